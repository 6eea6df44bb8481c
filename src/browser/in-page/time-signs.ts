import type { Kit } from "./kit.ts";

/** Runs inside the page: words and controls about time, a session, or how to stay; at most `max`. No timer is used: the clock stands still. */
export function readTimeSigns(kit: Kit, { max }: { readonly max: number }): { readonly notices: readonly string[]; readonly embedded: number } {
  const about =
    /\bsession|inacti|expir|d[ée]connexion|d[ée]connect[ée]|temps (restant|imparti|d['’]attente)|time ?out|compte [àa] rebours|redirig|redirect|rafra[iî]chi|refresh|actualis|secondes?\b|minutes? (avant|restante)/i;
  const stays =
    /prolong|rester|stay|\bpause\b|\bstop|arr[êe]ter|suspendre|interrompre|d[ée]sactiver|annuler la redirection|continuer ma session|extend/i;
  const words = kit.runs().filter(({ shown, text }) => shown && text.length < 400 && about.test(text));
  const controls = kit.all(kit.nativeControls).filter((element) => kit.visible(element) && stays.test(kit.name(element)));
  const dialogs = kit.all("dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]").filter((element) => kit.visible(element));
  const notices = [
    ...words.map(({ text }) => text),
    ...controls.map((element) => kit.name(element)),
    ...dialogs.map((element) => kit.content(element)),
  ];
  return {
    notices: notices.slice(0, max).map((text) => kit.fold(text, 200)),
    embedded: kit.all("object,embed,canvas,iframe,frame,svg:has(script)").length,
  };
}
