import { any, type Clue, inability, otherDay, particular, trouble, yours } from "./clue-parts.ts";
import { online } from "./outcome-parts.ts";

/** Pages that are not there, and hosting without a site. */
export const notFoundClues: readonly Clue[] = [
  {
    one: [
      /^(?:[\p{L}’']+,? )?(?:cette|la|ce|le|this|that) (?:\p{L}+ )?(?:page|rubrique|section|démarche|fiche|adresse|contenu|lien|formulaire|page|content|form) (?:n['’]existe (?:pas|plus)|does not exist)/iu,
    ],
  },
  {
    one: [/il n['’]y a (?:plus )?rien|nothing (?:to see )?here|content (?:is )?(?:unavailable|not available)|taken down/iu],
    unless: /à (?:payer|faire|déclarer|signer)/iu,
  },
  {
    one: [
      /(?:identifiant|numéro|code|référence|lien|nom) (?:de |d['’]|du )(?:la )?(?:démarche|page|formulaire|procédure|fiche|service)/iu,
      /erroné|inexistant|inconnu|invalide|incorrect|introuvable/iu,
    ],
  },
  { one: [/domaine|domain/iu, /vient d['’]être (?:enregistré|réservé|créé)|just (?:been )?registered/iu] },
  {
    one: [
      /(?:^|\P{L})(?:url|adresse|page|lien|contenu|ce que vous (?:re)?cherch\p{L}*|fiche|article|that page|this page)(?!\p{L})/iu,
      /nulle part|n['’]est (?:pas|plus) (?:ici|là)|n['’]est (?:associée?|liée?|rattachée?|reliée?)[^.!?]{0,10} aucune?|(?:url|page|adresse|lien|contenu|fiche|article|démarche)[^.!?:;]{0,40} n['’]existe|introuvable|obsolète|changé d['’]adresse|isn['’]t here|not here|no longer here/iu,
    ],
  },
  {
    one: [
      /domaine|domain|(?:^|\P{L})site(?!\p{L})|page/iu,
      /bureau d['’]enregistrement|registrar|en attente de (?:mise en ligne|publication|contenu)|\bplesk\b|\bcpanel\b|hosting|parking/iu,
    ],
  },
];

/** Errors in the place of the content. */
export const serverErrorClues: readonly Clue[] = [
  {
    one: [
      /serveur|service|application|système|server/iu,
      /n['’]a pas (?:su|pu) (?!traiter votre dossier)|réponse (?:inattendue|invalide|incorrecte|vide)|(?:unexpected|invalid|empty) response/iu,
    ],
  },
  {
    one: [/(?:à la |, |on |at )(?:ligne|line) \d+|non défini|undefined|null reference/iu],
    besides: /exception|erreur|error|objet|variable|fonction/iu,
    unless: /formulaire|déclaration|case|cadre/iu,
  },
  {
    one: [
      /n['’](?:arriv|av?ons? pas pu|a pas pu|ont pas pu)|ne parv|impossible|échoué|failed to|has failed|empêch|could not|unable/iu,
      /affich|charg|récup|trait|génér|connect|ouvr|enregistr|données|formulaire|load|display|fetch/iu,
    ],
    besides: /anomalie|erreur|souci|problème|bug|persist|actualis|recharg|time-?out|technique|identifiant|code(?!\p{L})|serveur|distant|error/iu,
    unless: /examen|paiement/iu,
  },
  { one: [/\bole db\b|\bodbc\b|\bjdbc\b|timeout expired|\.(?:aspx?|php|jsp|cfm),? (?:on )?line \d|error '[0-9a-f]{8}'/iu] },
  {
    one: [
      /(?:si|if) (?:le|la|l['’]|ce|cette|the|this) ?(?:problème|souci|erreur|incident|anomalie|problem|error|issue) (?:persist|se reprodui|continue)/iu,
    ],
  },
];

/** Works and failures that will pass. */
export const maintenanceClues: readonly Clue[] = [
  {
    one: [
      /(?:^|\P{L})(?:nous|nos|notre|hébergeur|prestataire|we|our)(?!\p{L})|site|portail|service|plateforme|application/iu,
      /rencontr|conna[iî]|subi|touch|affect|victime|having|experienc|hit/iu,
      /panne|coupure|défaillance|dysfonctionnement|interruption|indisponibilité|cyber|problems?(?!\p{L})|issues|outage|snag/iu,
    ],
    unless: any(yours, otherDay),
  },
  {
    one: [/^(?:arrêt|pause|coupure|panne|fermeture|opération|intervention|interruption) (?:technique|informatique|programmée?|de service)\W*$/iu],
  },
  {
    one: [
      /(?:^|\P{L})(?:site|portail|service|téléservice|plateforme|application|accès)s?(?!\p{L})/iu,
      /(?:^|\P{L})(?:rouvr|reprend|redémarr)/iu,
      /demain|ce soir|à \d|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/iu,
    ],
    unless: any(yours, particular),
  },
  {
    one: [
      /(?:portal|site|service|system|platform|application)(?!\p{L})/iu,
      /while we|upgrading|new version|tonight/iu,
      /(?:closed|down|unavailable|off|offline)(?!\p{L})/iu,
    ],
  },
  {
    one: [new RegExp(`(?<!\\p{L})(?:${online}|accès)(?!\\p{L})`, "iu"), inability],
    besides: trouble,
    unless: any(particular, otherDay),
  },
  {
    one: [
      /(?:^|\P{L})(?:nous|on|we|we['’]re|our|things|vous)(?!\p{L})/iu,
      /répar|nettoy|upgrad|maintenance|revient|revenons|ne pouvez pas accéder|back to normal|essential work/iu,
    ],
    besides: /pour le moment|revien|reven|back|offline|soon|patien|bearing/iu,
  },
  {
    one: [
      /(?:^|\P{L})(?:site|portail|service|plateforme|application)(?!\p{L})/iu,
      /en (?:cours de )?(?:construction|refonte|mise à jour|migration|rénovation|maintenance|réparation|dépannage|remplacement)|en train de|difficultés/iu,
    ],
    unless: any(particular, otherDay),
  },
];
