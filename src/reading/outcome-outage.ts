import { adverbs, again, announced, because, between, down, end, lateron, notYours, online, passing, start, works } from "./outcome-parts.ts";
import { either, wording } from "./wording.ts";

const cannot = `(?:n[e'’] ?[^.!?]{0,40}(?:pas|plus|aucune?)(?!\\p{L})|aucune? [^.!?]{0,40} ne? |${down}|impossible|emp[êe]ch)`;
const outageNoun = "(?:suspension|interruption|indisponibilit[ée]|coupure|panne|dysfonctionnement|perturbation|d[ée]faillance|incident)s?";
const outageKind = "(?: (?:temporaire|momentan[ée]e?|provisoire|technique|g[ée]n[ée]rale?|majeure?|totale?|partielle?|exceptionnelle?|en cours)s?)*";
const ofOurs =
  "(?:du |de la |de l['’]|des |de nos |de notre |de ce |de cette |sur (?:le |la |l['’]|les |nos |notre )|d['’]acc[èe]s (?:au |[àa] (?:la |l['’]|notre )))(?:\\p{L}+ )??";

/** "Le dépôt en ligne est suspendu", "n'est pas joignable ce matin". */
const isDown = either(
  `${notYours}(?<!\\p{L})${online}${between} (?:est|sont|reste(?:nt)?|demeure(?:nt)?|se trouve(?:nt)?|a été|ont été) ${adverbs}${down}`,
  `${notYours}(?<!\\p{L})${online}${between} n(?:['’]est|e sont) pas (?:joignable|accessible|disponible|op[ée]rationnel(?:le)?|consultable|utilisable|fonctionnel(?:le)?|en mesure)s?(?:${end}| (?:${passing}|d['’]|de )(?!(?:votre|vos|mes|ma)(?!\\p{L})))`,
);
/** "Suspension temporaire du téléservice": a title needs no verb. */
const outageOf = `${start}${outageNoun}${outageKind} ${ofOurs}${online}(?!\\p{L})${announced}`;
/** "Prise de rendez-vous momentanément impossible". */
const passingState =
  "(?<!\\p{L})(?:momentan[ée]ment|temporairement|provisoirement|actuellement) (?:impossible|suspendu|interrompu|hors[- ]service|d[ée]sactiv[ée]|bloqu[ée]|arr[êe]t[ée]|coup[ée]|hors ligne)e?s?\\W*$";
/** Things that a site says of itself in English. */
const thingInEnglish = "(?:web ?sites?|sites?|services?|systems?|applications?|apps?|portals?|platforms?|servers?|instances?|pages?)";
const outInEnglish = either(
  `(?<!\\p{L})${thingInEnglish} (?:is |are |has been )?(?:(?:currently|temporarily|momentarily|now) )*(?:unavailable|down|off-?line|out of (?:service|order)|suspended|being (?:up(?:graded|dated)|restarted|migrated|maintained|moved|improved))`,
  "(?:currently|temporarily|momentarily) (?:unavailable|down|off-?line|closed|out of service|suspended)",
  "(?:back|up) (?:and running|on-?line|up) (?:again )?(?:soon|shortly|in )",
  `${start}(?:scheduled |planned |system )?(?:outage|downtime|upgrade(?: in progress)?(?:\\W*$|\\n))`,
);

/** Works, failures and pauses that will pass. */
export const outage = wording({
  dominant: either(
    outageOf,
    passingState,
    `${start}(?:panne|coupure) (?:informatique|technique|g[ée]n[ée]rale|r[ée]seau)${announced}`,
    `(?<!\\p{L})temporarily (?:down|off-?line|closed)`,
  ),
  alone: either(
    isDown,
    outageOf,
    passingState,
    outInEnglish,
    `${start}(?:ferm[ée]|suspendu|interrompu|arr[êe]t[ée]|coup[ée]|hors[- ]service|indisponible|inaccessible)e?s? (?:${passing}|pour (?:travaux|maintenance|cause|raison|${works})|en raison|(?:[àa] la )?suite)`,
    `${start}(?:panne|coupure) (?:informatique|technique|g[ée]n[ée]rale|r[ée]seau)${announced}|(?<!\\p{L})pause technique${announced}`,
    `${because}(?:\\p{L}+ )?${works}[^.!?]{0,100}${online}[^.!?]{0,50}?${cannot}`,
    `(?<!\\p{L})nous (?:rev(?:enons|iendrons)|faisons peau neuve|ser(?:ons|ont) (?:\\p{L}+ )?de retour)|rev(?:enons|iendrons) (?:tr[èe]s |bien)?(?:vite|t[ôo]t|bient[ôo]t|dans|d['’]ici|sous peu)`,
    `(?:r[ée]tabli(?:e?s?|r)|remise? en (?:ligne|service)|retour [àa] la normale)(?:[^.!?]{0,20}| [^.!?]{0,40} )(?:au plus|dans les|d[èe]s|pr[ée]vu|rapide|sous |vite|heure|\\d)`,
    `(?<!\\p{L})nous (?:proc[ée]dons|effectuons|r[ée]alisons|menons|changeons|mettons (?:[àa] jour|en (?:place|ligne|production))|migrons|am[ée]liorons|modernisons|d[ée]ployons|installons|pr[ée]parons)(?!\\p{L})[^]{0,120}(?:${again}|reprend|r[ée]tabl|rouvr|patien|de retour)`,
    `fai(?:t|sons|re) l['’]objet d['’]une? (?:${works}|travaux)|(?:aucune? [^.!?]{0,30}|demandes? |dossiers? )ne peu(?:t|vent) (?:pas )?[êe]tre \\p{L}+ (?:${passing})`,
  ),
});

/** Says sorry, or asks to come back: what a page says that has nothing else to offer, whatever the trouble. */
export const regret = wording({
  alone: either(
    "(?:veuillez|merci de|pri(?:ons|er) de|voudrez) (?:bien )?(?:vouloir )?(?:nous )?excuser|(?:toutes )?nos excuses|pr[ée]sent(?:ons|e) (?:toutes )?(?:nos|ses) excuses|g[êe]ne occasionn[ée]e|d[ée]sol[ée]s? (?:pour|de) (?:la|cette|ce) (?:g[êe]ne|d[ée]sagr[ée]ment|contretemps)",
    `${again}[^.!?]{0,40} ${lateron}|merci de votre patience|(?:encore )?un peu de patience|revenez (?:nous voir|vite)`,
    "sorry for (?:the|any|this) inconvenience|apologi[sz]e for|(?:try|check|come) (?:again|back)[^.!?]{0,25} (?:later|soon|shortly|in (?:a|an|\\d))|thank you for your patience",
  ),
});
