import type { VisitStatus } from "../domain/visit.ts";
import { online } from "./outcome-parts.ts";

/** What is told of a page by clues, with the sentence that holds them. */
export type Clued = { readonly status: CluedStatus; readonly quote: string };

export type CluedStatus = Extract<VisitStatus, "blocked" | "not_found" | "maintenance" | "unstable" | "closed" | "server_error" | "login_wall">;

/**
 * The outcome of a page that has almost nothing to show and nothing to do, by clues that stand in one sentence, in whatever order, and others elsewhere:
 * nobody can list the ways in which people say that a thing does not work, but what does not work, and that it does not, have to be said.
 */
export function byClues(sentences: readonly string[]): Clued | null {
  const page = sentences.join("\n");
  for (const { status, one, besides, unless } of clues) {
    if (besides && !besides.test(page)) continue;
    const quote = sentences.find((sentence) => one.every((clue) => clue.test(sentence)) && !unless?.test(sentence));
    if (quote) return { status, quote };
  }
  return null;
}

/** `one`: all in one sentence; `besides`: anywhere on the page; `unless`: what makes the sentence speak of something else. */
type Clue = { readonly status: CluedStatus; readonly one: readonly RegExp[]; readonly besides?: RegExp; readonly unless?: RegExp };

const any = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "iu");

/** The reader's own affairs. */
const yours = /(?:^|\P{L})(?:votre|vos|mon|ma|mes|leurs?) (?!attention|compréhension|patience)/iu;

/** A case among others, a place, or a time that comes back every week. */
const particular =
  /(?:^|\P{L})(?:(?:votre|vos|mon|ma|mes) (?!(?:navigateur|connexion|requête|visite|adresse|espace|accès|session|site|service|portail)s?(?!\p{L}))|après \d|avant \d|au-delà|sauf|chaque|tous les|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \d)|(?:de|entre) \d{1,2} ?h|accueil|bureau|guichet|agence|antenne|permanence|standard|locaux|mairie|rues?|eau|électricité)(?!\p{L})/iu;

/** One thing against another: what is shut here is open there. */
const contrast = /celles?(?!\p{L})|celui|ceux|(?:un|une|les|d['’])(?: |(?<=['’]))autres?(?!\p{L})|encore des|reste(?:nt)? (?:ouvert|possible|disponible|joignable)/iu;

