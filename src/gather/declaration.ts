import { collectDeclaration, type DeclarationSigns } from "../browser/in-page/declaration.ts";
import { collectTexts } from "../browser/in-page/texts.ts";
import type { TextBlock } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";
import type { Gatherer } from "./gatherer.ts";

/** Mentions of accessibility on any page, and the whole text of a page that looks like a declaration. */
export const declaration: Gatherer<"declaration"> = {
  key: "declaration",
  limitMs: 10_000,
  gather: async (probe) => {
    const signs = await probe.read(collectDeclaration, { max: 100 });
    const { blocks } = await probe.read(collectTexts, { max: 3000, hidden: true, lines: true });
    const about = probe.role === "declaration" ? 2 : 4;
    return { mentions: signs.mentions, blocks: likeness(signs, blocks, probe.url) >= about ? blocks : [] };
  },
};

/** Words of the official model; a page about something else carries one or two of them at most. */
const marks = [
  /etat de conformite/,
  /article 47/,
  /referentiel general d'amelioration|\brgaa\b/,
  /voies? de recours/,
  /defenseur des droits/,
  /declaration (?:d'|de conformite)/,
  /contenus? non accessibles?/,
  /resultats? des tests|audit de conformite/,
  /(?:totalement|partiellement|non)[ -]conforme/,
];

/** How many signs of a declaration a page carries; its title counts twice. */
function likeness({ title, headings }: DeclarationSigns, blocks: readonly TextBlock[], url: string): number {
  const named = [title, ...headings].some((words) => /(?:declaration|attestation).*(?:accessibilite|conformite)|^accessibilite\b/.test(plain(words)));
  const addressed = /accessibilit|accessibility|a11y|rgaa/i.test(new URL(url).pathname);
  const body = plain(
    blocks
      .filter(({ landmark }) => landmark !== "footer" && landmark !== "nav")
      .map((block) => block.text)
      .join("\n"),
  );
  return (named ? 2 : 0) + (addressed ? 1 : 0) + marks.filter((mark) => mark.test(body)).length;
}
