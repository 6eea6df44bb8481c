import type { FocusLoop } from "../../domain/keyboard-evidence.ts";
import type { FocusMemory } from "./focus.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: where a loop of the focus stands, and what a person is told who is caught in it. */
export function readLoop(kit: Kit, { stops }: { readonly stops: readonly number[] }): Pick<FocusLoop, "dialog" | "listens" | "advice"> {
  const memory = (globalThis as { vigieFocus?: FocusMemory }).vigieFocus;
  const elements = stops.flatMap((at) => memory?.elements[at] ?? []);
  const dialog = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true]";
  const listens = elements.some((element) =>
    kit.lineage(element).some((at) => ["onkeydown", "onkeyup", "onkeypress"].some((name) => at.hasAttribute(name))),
  );
  /** A key by its name, and a word that says what to do with it. */
  const key = /\b(ctrl|control|contrôle|alt|maj|shift|esc|escape|échap|f\d{1,2}|flèches?|arrow keys?)\b/i;
  const deed = /\b(press|hit|use|type|exit|leave|quit|escape|appuyez|tapez|utilisez|sortir|quitter|touches?|pour)\b/i;
  const sentences = kit.runs().filter(({ shown, text }) => shown && key.test(text) && deed.test(text));
  const help = elements.map((element) => kit.name(element)).filter((name) => /\b(help|how to|aide|comment)\b/i.test(name));
  const advice = [...sentences.map(({ text }) => kit.fold(text, 200)), ...help];
  return { dialog: elements.every((element) => element.closest(dialog) !== null), listens, advice: advice.slice(0, 5) };
}