/** A day of the calendar, or next year's. */
const day =
  /(?:à partir d|à compter d|dès |le |en |du |au |am )\S{0,3}\s?(?:\d{1,2}(?:er|\.)? (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mär|apr|jun|jul|aug|okt|dez)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|l['’]an(?:née)? prochain|l['’]année suivante|next year|au printemps|à cette date|à partir de cette date|à l['’]automne/iu;

/** Told of another day. */
const otherDay =
  /(?:est|sont) (?:prévue?|programmée?|planifiée?)|(?:sera|seront) (?:\p{L}+ )?(?:indisponible|inaccessible|interromp|suspend|fermé|coupé)|aura lieu|(?:a|ont) été (?:indisponible|inaccessible)|rentrée?s? dans l['’]ordre|était|avait/iu;

const trouble =
  /serveur|bases?(?!\p{L})|technique|panne|maintenance|prestataire|hébergeur|équipe|bascul|migr|mise à jour|version|travaux|opération|intervention|retour|reven|revien|retent|réessa|ultérieur|plus tard|moment|instant|désolé|excus|oups|patien|rétabl|difficult|incident|jusqu['’]|d['’]ici/iu;

/** What works no more, in words of any order. */
const inability =
  /(?:^|\P{L})n(?:e |['’])(?:(?:fonctionn|répond|march|charg|s['’]ouvr|s['’]affich)\p{L}* (?:pas|plus)|(?:est|sont|sera|seront|peut|peuvent|pouvez|pourra|pourront|pourrez)[^.!?]{0,40}(?:accessib|disponib|possib|joignab|opérationn|utilisab|consultab|accéd|être \p{L}+[ée]))|impossible|indisponible|inaccessible|injoignable|interrompu|suspendue?|(?:^|\P{L})coupée?s?(?!\p{L})|arrêtée?s?(?!\p{L})|à l['’]arrêt|(?:éteint|figé|gelé|planté|cassé)e?s?(?!\p{L})|ralenti|perturbé|(?:^|\P{L})ferm(?:ée?s?|er|ons)(?!\p{L})|bloqué|fait une pause/iu;

const clues: readonly Clue[] = [
  { status: "blocked", one: [/prouve[rz]|confirme[rz]|vérifi(?:er|ez|ons)/iu, /votre humanité/iu] },
  { status: "blocked", one: [/(?:beaucoup|trop) d[e'’]|nombre|plusieurs|many/iu, /usager|utilisateur|visiteur|personnes|people|visitors|users/iu, /en même temps|simultané|attend|connectés|veulent|at once|waiting/iu] },
  { status: "blocked", one: [/votre pays|your country|votre région|ihrem land/iu, /ne figure pas|n['’]est pas|not (?:available|allowed|supported|listed)|nicht(?!\p{L})/iu] },
  { status: "blocked", one: [/(?:adresse|address|dirección|indirizzo|adreça) ip|ip-adresse/iu, /bloqu|block|gesperrt|blocc|refus|interdit|bann/iu], unless: /utilisée/iu },
  {
    status: "blocked",
    one: [
      /confirm|prouv|vérifi|démontr|assur|montr/iu,
      /que vous (?:n['’])?êtes/iu,
      /robot|programme|machine|automate|logiciel|humain|personne réelle|être humain/iu,
    ],
  },
  {
    status: "blocked",
    one: [/déplac|gliss|cliqu|sélectionn|tourn|pivot|assembl|coch/iu, /puzzle|curseur|pièce(?! (?:jointe|d['’]identité|justificative))|\bimages\b/iu],
  },
  {
    status: "blocked",
    one: [
      /navigateur|connexion|requête|trafic|browser|connection/iu,
      /contrôl|vérifi|analys|inspect|examin|check/iu,
      /en cours|secondes|patien|instant|wait|automatique/iu,
    ],
  },
  {
    status: "blocked",
    one: [
      /(?:votre|your|ihre|cette|la) (?:demande|requête|connexion|visite|accès|request|visit|anfrage|adresse)/iu,
      /stopp|bloqu|rejet|refus|intercept|filtr|gesperrt|blocked|refused/iu,
    ],
    besides: /protection|pare-feu|firewall|sécurité|sicherheit|security|dangereu|suspect|incident|administrateur|identifiant/iu,
  },
  {
    status: "blocked",
    one: [/nombreux|nombreuses|affluence|forte demande|beaucoup de monde|saturé|surcharg/iu],
    besides: /minutes|secondes|patien|laissez|redirig|dirigé|attend/iu,
  },
  {
    status: "blocked",
    one: [
      /nombre|limite|plafond|quota|capacité|seuil/iu,
      /utilisateur|usager|visiteur|connexion|session|appel|requête|consultation|tentative|essai|accès/iu,
      /attein|dépass|maxim|excéd/iu,
    ],
    unless: /appels? à (?:projet|candidature)/iu,
  },
  {
    status: "blocked",
    one: [
      /\bvpn\b|réseau (?:interne|privé|de l['’]état|professionnel)|intranet/iu,
      /branch|connect|uniquement|seulement|réserv|depuis|exclusiv|requis/iu,
    ],
  },
  {
    status: "blocked",
    one: [
      /requires?|requiert|nécessite|fonctionne (?:uniquement|seulement|exclusivement)|only works|works only/iu,
      /\bedge\b|chrome|firefox|safari|internet explorer|navigateur|browser/iu,
    ],
  },
  { status: "blocked", one: [/cookies/iu, /désactivé|bloqués|disabled|blocked|n['’]accepte pas|pas acceptés/iu] },
  {
    status: "blocked",
    one: [
      /droits?|habilitation|permission|privilège|profil|compte|rôle/iu,
      /insuffisant|ne (?:vous )?permet(?:tent)? pas|n['’]autorise(?:nt)? pas|manquant/iu,
      /page|accéd|ouvrir|consult|affich|insuffisant/iu,
    ],
    unless: /ressources|revenus|points/iu,
  },
  { status: "not_found", one: [/^(?:[\p{L}’']+,? )?(?:cette|la|ce|le|this|that) (?:\p{L}+ )?(?:page|rubrique|section|démarche|fiche|adresse|contenu|lien|formulaire|page|content|form) (?:n['’]existe (?:pas|plus)|does not exist)/iu] },
  { status: "not_found", one: [/il n['’]y a (?:plus )?rien|nothing (?:to see )?here|content (?:is )?(?:unavailable|not available)|taken down/iu], unless: /à (?:payer|faire|déclarer|signer)/iu },
  { status: "not_found", one: [/(?:identifiant|numéro|code|référence|lien|nom) (?:de |d['’]|du )(?:la )?(?:démarche|page|formulaire|procédure|fiche|service)/iu, /erroné|inexistant|inconnu|invalide|incorrect|introuvable/iu] },
  { status: "not_found", one: [/domaine|domain/iu, /vient d['’]être (?:enregistré|réservé|créé)|just (?:been )?registered/iu] },
  {
    status: "not_found",
    one: [
      /(?:^|\P{L})(?:url|adresse|page|lien|contenu|ce que vous (?:re)?cherch\p{L}*|fiche|article|that page|this page)(?!\p{L})/iu,
      /nulle part|n['’]est (?:pas|plus) (?:ici|là)|n['’](?:est|a)[^.!?]{0,20} aucune?|n['’]existe|introuvable|obsolète|changé d['’]adresse|isn['’]t here|not here|no longer here/iu,
    ],
  },
  {
    status: "not_found",
    one: [
      /domaine|domain|(?:^|\P{L})site(?!\p{L})|page/iu,
      /bureau d['’]enregistrement|registrar|en attente de (?:mise en ligne|publication|contenu)|\bplesk\b|\bcpanel\b|hosting|parking/iu,
    ],
  },
  { status: "unstable", one: [/(?:mis|pris|passé|resté\p{L}*) (?:\p{L}+ )?trop (?:de temps|longtemps)|took too long/iu] },
  {
    status: "unstable",
    one: [/session|jeton|inactif|inactivité|inactive/iu, /expir|écoul|invalide|périm|trop long|perdu|effac|ended|closed|fermée|terminée/iu],
    unless: /d['’]examen|parlementaire|de formation|extraordinaire/iu,
  },
  { status: "server_error", one: [/serveur|service|application|système|server/iu, /n['’]a pas (?:su|pu) (?!traiter votre dossier)|réponse (?:inattendue|invalide|incorrecte|vide)|(?:unexpected|invalid|empty) response/iu] },
  { status: "server_error", one: [/(?:à la |, |on |at )(?:ligne|line) \d+|non défini|undefined|null reference/iu], besides: /exception|erreur|error|objet|variable|fonction/iu, unless: /formulaire|déclaration|case|cadre/iu },
  {
    status: "server_error",
    one: [
      /n['’](?:arriv|av?ons? pas pu|a pas pu|ont pas pu)|ne parv|impossible|échoué|failed to|has failed|empêch|could not|unable/iu,
      /affich|charg|récup|trait|génér|connect|ouvr|enregistr|données|formulaire|load|display|fetch/iu,
    ],
    besides: /anomalie|erreur|souci|problème|bug|persist|actualis|recharg|time-?out|technique|identifiant|code(?!\p{L})|serveur|distant|error/iu,
    unless: /examen|paiement/iu,
  },
  { status: "server_error", one: [/\bole db\b|\bodbc\b|\bjdbc\b|timeout expired|\.(?:aspx?|php|jsp|cfm),? (?:on )?line \d|error '[0-9a-f]{8}'/iu] },
  {
    status: "server_error",
    one: [
      /(?:si|if) (?:le|la|l['’]|ce|cette|the|this) ?(?:problème|souci|erreur|incident|anomalie|problem|error|issue) (?:persist|se reprodui|continue)/iu,
    ],
  },
  {
    status: "maintenance",
    one: [
      /(?:^|\P{L})(?:nous|nos|notre|hébergeur|prestataire|we|our)(?!\p{L})|site|portail|service|plateforme|application/iu,
      /rencontr|conna[iî]|subi|touch|affect|victime|having|experienc|hit/iu,
      /panne|coupure|défaillance|dysfonctionnement|interruption|indisponibilité|cyber|problems?(?!\p{L})|issues|outage|snag/iu,
    ],
    unless: any(yours, otherDay),
  },
  { status: "maintenance", one: [/^(?:arrêt|pause|coupure|panne|fermeture|opération|intervention|interruption) (?:technique|informatique|programmée?|de service)\W*$/iu] },
  { status: "maintenance", one: [/(?:^|\P{L})(?:site|portail|service|téléservice|plateforme|application|accès)s?(?!\p{L})/iu, /(?:^|\P{L})(?:rouvr|reprend|redémarr)/iu, /demain|ce soir|à \d|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/iu], unless: any(yours, particular) },
  { status: "maintenance", one: [/(?:portal|site|service|system|platform|application)(?!\p{L})/iu, /while we|upgrading|new version|tonight/iu, /(?:closed|down|unavailable|off|offline)(?!\p{L})/iu] },
  {
    status: "maintenance",
    one: [new RegExp(`(?<!\\p{L})(?:${online}|accès)(?!\\p{L})`, "iu"), inability],
    besides: trouble,
    unless: any(particular, otherDay),
  },
  {
    status: "maintenance",
    one: [
      /(?:^|\P{L})(?:nous|on|we|we['’]re|our|things|vous)(?!\p{L})/iu,
      /répar|nettoy|upgrad|maintenance|revient|revenons|ne pouvez pas accéder|back to normal|essential work/iu,
    ],
    besides: /pour le moment|revien|reven|back|offline|soon|patien|bearing/iu,
  },
  {
    status: "maintenance",
    one: [
      /(?:^|\P{L})(?:site|portail|service|plateforme|application)(?!\p{L})/iu,
      /en (?:cours de )?(?:construction|refonte|mise à jour|migration|rénovation|maintenance|réparation|dépannage|remplacement)|en train de|difficultés/iu,
    ],
    unless: any(particular, otherDay),
  },
  { status: "closed", one: [/c['’]est complet|affich\p{L}+ complet|fully booked|ausgebucht/iu], unless: any(yours, contrast) },
  { status: "closed", one: [/^(?:ré)?ouverture(?!\p{L})|noch nicht|beginnt|inizi(?:a|ano) il|comienzan? el|opens? (?:on|in)|will open/iu, day], unless: any(yours, /exposition|portes|salle|magasin|musée|piscine|stade|école/iu) },
  { status: "closed", one: [/^(?:noch nicht|nicht mehr) (?:geöffnet|möglich|verfügbar)/iu] },
  {
    status: "closed",
    one: [/scheme|programme|call|grant|applications?|submissions?|registrations?|requests?/iu, /came to an end|has ended|(?:can ?not|can['’]t|not|no longer) (?:take|accept|receive)|no (?:further|more)|are over|is over/iu],
    unless: /\bif\b|your/iu,
  },
  {
    status: "closed",
    one: [
      /(?:^|\P{L})(?:inscription|demande|candidature|dossier|dépôt|réservation|campagne|appel à|période|phase|session|concours|consultation|enquête|vote|scrutin|recrutement|recensement|guichet|aide|prime|dispositif|programme|fonds|place|édition|opération|mesure|stock|promotion|temps)s?(?!\p{L})/iu,
      /s['’](?:est|sont) (?:achev|termin|clos)|(?:pris|a pris) fin|(?:est|sont|désormais) (?:fini|termin|clos|épuis|pourvu|boucl|échu)|(?:été|toutes) (?:pourvu|prise|attribu)|suspendue?s? jusqu['’]à nouvel ordre|plus de places?|n(?:['’]est|e sont) plus (?:attribu|vers|accord|délivr|propos|accept)|devai(?:t|ent) (?:parvenir|être|arriver)|étai(?:t|ent) à \p{L}+(?:er|re|ir) (?:avant|jusqu|au plus tard)|cess(?:é|ons|e) d[e'’]|n['’]exist(?:e|ent) plus|^(?:stock|places?|enveloppe|budget)s? épuisée?s?/iu,
    ],
    unless: any(yours, particular, contrast, / si /iu),
  },
  {
    status: "closed",
    one: [
      /(?:^|\P{L})(?:session|place|créneau|formation|édition|concours|stage|séjour|atelier)s?(?!\p{L})/iu,
      /(?:^|\P{L})compl(?:ète?|et)s?(?!\p{L})/iu,
    ],
    unless: any(yours, contrast),
  },
  { status: "closed", one: [/^hors délai|trop tard/iu] },
  {
    status: "closed",
    one: [
      /(?:^|\P{L})(?:ce|cette|le|la|notre) (?:site|portail|service|téléservice|plateforme|application|démarche|formulaire)(?!\p{L})/iu,
      /ne (?:sera|seront) plus|cède (?:la |sa )?place|laisse (?:la )?place|fait place|remplacée? par/iu,
    ],
  },
  {
    status: "closed",
    one: [
      /reven(?:ir|ez)|reviendra|rendez-vous (?:ici|sur cette page)|apparaîtra|sera (?:publié|mis|affiché|activé|disponible)/iu,
      day,
    ],
    unless: /récépissé|attestation/iu,
  },
  { status: "login_wall", one: [/réservée?s? aux?|espace (?:réservé|privé)|accès réservé|members only|reserved for/iu, /mot de passe|identifiant|code|connect|password|log ?in/iu], unless: /code (?:du|de l|civil|postal|pénal)/iu },
  {
    status: "login_wall",
    one: [
      /(?:connect|identifi|authentifi)ez-vous|(?:devez|veuillez|merci de|faut|pouvez)[^.!?]{0,20} (?:connect|identifi|authentifi)(?:er|é)|ouvrez [^.!?]{0,15}session|(?:saisi|entr|compos)[^.!?]{0,20}(?:code d['’]accès|mot de passe)|log ?in|sign ?in/iu,
      /(?:pour|afin d[e'’]) ?(?:entr|accéd|retrouv|consult|voir|pours|continu|ouvr|visualis|suivre|affich)|to (?:view|see|access|continue|open|use)/iu,
    ],
  },
];
