import { between, end, start } from "./outcome-parts.ts";
import { either, wording } from "./wording.ts";

/** What an address leads to; what is no longer done at all is closed, not missing. */
const written =
  "pages?|documents?|articles?|fichiers?|fiches?|contenus?|ressources?|publications?|actualit[ée]s?|annonces?|images?|url|adresse|lien|formulaire";
const content = `(?:${written}|d[ée]marche)`;
const asked = "(?: (?:web|demand[ée]e?|recherch[ée]e?|souhait[ée]e?|saisie?|indiqu[ée]e?|vis[ée]e?|que vous [^.!?]{3,40}?))?";
const contentInEnglish = "(?:pages?|resources?|documents?|files?|content|url|address|links?|articles?|items?)";

/** Pages that are not there. */
export const absence = wording({
  dominant: either(
    "^(?:erreur |error |http |status )*410(?=\\W*$|\\s*[-–:|]|\\s+(?:gone|disparu))",
    `(?<!\\p{L})${contentInEnglish}[^.!?]{0,40} (?:can ?not|could not|can['’]t|couldn['’]t) be (?:found|located)`,
    `${start}(?:${content}${asked}) (?:inexistante?|introuvable|absente?|p[ée]rim[ée]e?|erron[ée]e?|incorrecte?|invalide|retir[ée]e?|archiv[ée]e?|n['’]est plus en ligne)${end}`,
  ),
  anywhere: `(?<!\\p{L})${contentInEnglish} (?:you(?:['’]re| are)? [^.!?]{0,30} )?(?:can ?not|could not|can['’]t|couldn['’]t) be (?:found|located)`,
  alone: either(
    `(?<!\\p{L})${content}${asked}${between} ne peu(?:t|vent) (?:pas|plus) [êe]tre (?:re)?trouv`,
    "(?:url|adresse|lien|page)[^.!?:;]{0,30} (?:n['’]est (?:associ|li|rattach|reli)ée?|ne (?:correspond|m[èe]ne|renvoie|conduit))[^.!?]{0,25} (?:aucune?|nulle part|rien)(?!\\p{L})",
    `${start}(?:désolé[^.!?]{0,12}, )?(?:l['’]|la |le |cet? |cette |votre )?(?:${content}${asked}${between} n['’](?:est|existe)(?: plus| pas)(?: (?:en ligne|disponible|accessible|publi[ée]e?|valide|l[àa]|consultable|reconnue?))?${end}|(?:${written})${asked}${between} a (?:bien )?(?:[ée]t[ée] )?(?:retir|supprim|d[ée]plac|archiv|effac|disparu|chang\\p{L}* d[e'’] ?(?:adresse|place))\\p{L}*(?! le \\d))`,
    `(?:h[ée]bergement|compte d['’]h[ée]bergement|nom de domaine|site)${between} (?:a [ée]t[ée]|est) (?:suspendu|expir[ée]|r[ée]sili[ée])(?!\\p{L})${end}`,
    `(?<!\\p{L})${contentInEnglish}[^.!?]{0,40} (?:does not|doesn['’]t|no longer) exist|${contentInEnglish}[^.!?]{0,30} (?:has|have) (?:been )?(?:removed|deleted|moved|expired|archived)`,
  ),
});

/** Errors that a page shows in the place of its content. */
export const failure = wording({
  dominant: either(
    `${start}[ée]chec (?:du |de la |de l['’]|lors d)(?:chargement|connexion|traitement|requ[êe]te|op[ée]ration|initialisation|affichage|r[ée]cup[ée]ration)`,
    `${start}failure of `,
  ),
  alone: either(
    "n['’](?:a|ont) (?:pas )?pu (?:[êe]tre |se )?(?:charg|r[ée]cup[ée]r|affich|trait|obten|lu|trouv|initialis|ex[ée]cut|abouti)\\p{L}*(?!\\p{L}| (?:si|lorsque|quand))",
    "(?:code|num[ée]ro|r[ée]f[ée]rence) (?:de l['’]|d['’])?(?:erreur|incident) ?:? ?[\\p{Lu}\\d-]*\\d|error (?:code|id|reference) ?:? ?\\p{L}*\\d",
    "(?:no (?:backend )?(?:server|host|upstream)s? (?:is |are )?available|connection (?:refused|timed? ?out|reset)|timed out after)",
  ),
});
