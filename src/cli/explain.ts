import { type Lang, say } from "../domain/text.ts";
import { UserError } from "./failure.ts";
import { words } from "./words.ts";

const defect = {
  fr: "Vigie a échoué : {message}\nC'est un défaut de Vigie, pas de votre commande. VIGIE_DEBUG=1 montre la trace à joindre au signalement.",
  en: "Vigie failed: {message}\nThis is a defect of Vigie, not of your command. VIGIE_DEBUG=1 shows the trace to attach to a report.",
};

/** What an error says to the person at the terminal: a user's mistake as it is, our own defects without a stack unless asked for. */
export function explain(error: unknown, lang: Lang, debug: boolean): string {
  if (error instanceof UserError) return `${say(error.text, lang)}\n`;
  if (!(error instanceof Error)) return `${words(defect, lang, { message: String(error) })}\n`;
  return `${words(defect, lang, { message: error.message })}\n${debug ? `${error.stack ?? ""}\n` : ""}`;
}
