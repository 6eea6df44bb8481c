import type { Kit } from "./kit.ts";
import type { TextMemory } from "./text-survey.ts";

type Remembering = { vigieTexts?: TextMemory };

/** Runs inside the page at a moment that was noted: texts seen at first that are not displayed, that nothing displayed repeats, and that no control is said to open. */
export function countUnreachable(kit: Kit, { moment }: { readonly moment: string }): number {
  const memory = (globalThis as Remembering).vigieTexts;
  const { sights = [], words = "" } = memory?.moments.get(moment) ?? {};
  const first = memory?.moments.get("first")?.sights ?? [];
  const textOf = (place: number): string => kit.fold(memory?.pieces[place]?.node.nodeValue).toLowerCase();
  const attributes = ["aria-controls", "data-target", "data-bs-target", "href"];
  const opened = new Set(
    kit
      .all(attributes.map((name) => (name === "href" ? 'a[href^="#"]' : `[${name}]`)).join(","))
      .filter((control) => kit.visible(control))
      .flatMap((control) => attributes.flatMap((name) => (control.getAttribute(name) ?? "").replaceAll("#", "").split(/\s+/)))
      .filter(Boolean),
  );
  const hidden = sights.flatMap(({ state }, place) =>
    state === "hidden" && first[place]?.state !== "hidden" && !words.includes(textOf(place)) ? [memory?.pieces[place]?.holder] : [],
  );
  return hidden.filter((holder) => holder?.isConnected && !kit.lineage(holder).some(({ id }) => opened.has(id))).length;
}
