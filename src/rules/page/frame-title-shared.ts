import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 2.2.1: frames that have the same title hold the same thing. Frames of the same origin are compared by their words: where they share some, as two
 * pages of one site or two wordings of one page do, a person says whether their purpose differs. Those of other origins are for a person to compare too.
 * Advertisements serve one purpose, whatever they advertise.
 */
export default definePageRule({
  id: "frame-title-shared",
  tests: ["2.2.1"],
  wcag: ["4.1.2"],
  act: ["4b1c6c"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Deux cadres de même titre doivent avoir le même contenu", en: "Two frames with the same title must hold the same content" },
  failed: {
    fr: "Plusieurs cadres portent le même titre alors que leur contenu est différent : les personnes aveugles ne peuvent pas choisir entre eux.",
    en: "Several frames have the same title although they hold different content: blind people cannot choose between them.",
  },
  cantTell: {
    fr: "Plusieurs cadres portent le même titre et des adresses différentes : vérifiez qu'ils ont le même contenu.",
    en: "Several frames have the same title and different addresses: check that they hold the same content.",
  },
  repair: { fr: "Donnez à chaque cadre un titre qui dit ce qui le distingue.", en: "Give each frame a title that says what sets it apart." },
  selector: "iframe,frame",
  matches: (kit, _element, node) => kit.isExposed(node) && kit.plain(kit.name(node)) !== "" && kit.all("iframe,frame").length > 1,
  evaluate: (kit, _element, node) => {
    const title = kit.plain(kit.name(node));
    const addressOf = (frame: typeof node) => `${frame.attr("src")} ${frame.attr("srcdoc")}`;
    const twins = kit
      .all("iframe,frame")
      .filter((other) => other !== node && kit.isExposed(other) && kit.plain(kit.name(other)) === title && addressOf(other) !== addressOf(node));
    if (twins.length === 0 || /^(publicite|annonce|advert\w*|ads?|sponsor\w*)\b/.test(title)) return true;
    const own = kit.framed(node.actualNode);
    const likeness = twins.map((twin) => kit.likeness(own, kit.framed(twin.actualNode)));
    if (likeness.includes("foreign")) return false;
    return likeness.every((like) => like === "same") || undefined;
  },
});
