import type { RuleCases } from "../../support/rule-cases.ts";

/** A picture with lines of writing, as a tool for pictures makes it. */
const written = (alt: string, lines: readonly string[], mark = ""): string =>
  `<img id="i" ${mark} alt="${alt}"><script>{
    const brush = document.createElement("canvas").getContext("2d");
    [brush.canvas.width, brush.canvas.height] = [600, 160];
    brush.fillStyle = "#fff"; brush.fillRect(0, 0, 600, 160); brush.fillStyle = "#000"; brush.font = "20px Arial, sans-serif";
    ${JSON.stringify(lines)}.forEach((line, index) => brush.fillText(line, 10, 40 + index * 40));
    document.getElementById("i").src = brush.canvas.toDataURL();
  }</script>`;
const lines = ["Le guichet est fermé tous les lundis,", "sauf en juillet et en août."];

export default {
  failed: {
    "a picture of its alternative": written(lines.join(" "), lines, "bad"),
    "drawn words":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" bad alt=\"Horaires du guichet\">",
  },
  passed: {
    "a logo with a motto": written("Logo : la ville qui vous ouvre ses portes", ["Logo : la ville qui vous ouvre ses portes"]),
    "a drawing":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><circle r='9'/></svg>\" alt=\"Point rouge\">",
    "a logo":
      "<img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" alt=\"Logo du guichet\">",
  },
  inapplicable: {
    "a picture of other words": written("La mairie annonce que ses bureaux ouvriront à nouveau le premier septembre.", lines),
    "a few words": written("Guichet fermé", ["Guichet fermé"]),
    "a picture of no words": written("Une grande place devant la mairie, un jour de marché", []),
    hidden:
      "<div hidden><img src=\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20' width='90'><text y='15'>Horaires du guichet</text></svg>\" alt=\"Horaires\"></div>",
    "another kind of file": '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Horaires">',
  },
} satisfies RuleCases;
