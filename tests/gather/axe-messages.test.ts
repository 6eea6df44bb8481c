import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { at, checkMessage, englishMessages, frenchMessages, leaves, type Message, ruleHelp } from "../../src/gather/axe-messages.ts";

const placeholders = (words: string): string[] => [...words.matchAll(/\$\{\s?data[^}]*\}/g)].map(([whole]) => whole.replace(/\s/g, "")).sort();

describe("axe's messages in two languages", () => {
  it("has every rule of the installed axe in French", () => {
    const missing = axe.getRules().filter(({ ruleId }) => at(frenchMessages.rules[ruleId], ["help"]) === undefined);
    expect(missing.map(({ ruleId }) => ruleId)).toEqual([]);
    expect(axe.getRules().length).toBeGreaterThan(100);
  });

  const sentences = Object.entries(englishMessages.checks).flatMap(([id, message]) => leaves(message).map(([path, words]) => ({ id, path, words })));

  it("has every message of every check in French, in other words than the English", () => {
    const untranslated = sentences.filter(({ id, path, words }) => {
      const twin = at(frenchMessages.checks[id], path);
      return twin === undefined || (twin === words && words !== "");
    });
    expect(untranslated).toEqual([]);
    expect(sentences.length).toBeGreaterThan(400);
  });

  it("asks in French for no figure that axe does not give", () => {
    const strangers = sentences.filter(({ id, path, words }) => {
      const given = placeholders(words);
      return placeholders(at(frenchMessages.checks[id], path) ?? "").some((one) => !given.includes(one));
    });
    expect(strangers).toEqual([]);
  });

  it("knows the very messages of the installed axe", () => {
    const audit: unknown = Reflect.get(axe, "_audit");
    const { checks } = (audit as { readonly data: { readonly checks: Readonly<Record<string, { readonly messages: Message }>> } }).data;
    const strange = Object.entries(checks).filter(
      ([id, { messages }]) => JSON.stringify(sorted(messages)) !== JSON.stringify(sorted(englishMessages.checks[id])),
    );
    expect(strange.map(([id]) => id)).toEqual([]);
  });

  it("fills figures, lists, keyed messages and plain strings the way axe does", () => {
    expect(
      [
        { id: "deprecatedrole", data: "directory", message: "The role used is deprecated: directory" },
        { id: "aria-valid-attr", data: ["aria-foo"], message: "Invalid ARIA attribute name: aria-foo" },
        { id: "aria-valid-attr", data: ["aria-foo", "aria-bar"], message: "Invalid ARIA attribute names: aria-foo, aria-bar" },
        {
          id: "aria-prohibited-attr",
          data: { nodeName: "div", prohibited: "aria-label", messageKey: "noRoleSingular" },
          message: 'aria-label attribute cannot be used on "div" elements with no valid role attribute.',
        },
      ].map((result) => checkMessage(result).fr),
    ).toEqual([
      "Le rôle utilisé est obsolète : directory",
      "Le nom d’attribut ARIA est invalide : aria-foo",
      "Les noms d’attributs ARIA sont invalides : aria-foo, aria-bar",
      'L’attribut aria-label ne peut pas être utilisé sur un élément "div" sans attribut role valide.',
    ]);
  });

  it("says in French when axe does not know why, and keeps English words that it does not know", () => {
    expect(
      checkMessage({ id: "color-contrast", data: null, message: "axe couldn't tell the reason. Time to break out the element inspector!" }),
    ).toEqual({
      fr: "axe n’a pu en déterminer la raison. Il est temps de sortir l’inspecteur d’éléments !",
      en: "axe couldn't tell the reason. Time to break out the element inspector!",
    });
    expect(checkMessage({ id: "from-the-future", data: null, message: "New." })).toEqual({ fr: "New.", en: "New." });
    expect(ruleHelp("from-the-future", "New")).toEqual({ fr: "New", en: "New" });
    expect(ruleHelp("document-title", "Documents must have <title> element").en).toBe("Documents must have <title> element");
  });
});

const sorted = (message: Message | undefined): unknown =>
  typeof message === "string" || message === undefined
    ? message
    : Object.entries(message)
        .map(([key, inner]) => [key, sorted(inner)])
        .sort(([left], [right]) => String(left).localeCompare(String(right)));
