import type { Base } from "./base.ts";

/** Inside the page: the text that a link, a button or a fold beside a medium gives as its transcript. Sent as text: its parameter only. */
export function makeTranscripts({ fold, plain }: Base) {
  const promises = /\btranscri|\bversion (texte|textuelle)|\btext version/;

  /** Elements that hold what a control beside the medium promises: a fold, the target of a link within the page, a panel. */
  const transcriptsOf = (medium: Element): readonly Element[] => {
    const around = medium.closest("figure,section,article,li,[class*=media],[class*=video],[class*=audio],[class*=player]") ?? medium.parentElement;
    const controls = [...(around?.querySelectorAll("summary,a[href^='#'],button[aria-controls]") ?? [])].filter((one) =>
      promises.test(plain(one.textContent)),
    );
    return controls.flatMap((control) => {
      const id = control.getAttribute("aria-controls") ?? control.getAttribute("href")?.slice(1);
      return (control.localName === "summary" ? control.parentElement : id && document.getElementById(id)) || [];
    });
  };

  /** The words of a transcript, without those of the control that opens it. */
  const transcriptWords = (transcript: Element): string => {
    const copy = transcript.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll("summary,button")) control.remove();
    return fold(copy.textContent);
  };

  const placeholder =
    /\blorem ipsum\b|^(la |une )?(transcription|transcript|version (texte|textuelle)|texte|todo|xxx+|test|a completer|a venir|bientot disponible|coming soon|non disponible|indisponible|not available)( (du|de la|of the|de l) \w+)?( (a venir|a completer|bientot( disponible)?|en cours( de redaction)?|non disponible|indisponible|coming soon|not available))?$/;

  /** Whether the transcript of a medium tells something: true when there is none to read, undefined for a person to compare, false for words that hold a place. */
  const isTranscriptUseful = (medium: Element): boolean | undefined => {
    const texts = transcriptsOf(medium).map(transcriptWords);
    if (texts.length === 0) return true;
    return texts.every((words) => plain(words) === "" || placeholder.test(plain(words))) ? false : undefined;
  };

  return { transcriptsOf, isTranscriptUseful };
}
