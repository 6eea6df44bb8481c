import type { EditionDigest } from "../domain/history.ts";

/** An edition in a few figures as JSON, one procedure a line: small, and two of them can be compared. */
export function digestJson({ procedures, ...head }: EditionDigest): string {
  const lines = procedures.reduce((before, one) => `${before}${before && ",\n"}${JSON.stringify(one)}`, "");
  return `${JSON.stringify(head).slice(0, -1)},"procedures":[\n${lines}\n]}\n`;
}
