import { defineCheck } from "../domain/check.ts";
import { TO_CONFIRM } from "../domain/indicator.ts";
import type { Procedure } from "../domain/procedure.ts";
import type { JdmaReading, Source } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import type { Finding, Judgement } from "../domain/verdict.ts";
import { type JdmaPage, lookalikes, readJdma } from "../reading/jdma.ts";

/**
 * Is the official "Je donne mon avis" button there, and is it this procedure's? It usually stands on the last page, which is
 * not reached without filling the form in: not seen is "to confirm", never "Non".
 */
export default defineCheck({
  id: "jdma-button",
  indicator: "jdma",
  title: { fr: "Bouton « Je donne mon avis »", en: '"Je donne mon avis" button' },
  references: ["Services Publics + : Je donne mon avis"],
  needs: ["jdma"],
  scope: "procedure",
  judge: ({ procedure, seen }) => {
    const pages = seen.map(
      ({ page, evidence }): JdmaPage => ({
        candidates: evidence.jdma.candidates,
        page: { role: page.role, url: page.finalUrl ?? page.requestedUrl },
      }),
    );
    const expected = productExpected(procedure);
    const details = readJdma(pages, expected);
    const source = details.sources[0];
    if (!source) return { ...notSeen(lookalikes(pages)[0], seen.length), details };
    if (details.matches === false && expected !== null) return { ...otherProduct(source, details.productId ?? "", expected), details };
    return { outcome: "passed", level: "Oui", why: whySeen(details), details };
  },
});

/** Products are numbered as official procedures are. An id of another make (an audit without a list, a slug) says nothing of the product. */
const productExpected = ({ id, jdmaId }: Pick<Procedure, "id" | "jdmaId">): string | null => jdmaId ?? (/^\d+$/.test(id) ? id : null);

function whySeen({ productId, matches }: JdmaReading): Text {
  if (productId === null) {
    return {
      fr: "Le bouton est là ; son adresse ne dit pas de quelle démarche il est.",
      en: "The button is there; its address does not say which procedure it belongs to.",
    };
  }
  return matches === null
    ? {
        fr: `Le bouton est là ; il recueille les avis de la démarche ${productId}.`,
        en: `The button is there; it collects the feedback of procedure ${productId}.`,
      }
    : { fr: `Le bouton de cette démarche (${productId}) est là.`, en: `The button of this procedure (${productId}) is there.` };
}

function notSeen(lookalike: Source | undefined, pages: number): Judgement<"jdma"> {
  const why: Text = lookalike
    ? {
        fr: `Une commande ressemble au bouton (« ${lookalike.quote} ») mais ne mène pas à une adresse de jedonnemonavis.numerique.gouv.fr.`,
        en: `A control looks like the button ("${lookalike.quote}") but does not lead to an address of jedonnemonavis.numerique.gouv.fr.`,
      }
    : {
        fr: `Bouton non vu sur ${pages === 1 ? "la seule page visitée" : `les ${pages} pages visitées`} ; il est d'ordinaire sur la dernière page de la démarche, à vérifier à la main.`,
        en: `Button not seen on the ${pages === 1 ? "only page" : `${pages} pages`} visited; it usually stands on the last page of the procedure, to be checked by hand.`,
      };
  return { outcome: "cantTell", level: TO_CONFIRM, why, findings: [finding(why, lookalike)] };
}

/** Procedures that share a page share its button: a person decides whether that is meant. */
function otherProduct(source: Source, found: string, expected: string): Judgement<"jdma"> {
  const why: Text = {
    fr: `Le bouton est là, mais son numéro de démarche est ${found} au lieu de ${expected} : les avis vont à une autre démarche.`,
    en: `The button is there, but its procedure number is ${found} instead of ${expected}: feedback goes to another procedure.`,
  };
  const repair: Text = {
    fr: "Utilisez le bouton créé pour cette démarche, ou indiquez son numéro dans procedures.yaml (jdma_id).",
    en: "Use the button created for this procedure, or state its number in procedures.yaml (jdma_id).",
  };
  return { outcome: "cantTell", level: "Oui", why, findings: [{ ...finding(why, source), repair }] };
}

const finding = (message: Text, source: Source | undefined): Finding => ({
  outcome: "cantTell",
  message,
  selector: source?.selector ?? "",
  quote: source?.quote ?? "",
  ...(source ? { page: source.page, url: source.url } : {}),
});
