import { expect, it } from "vitest";
import { themes } from "../../src/rgaa/themes.ts";

it("names the thirteen themes and who is hurt, in both languages", () => {
  expect(themes.map(({ name }) => name.fr)).toEqual([
    "Images",
    "Cadres",
    "Couleurs",
    "Multimédia",
    "Tableaux",
    "Liens",
    "Scripts",
    "Éléments obligatoires",
    "Structuration de l’information",
    "Présentation de l’information",
    "Formulaires",
    "Navigation",
    "Consultation",
  ]);
  expect(themes.flatMap(({ name, harm }) => [name.en, harm.fr, harm.en]).filter((words) => words.trim() === "")).toEqual([]);
});
