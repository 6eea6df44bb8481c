import type { ContactScope } from "../domain/reading.ts";

/**
 * Well-known French numbers whose owner is the same on every site (ARCEP's numbering plan and the services' own pages).
 * Every other short number belongs to the administration that shows it.
 */
export const shortNumbers: ReadonlyMap<string, ContactScope> = new Map<string, ContactScope>([
  ...["15", "17", "18", "112", "114", "115", "119", "191", "196", "197", "116000", "116117"].map((number) => [number, "emergency"] as const),
  // Allô Service Public; helplines for persons in danger or distress, whatever the procedure.
  ["3939", "generic"],
  ...["3018", "3114", "3919", "3977", "116006"].map((number) => [number, "third_party"] as const),
  // Défenseur des droits, fight against discriminations.
  ["3928", "recourse"],
]);

/** Numbers of ten figures in the same case. */
export const knownNumbers: ReadonlyMap<string, ContactScope> = new Map<string, ContactScope>([
  // Solidarité numérique.
  ["+33170772372", "generic"],
  // Défenseur des droits; CNIL.
  ["+33969390000", "recourse"],
  ["+33153732222", "recourse"],
  // Joueurs Info Service: the law makes whoever speaks of games show it.
  ["+33974751313", "third_party"],
]);
