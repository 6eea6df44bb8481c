import type { Base } from "./base.ts";

/** Inside the page: what is said of an entry that is wrong. Sent as text: its parameter only. */
export function makeMessages({ all, axe, childrenOf, fold, isExposed, isShown, once, plain }: Base) {
  /** The words tied to a field that are seen. */
  const tiedMessage = (element: Element): string =>
    fold(
      ["aria-describedby", "aria-errormessage"]
        .flatMap((attribute) => axe.commons.dom.idrefs(element, attribute))
        .filter((one) => one !== null && isShown(one))
        .map((one) => one?.textContent)
        .join(" "),
    );

  const named = "label,legend,caption,h1,h2,h3,h4,h5,h6,button,a[href],option,select,textarea,nav,header,footer,[role=button],[role=heading]";

  /** Texts of the page that are seen and read out, and that name nothing: those among which a message would be. */
  const statements = (): readonly Element[] =>
    once("statements", () =>
      all("body, body *")
        .filter(({ actualNode: element }) =>
          childrenOf(element).some(({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}{2}/u.test(nodeValue ?? "")),
        )
        .filter((node) => !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.actualNode.tagName) && !node.actualNode.closest(named))
        .filter((node) => isShown(node) && isExposed(node))
        .map(({ actualNode }) => actualNode),
    );

  const wrong = /^(erreurs?|errors?|invalides?|invalid|incorrecte?s?|incorrect|erronee?s?|wrong)$/;
  const filler =
    /^(un|une|le|la|les|l|ce|cette|cet|votre|a|an|the|this|your|est|is|en|dans|in|not|non|valide|valid|valeur|value|saisie|entry|input|champ|field|donnee|data|entree)$/;

  /** True for words that tell that something is wrong, and nothing of what: "Erreur", "Valeur invalide", "Saisie incorrecte". */
  const isVagueMessage = (message: string): boolean => {
    const words = plain(message).split(" ");
    return words.some((word) => wrong.test(word)) && words.every((word) => wrong.test(word) || filler.test(word));
  };

  /** True when the page says nothing of an entry that is marked as wrong: no words tied to it, nor any that could speak of it; a list of "errors" says nothing. */
  const isUnexplained = (element: Element): boolean => {
    const said = [...statements(), ...namesThatTell()].some((one) => !isSummary(one.textContent ?? ""));
    return tiedMessage(element) === "" && !said && !mayTell.test(element.getAttribute("title") ?? "");
  };
  const mayTell =
    /erreur|invalide|incorrect|obligatoire|manqu|saisi|saisir|format|doit|veuillez|renseign|error|invalid|required|missing|must|enter|please/i;
  /** Labels, legends and headings with a message in them. */
  const namesThatTell = (): readonly Element[] =>
    once("names that tell", () =>
      all("label,legend,caption,h1,h2,h3,h4,h5,h6,[role=heading]")
        .filter((node) => isShown(node) && mayTell.test(node.actualNode.textContent ?? ""))
        .map(({ actualNode }) => actualNode),
    );
  const isSummary = (words: string): boolean =>
    isVagueMessage(words) ||
    /^(le |ce |votre |the |this |your )?(formulaire|form|page)( .{0,20})? (contient|comporte|has|contains) (des |\d+ |an |some )?(erreurs?|errors?)$/.test(
      plain(words),
    );

  return { tiedMessage, isVagueMessage, isUnexplained };
}
