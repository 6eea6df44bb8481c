import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.13: a field about the person who fills in the form says its purpose with `autocomplete`. Certain where the label speaks of the user ("votre",
 * "mon") or where the purpose that is said contradicts the label; elsewhere a person has to say whose name is asked.
 */
export default definePageRule({
  id: "field-purpose",
  tests: ["11.13.1"],
  wcag: ["1.3.5"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Un champ sur l'usager doit dire sa finalité par l'attribut autocomplete",
    en: "A field about the user must state its purpose with autocomplete",
  },
  failed: {
    fr: "Le champ demande une information de l'usager sans en dire la finalité au navigateur : les personnes qui écrivent avec peine doivent tout saisir.",
    en: "The field asks for information about the user without stating its purpose to the browser: people who write with difficulty have to type everything.",
  },
  cantTell: {
    fr: "Si l'information demandée est celle de l'usager, le champ doit en dire la finalité au navigateur.",
    en: "If the information asked for is the user's own, the field must state its purpose to the browser.",
  },
  repair: {
    fr: "Ajoutez l'attribut autocomplete qui convient : family-name, given-name, email, tel, postal-code.",
    en: "Add the fitting autocomplete: family-name, given-name, email, tel, postal-code.",
  },
  selector: "input:is(:not([type]),[type=text],[type=email],[type=tel],[type=url],[type=date]),textarea",
  matches: (kit, element, node) =>
    kit.isExposed(node) &&
    /^((votre|vos|mon|ma|mes|your|my) )?(nom|nom de (famille|naissance|usage)|prenoms?|(adresse )?(e ?mail|mail|courriel|electronique)|adresse (e ?mail|electronique|postale)|(numero de )?(telephone|portable|mobile)( portable| mobile| fixe)?|code postal|ville|commune|date de naissance|(last|first|family|given) name|surname|phone( number)?|e ?mail( address)?|postal code|zip( code)?|birth ?date|date of birth)( obligatoire| requis| required)?$/.test(
      kit.plain(kit.label(element)),
    ),
  evaluate: (kit, element) => {
    const label = kit.plain(kit.label(element));
    const said = (element.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/).at(-1) ?? "";
    const expected: readonly (readonly [RegExp, RegExp])[] = [
      [/prenom|first|given/, /^(given-name|additional-name|name)$/],
      [/mail|courriel|electronique/, /^(email|username)$/],
      [/telephone|portable|mobile|phone/, /^tel/],
      [/code postal|postal code|zip/, /^postal-code$/],
      [/ville|commune/, /^address-level[12]$/],
      [/naissance$|birth/, /^(bday.*|family-name)$/],
      [/nom|surname|name/, /^(family-name|name|username|cc-family-name)$/],
    ];
    if (said === "" || said === "on" || said === "off") return /^(votre|vos|mon|ma|mes|your|my) /.test(label) ? false : undefined;
    const [, fitting] = expected.find(([words]) => words.test(label)) ?? [];
    return fitting ? fitting.test(said) : true;
  },
});
