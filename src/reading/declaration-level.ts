import type { DeclarationReading } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";

/** Official label of the indicator `handicap`, with its reason. */
export type HandicapLevel = {
  readonly level: "Totale" | "Partielle" | "Non conforme";
  readonly why: Text;
  /** What lowers the level, when a check of its own says it too: that check's id. */
  readonly subject?: "declaration-date" | "declaration-rate";
};

/**
 * The observatory's rule: rate 100 → Totale; 50 ≤ rate < 100 → Partielle; below 50, no rate, or a declaration older than
 * 3 years → Non conforme. Compared before any rounding: 99.96 is Partielle.
 */
export function levelOf({ rate, date, expired, level }: Pick<DeclarationReading, "rate" | "date" | "expired" | "level">): HandicapLevel {
  if (expired) {
    return {
      level: "Non conforme",
      subject: "declaration-date",
      why: {
        fr: `La déclaration date du ${french(date)} : elle a plus de 3 ans, elle est périmée.`,
        en: `The statement is dated ${date ?? "?"}: it is more than 3 years old and has expired.`,
      },
    };
  }
  if (rate === null) return { level: "Non conforme", subject: "declaration-rate", why: withoutRate(level) };
  const shown = {
    fr: `${rate.toLocaleString("fr", { maximumFractionDigits: 2 })} %`,
    en: `${rate.toLocaleString("en", { maximumFractionDigits: 2 })}%`,
  };
  const share = {
    fr: `La déclaration annonce ${shown.fr} de critères RGAA respectés`,
    en: `The statement says that ${shown.en} of the RGAA criteria are met`,
  };
  if (rate >= 100) return { level: "Totale", why: { fr: `${share.fr}.`, en: `${share.en}.` } };
  if (rate >= 50) return { level: "Partielle", why: { fr: `${share.fr}, soit au moins 50 %.`, en: `${share.en}, at least 50%.` } };
  return { level: "Non conforme", why: { fr: `${share.fr}, soit moins de 50 %.`, en: `${share.en}, less than 50%.` } };
}

const withoutRate = (level: DeclarationReading["level"]): Text =>
  level === "non"
    ? {
        fr: "La déclaration se dit non conforme et ne donne aucun taux de critères RGAA respectés.",
        en: "The statement says non-compliant and gives no share of RGAA criteria met.",
      }
    : {
        fr: "La déclaration ne donne aucun taux de critères RGAA respectés : sans résultat d'audit, le service est réputé non conforme.",
        en: "The statement gives no share of RGAA criteria met: without an audit result the service counts as non-compliant.",
      };

const french = (iso: string | null): string => (iso ? iso.split("-").reverse().join("/") : "?");
