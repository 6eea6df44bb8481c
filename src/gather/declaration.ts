import { collectDeclaration, type DeclarationSigns } from "../browser/in-page/declaration.ts";
import { collectTexts } from "../browser/in-page/texts.ts";
import type { TextBlock } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";
import type { Gatherer } from "./gatherer.ts";

/** Characters: the longest declarations have a tenth of it. */
const MAX_TEXT = 200_000;

/** Mentions of accessibility on any page, and the whole text of a page that looks like a declaration. */
export const declaration: Gatherer<"declaration"> = {
  key: "declaration",
  limitMs: 10_000,
  gather: async (probe) => {
    const signs = await probe.read(collectDeclaration, { max: 100 });
    const { blocks } = await probe.read(collectTexts, { max: 3000, maxText: MAX_TEXT, hidden: true, lines: true });
    const about = probe.role === "declaration" ? 2 : 4;
    const speaks = probe.role === "declaration" || itself.test(bodyOf(blocks));
    return { mentions: signs.mentions, blocks: speaks && likeness(signs, blocks, probe.url) >= about ? blocks : [] };
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
  /\bwcag\b|web content accessibility guidelines/,
  /compliance status|(?:fully|partially|not|non)[- ]complian/,
  /this (?:accessibility )?statement|accessibility regulations/,
];

/** Words by which a declaration speaks of itself; a page that explains what a declaration is has none. */
const itself =
  /\b(?:cette|la presente) (?:declaration|attestation)|s'engage a (?:rendre|garantir)|\bvous (?:etes en droit de|pouvez (?:nous|contacter|obtenir))|this (?:accessibility )?statement|\bis (?:fully|partially|not|non)[- ]complian|\best (?:\S+ ){0,2}(?:totalement|partiellement|non)[ -]conforme|\best en conformite|n'est pas (?:en )?conform|\bdeclaration (?:a ete )?(?:etablie|mise a jour|actualisee|revisee) (?:le|en) |^etat de conformite ?: ?(?:totalement|partiellement|non)[ -]conforme|^accessibilite ?: ?\S+ conforme/m;

/** How many signs of a declaration a page carries; its title counts twice. */
function likeness({ title, headings }: DeclarationSigns, blocks: readonly TextBlock[], url: string): number {
  const named = [title, ...headings].some((words) =>
    /(?:declaration|attestation).*(?:accessibilite|conformite)|^accessibilite\b|accessibility statement/.test(plain(words)),
  );
  const addressed = /accessibilit|accessibility|a11y|rgaa/i.test(new URL(url).pathname);
  const body = bodyOf(blocks);
  return (named ? 2 : 0) + (addressed ? 1 : 0) + marks.filter((mark) => mark.test(body)).length;
}

/** The page's own text, a line a block, in the form of `lib/plain`. */
const bodyOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .filter(({ landmark }) => landmark !== "footer" && landmark !== "nav")
    .map((block) => plain(block.text))
    .join("\n");
