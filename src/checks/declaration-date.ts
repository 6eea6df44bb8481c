import { defineCheck } from "../domain/check.ts";
import type { DeclarationReading } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import { type Finding, failed, inapplicable, type Judgement, passed } from "../domain/verdict.ts";
import { readDeclaration } from "../reading/declaration.ts";

/** A declaration carries its date, is renewed at least every 3 years, and is not dated in the future. */
export default defineCheck({
  id: "declaration-date",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Déclaration datée et à jour", en: "Statement dated and up to date" },
  references: ["Décret 2019-768", "RGAA obligations"],
  needs: ["declaration"],
  judge: (view): Judgement => {
    const { reading, place } = readDeclaration(view);
    if (place.kind !== "read") return inapplicable({ fr: "Aucune déclaration n'a été lue.", en: "No statement was read." });
    const problem = problemOf(reading, view.at.slice(0, 10));
    if (!problem) {
      const day = french(reading.date);
      return passed({ fr: `La déclaration date du ${day}.`, en: `The statement is dated ${reading.date}.` });
    }
    const source = reading.date === reading.updated ? reading.sources.updated : reading.sources.established;
    const finding: Finding = {
      outcome: "failed",
      ...problem,
      selector: source?.selector ?? "",
      quote: source?.quote ?? "",
      page: place.seen.page.role,
      ...(reading.url ? { url: reading.url } : {}),
    };
    return failed(problem.message, [finding]);
  },
});

function problemOf({ date, expired }: DeclarationReading, today: string): Pick<Finding, "message" | "repair" | "subject"> | null {
  if (date === null) return { message: undated, repair: writeDate };
  if (date > today) {
    return {
      message: { fr: `La déclaration porte une date à venir : ${french(date)}.`, en: `The statement is dated in the future: ${date}.` },
      repair: writeDate,
    };
  }
  if (!expired) return null;
  return {
    subject: "declaration-date",
    message: {
      fr: `La déclaration date du ${french(date)} : elle a plus de 3 ans et n'est plus valable.`,
      en: `The statement is dated ${date}: it is more than 3 years old and no longer valid.`,
    },
    repair: {
      fr: "Après un nouvel audit, mettez la déclaration à jour et écrivez-y « Elle a été mise à jour le [date] ».",
      en: "After a new audit, update the statement and write in it “Elle a été mise à jour le [date]”.",
    },
  };
}

const undated: Text = {
  fr: "La déclaration ne dit pas quand elle a été établie : on ne sait pas si elle est encore valable.",
  en: "The statement does not say when it was established: nobody knows whether it is still valid.",
};
const writeDate: Text = {
  fr: "Écrivez « Cette déclaration a été établie le 12 mars 2026 », avec la date réelle.",
  en: "Write “Cette déclaration a été établie le 12 mars 2026”, with the real date.",
};

const french = (iso: string | null): string => (iso ?? "").split("-").reverse().join("/");
