import { absence, failure } from "./outcome-absence.ts";
import { closure } from "./outcome-closure.ts";
import { abroad } from "./outcome-languages.ts";
import { outage } from "./outcome-outage.ts";
import { lapse, refusal } from "./outcome-refusal.ts";
import { together, type Wording } from "./wording.ts";

/** Words by which pages say, in French and English, that they are not the procedure: fixed wordings, beside those that are put together from `outcome-parts`. */
/** "If an error occurs…" tells of none. */
const unlessIf = "(?<!\\b(?:si|lorsque|quand|où|en cas d['’]|if|when|lorsqu['’]|qu['’]) ?)";

/** Asks to come back. */
const comeBack = "(?:reven(?:ir|ez)|réessay(?:er|ez)|patient(?:er|ez|ence)|ultérieurement|plus tard|bientôt)";

const deed =
  /^(?:\p{L}{2,}(?:er|ir|oir)|faire|prendre|rendre|transmettre|soumettre|inscrire|connaître) (?:une?|des|les?|la|mon|ma|mes|votre|vos|son|sa|ses|cet?|cette)(?!\p{L})|^\p{L}{2,}(?:er|ir|oir) l['’]/iu;

/** What is cut off or shut in town, not on line: "Coupure d'eau : service interrompu". */
const inTown =
  /^(?:coupures?|pannes?|interruptions?|perturbations?|fermetures?) (?:d['’]|de l['’]|de la |du |des |de |sur (?:la |les? |l['’]))?(?:eau|gaz|[ée]lectricit[ée]|courant|chauffage|[ée]clairage|transports?|bus|cars?|trains?|trams?|tramway|lignes? |routes?|rues?|voirie|circulation|collectes?|ramassage|cantines?|cr[èe]ches?|piscines?|biblioth[èe]ques?|m[ée]diath[èe]ques?|d[ée]ch[èe]t+eries?|[ée]coles?|classes?|t[ée]l[ée]phone|fibre)(?!\p{L})/iu;

/**
 * A title without those of its parts that name what people come to do: "Signaler une page introuvable" says nothing of the page itself. Nothing of one that
 * is about something in town.
 */
export const withoutDeeds = (title: string): string => (inTown.test(title.trim()) ? "" : withoutDeedsIn(title));

const withoutDeedsIn = (title: string): string =>
  title
    .split(/(\s+[-–—|·]\s+|\s*:\s+)/)
    .map((part) => (deed.test(part.trim()) ? "" : part))
    .join("");

/** Bot walls and waiting rooms: the service may be fine, we are kept out. */
export const blockedWords: Wording = together(
  {
    dominant:
      /just a moment|attention required|access(?: to this page)? (?:has been )?denied(?! for user)|accès refusé(?! ?\?| (?:aux?|à)(?! (?:la |l['’])?(?:cet|ce |site|page|service|application|ressource|url|portail)))|acc[eè]s interdit(?! (?:aux?|à la|à l['’]|des|du) ?(?!site|page|service|application))|pardon our interruption|are you (a )?(human|robot)|un instant ?…|vérifi(?:cation|ez|ons) (?:(?:que|si) vous (?:êtes|n['’]êtes)|de sécurité|humaine)|êtes[- ]vous (un robot|humain)|security check|contrôle de sécurité|request (rejected|unsuccessful|blocked|could not be satisfied)|(page|site|url) (?:has been )?blocked|you have been blocked|requête[^.!?]{0,20} (bloquée|rejetée)|^(?:vous êtes dans la )?(?:file|salle) d['’]attente(?: virtuelle)?(?=\W*$|\s*[-–—|:])|^forte affluence|waiting room|trop de (?:requêtes|demandes|tentatives|connexions)|too many (?:requests|attempts)|^unauthori[sz]ed$|(?:not authori[sz]ed|permission denied)$|^(?:accès )?non autorisée?$|^cookies (?:désactivés|refusés|bloqués|requis|disabled|required)|(?:you(?:['’]re| are) )not a (?:ro)?bot|(?:assur|vérifi|prouv|confirm)\p{L}* que vous n['’]êtes pas un robot|human verification|\bcaptcha\b|security checkpoint|accès bloqué|(?:confirm|verify) you are (?:a )?human|checking (?:if )?the site connection|^403(?=\W*$|\s*[-–:]|\s+(?:forbidden|error|interdit|accès))|\bforbidden\b|(?:erreur|error|status|état|statut) (?:http )?403|^(?:votre )?navigateur (?:non |n['’]est (?:pas|plus) |est |trop )?(?:supporté|pris en charge|compatible|obsolète|ancien|incompatible)|(?:unsupported|outdated|obsolete) browser|browser (?:is )?(?:not supported|out of date)/iu,
    anywhere:
      /votre navigateur (?:est (?:obsolète|trop ancien|incompatible)|n['’]est (?:pas|plus) (?:supporté|pris en charge|compatible))|your browser is (?:out of date|not supported|no longer supported)|checking your browser|vérification (de|que) (votre navigateur|vous êtes)|enable javascript and cookies to continue|enable js and disable any ad ?blocker|vous êtes (bien )?humain|(?:prouve[rz]|confirme[rz]|vérifi(?:e[rz]|ons)|assur(?:er|ons)) que vous (?:n['’]êtes pas un robot|êtes humain)|incapsula incident|the requested url was rejected|(?<!si )votre (?:requête a été (?:bloquée|rejetée)|demande a été bloquée)(?! ?\?)|(?:your|votre) (?:adresse )?ip(?: address)? (?:(?:has been|is|a été|est) )?(?:blocked|banned|bloquée|bannie)|complete the security check|review the security of your connection|(?:pendant que|le temps que) nous (?:vérifi|contrôl)ons|you are (now )?in (line|a queue)|vous êtes (?:maintenant |actuellement |bien )?(?:dans (?:la|une)|en) file d['’]attente|votre tour (?:arrive|approche)|vous avez (?:effectué|fait|envoyé) trop de (?:requêtes|demandes|tentatives|connexions)|vous n['’]êtes pas (?:autoris|habilit)[ée]+(?:\(e\)|[·.]e)? à (?:accéder|consulter|voir|afficher|visualiser)|vous n['’]avez pas (?:les droits|le droit|l['’]autorisation|la permission)[^.!?]{0,30} (?:d['’]|de |pour )(?:accéder|consulter|voir|afficher)|vous n['’]avez pas accès à (?:cette?|ce) (?:page|site|service|application|ressource)|(?:don['’]t|do not) have (?:the )?(?:permission|authori[sz]ation|rights?|access to (?:this|the) (?:page|site|service))|(?:are|is) not authori[sz]ed to|(?:disponible|accessible) (?:dans|depuis) votre (?:pays|région)|(?:available|accessible) (?:in|from) your (?:country|region)|navigateur (?:n['’]accepte pas|refuse|bloque) les cookies|cookies (?:sont désactivés|are disabled|doivent être activés|must be enabled)|(?:recopi|saisi|entr|tap)(?:ez|er) (?:le texte|les (?:caractères|lettres|chiffres)|le code)[^.!?]{0,30}[ '’](?:image|captcha)|accès (?:à (?:cette page|ce site) )?(a été )?(bloqué|refusé)e?(?! ?\?| (?:aux?|à)(?! (?:la |l['’])?(?:cet|ce |site|page|service|application|ressource|url|portail)))|unusual traffic|trafic inhabituel|activité inhabituelle|press (?:&|and) hold|(?:confirm|verify|verifying) (?:that )?you are (?:a )?human|think (?:that )?you (?:are|were) a bot|verifying your browser/i,
    alone: new RegExp(
      [
        "je ne suis pas un robot|i['’]m not a robot|captcha",
        "(?:saisi(?:r|ssez)|recopie[rz]|entre[rz]|tape[rz]) (?:les caractères|le code|le texte|les lettres)[^.!?]{0,50}(?:image|ci-dessous)",
        "activité suspecte|suspicious activity|nous vérifions votre|votre demande a été rejetée",
        "accès (?:non autorisé|suspendu|restreint *[.!?])|votre accès a été|(?:pas|non) autorisée?s? à (?:accéder|consulter|afficher|voir)|permission to access",
        `(?:nombre de (?:connexions|visiteurs|visites)|usagers (?:sont )?connectés|forte affluence|heavy traffic|high (?:demand|traffic))[^]{0,120}(?:${comeBack}|différé|wait|later)`,
        "(?:salle|file) d['’]attente virtuelle|ne (?:rafraîchissez|rechargez|fermez) pas (?:cette|la) page|do not refresh|(?:personnes|usagers) (?:sont )?devant vous|ahead of you",
        "vous êtes (?:le |la )?(?:numéro|n°|en position|personne) ?\\d+ dans|file d['’]attente en raison|trop de (?:visiteurs|connexions|monde)",
        "automatisée? *[.!?]|pare-feu|firewall|\\bWAF\\b|\\bray id\\b|(?:blocked|bloquée?) (?:by|par)|access (?:[^.!?]{0,40} )?(?:is )?(?:restricted|denied)(?! for user)",
        "(?:connexion|navigateur) (?:est )?en cours de vérification|rate[- ]limit|anti-?robots?(?!\\p{L})|(?:trafic|comportement) (?:suspect|anormal)|place dans la file|estimated wait",
        "(?:accessible|disponible|joignable|consultable)s? (?:uniquement |seulement |exclusivement |que )(?:depuis|via|par|sur|à partir d[eu'’]+)(?: ?l[ea'’]+)? ?(?:réseau|intranet|vpn|postes?|[^.!?]{0,20}(?:intranet|vpn))(?!\\p{L})",
        "(?:utilisez|êtes) un (?:robot|bot|automate)(?![^.!?]*\\?)|adresse ip[^.!?]{0,20} (?:n['’]est pas autoris|(?:est |a été )?(?:refus|bloqu|interdit))|désactive[rz] votre bloqueur",
        "(?:validez|complétez|passez|réussissez|résolvez) le (?:test|défi) (?:de sécurité|ci-dessous|suivant|pour)|accès[^.!?]{0,30} (?:est|sont) (?:bloqu|refus|interdit)[ée]*s?(?!\\p{L}| ?(?:aux?|à)(?!\\p{L}))(?![^.!?]*\\?)",
        "vous (?:y )?accéderez (?:au service )?dans (?:environ )?\\d|(?:requiert|nécessite|exige) un navigateur (?:plus |à jour|récent|moderne)|changez de navigateur|internet explorer[^.!?]{0,20} n['’]est (?:plus|pas) (?:pris|support|compat)",
        "n['’]est pas (?:accessible|disponible|autorisée?|joignable) (?:depuis|à partir de|pour) (?:votre|cette) (?:adresse|réseau|connexion|zone|localisation)",
        "connaît[^.!?]{0,20} (?:forte affluence|afflux)|(?:réservée?|limitée?) au réseau (?:interne|de l)|\\berror 10(?:0[6-9]|1[0-5]|20)\\b|automated (?:access|requests?|queries)",
      ].join("|"),
      "iu",
    ),
  },
  refusal,
  abroad.blocked,
);

const site =
  "(?:sites?|services?|t[ée]l[ée]services?|t[ée]l[ée]proc[ée]dures?|applications?|plateformes?|portails?|d[ée]marches?|formulaires?|espaces? [\\p{L}]+)";
const now = "(?:actuellement |momentanément |temporairement |provisoirement )*";
/** Shut every Sunday or at night is in service. */
const weekly = "(?! (?:(?:le|les|la|tous les|chaque) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|nuit|jours? férié))";
const works = "(?:mise à jour|mise à niveau|migration|refonte|rénovation)";
const out = `(?:(?:indisponibles?|inaccessibles?|interrompue?s?|suspendue?s?)${weekly}|en (?:cours de )?maintenance|hors d['’]usage|en travaux|en (?:cours d['’]élaboration|construction))`;
/** "Le service est momentanément indisponible"; what is announced for later ("sera indisponible samedi") is another matter. */
const isOut = `\\b${site}(?: [^.!?:]{0,40})? (?:est|sont) ${now}${out}`;

/** Wording of works in progress. "Maintenance" alone is also the subject of procedures: it counts as a whole title, or as a state. */
export const maintenanceWords: Wording = together(
  {
    dominant: new RegExp(
      `(?:^|[|–—:·-]\\s*)(?:site |page (?:de )?|service |opérations? de )?maintenance\\s*(?:$|[|–—:·!-]|en cours)|\\ben (?:cours de )?maintenance|(?:opérations? de )?maintenance (?:en cours|du (?:site|service)|applicative|technique)|under maintenance|${isOut}|${site} ${now}${out}|temporarily unavailable|(?:momentanément|temporairement) (?:indisponible|inaccessible)|service unavailable|nous (?:revenons|rouvrons|serons de retour) (?:bientôt|très vite|vite|rapidement|prochainement|dans (?:un instant|quelques))|be right back|back (?:soon|shortly)|fait peau neuve|${site} fait une (?:petite )?pause|^(?:mise à (?:jour|niveau)|migration|redémarrage) en cours\\W*$|under construction|(?:down|closed) for maintenance|${site}(?: (?:est|sont))? ${now}en cours de ${works}|interruption (?:de|du|momentanée du|temporaire du) service(?![^.]{0,20} (?:prévue|programmée|le ))`,
      "iu",
    ),
    anywhere: new RegExp(
      `(?:site|service|sommes|^) (?:actuellement )?en (?:cours de )?maintenance|opérations? de maintenance (?:est |sont )?en cours|(?:^|[.!?…] )(?:momentanément|temporairement) (?:indisponible|inaccessible)|\\b${site} ${now}(?:indisponible|inaccessible)s?${weekly}|${isOut}|${site} n['’](?:est|ont) pas (?:accessible|disponible)s? jusqu|under maintenance|nous (?:effectuons|procédons|réalisons)[^.!?]{0,30} (?:maintenance|${works})|${site}(?: [^.!?,]{0,30})? ne (?:fonctionne|répond)(?:nt)? (?:pas|plus) (?:actuellement|momentanément|temporairement|pour (?:le moment|l['’]instant))|(?:we are|we['’]re) [^.!?]{0,20}(?:performing|doing|undergoing|carrying out)[^.!?]{0,30} maintenance|(?<!next )(?:for|due to) (?:a )?(?:scheduled|planned) maintenance|(?:be )?back (?:soon|shortly)`,
      "iu",
    ),
    alone: new RegExp(
      [
        `(?:fait peau neuve|en cours (?:de ${works}|d['’]amélioration))[^]{0,80}${comeBack}`,
        `\\b(?:en|pour|cause de|raison de|opérations? de|périodes? de|for|under) maintenance(?!\\p{L}| d[eu] | des | d['’])(?![^.!?]{0,60}(?:prévue|programmée|aura lieu|samedi|dimanche))`,
        "hors[- ]service|(?:temporairement|momentanément|provisoirement) (?:fermée?|interrompue?|suspendue?|arrêtée?)s?|interruption de service",
        "\\bdowntime\\b|intervention technique (?:est )?en cours|pour (?:une )?intervention technique|(?:site|service|nous) rev(?:ient|iennent|enons)|refait une beauté",
        "indisponibilité (?:du|de la|temporaire|momentanée)(?! [^.!?]{0,40}(?:prévue|programmée))|n['’]est pas (?:disponible|accessible) (?:actuellement|momentanément|temporairement|pour (?:le moment|l['’]instant))",
        "équipes [^.!?]{0,20}(?:travaillent|œuvrent|mobilisées|s['’]emploient|mettent tout)[^.!?]{0,40} (?:rétabli|résou|résolution)|en cours de redémarrage",
        "(?:sera|seront) (?:de|à) nouveau (?:accessible|disponible|en ligne)",
        "bientôt de retour|de retour (?:bientôt|très vite|dans (?:quelques|un))|(?:site|page) (?:is )?under construction|(?:currently|temporarily) (?:unavailable|closed|offline)",
      ].join("|"),
      "iu",
    ),
  },
  outage,
  abroad.maintenance,
);

/** What a service opens and shuts. What is the applicant's own ("votre demande est close"), or a place ("le bureau du service est fermé"), is another matter. */
const mine =
  "(?<!(?:votre|vos|ma|mon|mes|sa|son|ses|leurs?) )(?<!\\b(?:accueil|bureau|agence|antenne|permanence|standard|locaux|portes?|guichets?) (?:d[ue]s? |de la |de notre |de l['’]))";
/** Periods: they also end. A procedure that is "terminée" has been gone through with success. */
const period =
  "(?:campagne|inscriptions?|candidatures?|d[ée]p[ôo]ts?|appel à (?:projets?|candidatures?)|(?<!\\bancien )guichet|session|consultation|enqu[êe]te|concours|p[ée]riodes?)";
const thing = `(?:${period}|t[ée]l[ée](?:service|d[ée]marche|proc[ée]dure)|service(?! (?:t[ée]l[ée]phonique|client|d['’]accueil|d['’]état civil))|d[ée]marche|proc[ée]dure|formulaire|demandes?|plateforme|questionnaire)`;
/** Shut on Sundays or at noon is open. */
const regularly =
  "(?! (?:au public|à midi|(?:les? |tous les |chaque )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|midi|matin|après-midi|jours? férié)|(?:de|entre) \\d{1,2} ?h))";
const shut = `(?:ferm[ée]e?s?|clos(?:e|es)?|cl[ôo]tur[ée]e?s?|arr[êe]t[ée]e?s?)(?!\\p{L})${regularly}`;
const over = "(?:termin[ée]e?s?|achev[ée]e?s?)(?!\\p{L})";
const is = "(?:est|sont|a été|ont été) (?:désormais |définitivement |actuellement |maintenant |à présent |d[ée]j[àa] )?";
/** "La campagne 2026 est close", "les inscriptions sont terminées". */
const said = `${mine}(?:\\b${thing}(?: [^.!?]{0,70}?)? ${is}${shut}|\\b${period}(?: [^.!?]{0,70}?)? ${is}${over})`;
/** "Inscriptions closes", "Campagne 2025-2026 terminée": a title needs no verb. */
const titled = `${mine}(?:\\b${thing}(?: \\d[-/\\d]*)? ${shut}|\\b${period}(?: \\d[-/\\d]*)? ${over})`;
/** What serves a request, and the help itself: it comes to an end by being withdrawn. */
const offer =
  "(?:services?|t[ée]l[ée](?:service|d[ée]marche|proc[ée]dure)s?|d[ée]marches?|proc[ée]dures?|formulaires?|plateformes?|dispositifs?|(?<!\\bancien )guichets?|aides?|campagnes?)";
const request = "(?:demandes?|inscriptions?|candidatures?|dossiers?|d[ée]p[ôo]ts?)";
/** Ended, or withdrawn: "la campagne s'est achevée", "ce dispositif a pris fin", "les demandes ne sont plus acceptées". */
const ended = [
  `\\b${period}(?: [^.!?,;:]{0,70})? s['’](?:est|sont) (?:achevée?s?|terminée?s?|clôturée?s?|close?s?)`,
  `\\b${thing}(?: [^.!?,;:]{0,40})? (?:a|ont) (?:définitivement )?fermé(?: ses portes)?(?!\\p{L})`,
  `\\bc(?:e|et|ette|es) ${offer}(?: [^.!?,;:]{0,40})? (?:a pris fin|ont pris fin|n['’]existe(?:nt)? plus)`,
  `${request}(?: en ligne)? (?:ne (?:sont|est) plus|n['’](?:est|ont|a) plus) (?:accept|possible|recevable|ouvert|reçu)`,
  `n['’]accept(?:e|ent|ons) plus (?:de |les |aucune? )?(?:nouve(?:aux|lles?) )?${request}`,
].join("|");
/** What stands between a subject and its verb, as long as it is not about the reader. */
const theirs = "(?:(?! (?:votre|vos|ma|mon|mes)(?!\\p{L}))[^.!?,;:]){0,60}";
/** "Les demandes seront ouvertes à partir du 15 mars", "le téléservice rouvrira en mai": what is not open yet. */
const later = `${mine}\\b${thing}(?: [^.!?]{0,40}?)? (?:(?:sera|seront) (?:de nouveau |à nouveau )?ouverte?s?|r?ouvrir(?:a|ont)|reprendr(?:a|ont)) (?:à partir d|à compter d|dès (?!que possible)|du \\d|le \\d|en (?:\\d|jan|fév|mar|avr|mai|jui|août|sep|oct|nov|déc)|prochainement|bientôt)`;
const notYet = "(?:n['’]est|ne sont) pas encore (?:ouverte?s?|accessibles?|disponibles?)";
const endedInEnglish =
  "(?:applications?|registrations?|submissions?|enrol?lments?) (?:is|are|have|has) (?:now )?(?:been )?closed|(?:application|submission|registration)s? (?:deadline|period|window) (?:has|is) (?:now )?(?:passed|over|ended|closed)|(?:service|scheme|form|programme) (?:has been|was|is) (?:now )?(?:discontinued|withdrawn|retired)";
const gone = `\\b(?:${thing}|dispositif|aide|mesure|prime|opération)(?: [^.!?,;:]{0,40}?)? (?:a|ont) (?:désormais |définitivement )?pris fin|\\b${thing}(?: en ligne)? n['’](?:est|ont|a) plus (?:disponible|accessible|ouverte?|possible|en service|proposée?)|n['’]est plus possible de (?:déposer|s['’]inscrire|candidater|faire)|date limite (?:de [^.!?]{0,30})?est (?:dépassée|passée)|no longer (?:available|accepting)`;

/** Something of the same kind is open: a list of campaigns closes nothing. */
export const openWords =
  /(?<!(?:sera|seront|était|étaient|été|pas encore) (?:de nouveau )?)\bouverte?s? (?:jusqu|depuis|à partir|du \d|dès)|(?:est|sont) (?:actuellement |désormais |à nouveau )?ouverte?s?(?! au public)|(?:ist|sind) (?:sie |jetzt )?geöffnet|sie geöffnet|(?:sono|è) (?:ancora |già )?apert[aeio]|(?:est[áà]n?|són) (?:ya |ja )?(?:abiert|obert)[aeo]s?/iu;

/** Wording of a procedure that no longer, or not yet, takes requests. */
export const closedWords: Wording = together(
  {
    dominant: new RegExp(
      `${said}|${titled}|${gone}|${ended}|${notYet}|${later}|${endedInEnglish}|^(?:ouverture prochaine|bientôt (?:disponible|en ligne|ouvert)|coming soon)|(?:service|procedure|form|applications?) (?:has|is|are) (?:now )?(?:been )?closed|a (?:définitivement )?fermé(?!\\p{L})|^(?:arrêt|fermeture|suppression|fin|clôture) (?:définitive |anticipée )?(?:du|de la|de ce|de cette) (?:t[ée]l[ée](?:service|d[ée]marche|proc[ée]dure)|service en ligne|plateforme|dispositif|campagne)(?!\\p{L})|^fermeture (?:annuelle|estivale|hivernale|temporaire|provisoire|exceptionnelle|définitive|prochaine) (?:de la |de l['’]|du |des |de notre |de votre )${site}`,
      "iu",
    ),
    anywhere: new RegExp(
      `${said}|${gone}|${ended}|${notYet}|${endedInEnglish}|(?:this|the) (?:service|procedure|form|application period) (?:is|has) (?:now )?(?:been )?closed`,
      "iu",
    ),
    alone: new RegExp(
      [
        "vous ne pouvez plus (?:vous |en |y )?(?:faire|déposer|inscri|candidater|demander|répondre|participer|voter|effectuer)",
        "n['’](?:est|ont|a) plus (?:proposée?|disponible|ouverte?|accessible|assurée?|possible)s?|ne sont plus (?:proposée|ouverte?|possible)s|n['’]accepte(?:nt)? plus",
        `a (?:définitivement )?cessé (?:de fonctionner|d['’]être|son activité)|fermeture définitive|définitivement (?:fermée?s?(?!\\p{L})${regularly}|closes?|arrêtée?)`,
        `\\bc(?:e|et|ette) ${offer}(?: [^.!?,;:]{0,30})? n['’]est plus (?:attribu|vers|délivr|gér|trait|accord)ée?(?!\\p{L}| (?:si|quand|lorsque|après))`,
        "vous arrivez trop (?:tôt|tard)(?!\\p{L})",
        "(?:date limite|délai(?! d['’]attente| de connexion))[^.!?]{0,50} (?:dépassée?|passée?|expirée?|échue?)(?!\\p{L})",
        `${mine}\\b${offer}[^.!?,;:]{0,50} (?:est|sont|a été|ont été) (?:désormais |définitivement )?(?:désactivé|dépublié|retiré|supprimé|abandonné|abrogé)e?s?(?! (?:si|quand|lorsque|après))`,
        "\\ba été (?:supprimée?|abrogée?|arrêtée?) (?:au|le|depuis|en) ",
        "(?<!\\b(?:votre|vos|ma|mon|mes|sa|son|ses) \\p{L}+ )est (?:clos|close)(?!\\p{L})",
        `${mine}\\b(?:(?:${offer}|${request})${theirs} ${is}(?:clos|clôturé|fermé|expiré|impossible|arrêté)|${period}${theirs} ${is}(?:fini|achevé|terminé))e?s?(?!\\p{L})${regularly}`,
        "arrivée?s? à (?:son |leur )?(?:terme|échéance)|trop tard|quota[^.!?]{0,40} atteint|aucune nouvelle (?:demande|inscription|candidature)|n['’]est plus (?:en service|actif|maintenu)|ouverture (?:des|de la|du|de l['’]) ?(?:inscriptions?|candidatures?|campagne|demandes?|service|téléservice)(?: [^.!?]{0,20})? (?:le|en|à partir du) \\d",
        later,
        `${thing}(?: [^.!?]{0,40}?)? (?:débuter(?:a|ont)|commencer(?:a|ont)) (?:le \\d|en |à partir d)`,
        "ouverture prochaine|(?:sera|seront) (?:accessible|disponible|ouverte?|possible)s? (?:à compter|à partir|du \\d)",
        "(?:applications?|registrations?) closed|no longer (?:accepting|available|possible)|closed (?:to new|on \\d|since)",
      ].join("|"),
      "iu",
    ),
  },
  closure,
  abroad.closed,
);

const missing = "(?:introuvable|non trouvée?|inexistante?|not found|inconnue?|supprimée?)";

/** Soft 404s. */
export const notFoundWords: Wording = together(
  {
    dominant: new RegExp(
      `(?:page(?: web)?|démarche|procédure|formulaire|ressource|document|contenu|composant|site) ${missing}|(?:erreur|error|status|état|statut|code|http)\\s*(?:http)?\\s*:?\\s*404\\b|^404(?=\\W*$|\\s*[-–—:|!.]|\\s+(?:not|page|error|erreur|introuvable|non))|[-–—|:]\\s*404$|(?:page|adresse|document|contenu|démarche|ressource) [^.:;]{0,40}?(?:n['’]existe (?:pas|plus)|n['’]a (?:pas |pu )?(?:pas )?(?:pu )?être trouvée?|est introuvable)|^(?:page|contenu|document) (?:(?:non|plus|pas) (?:disponible|accessible)|indisponible|inaccessible)|^(?:cette |la )?page n['’]est plus (?:là|ici|en ligne)|^lien (?:expiré|invalide|rompu|périmé)|(?:page|content) (?:you[^.]{0,30} )?(?:not found|could not be found|does(?:n['’]t| not) exist|cannot be found)|(?:n['’]avons pas (?:pu )?|impossible de )(?:re)?trouv(?:é|er) (?:(?:la|cette|votre|de) (?:page|adresse)|(?:la|cette|ce) (?:démarche|procédure|fiche|formulaire|service|ressource))|(?:page|adresse|lien)[^.]{0,30} ne mène nulle part|vous (?:êtes|semblez)(?: être)? (?:perdue?|égarée?)|êtes[- ]vous perdu|(?:can(?:['’]t|not)|could(?:n['’]t| not)) find (?:the|that|this) page|page can(?:['’]t| ?not) be found|^not found$|nothing (?:was )?found here|^index of /|^welcome to nginx|apache2? [^.]{0,30}default page|^iis windows|^it works\\W*$|^apache tomcat(?:\\/[\\d.]+)?$|successfully installed tomcat|^domain default page|server['’]s default page|^(?:web ?site |web ?server |server )?default (?:web ?site |web )?page$|default (?:web ?)?site page|^(?:account|site|web ?site|hosting) suspended|votre (?:nouveau )?(?:nom de )?domaine a (?:bien )?été (?:créé|enregistré|réservé)|^(?:ce |this )?(?:nom de )?domain[e]? [^.]{0,40}(?:à vendre(?! (?:aux enchères|par ))|for sale|expiré|expired|parked)`,
      "iu",
    ),
    anywhere:
      /la page (?:que vous (?:cherchez|recherchez|demandez|avez demandée)|demandée|recherchée)[^.]{0,60}(?:n['’]existe|introuvable|n['’]est (?:pas|plus)|n['’]a (?:pas|pu)|a disparu|a été (?:supprimée|déplacée))|(?<!si )(?:cette|la) page n['’]existe (?:pas|plus)|nous ne (?:trouvons|retrouvons) (?:pas|plus) (?:la|cette|votre) page|nous n['’]avons pas (?:pu )?(?:re)?trouv(?:é|er) (?:la|cette) page|cette page (?:a été|est) (?:supprimée|déplacée)|(?:le|ce) lien (?:[^.]{0,40} )?(?:a expiré|est (?:expiré|invalide|rompu|périmé))|(?:this|the) page (?:has been |was |is )(?:removed|deleted|moved|no longer available)|(?:contenu|document|page|ressource) (?:demandée?|recherchée?)[^.!?]{0,30} n['’]est (?:pas|plus) (?:disponible|accessible)|le lien (?:que vous avez )?suivi[^.!?]{0,20} (?:rompu|cassé|brisé|expiré|obsolète|erroné|incorrect)|the link you followed (?:may be|is|has) (?:broken|expired)|(?:can(?:['’]t|not)|could(?:n['’]t| not)) find (?:the|that|this) page|the page you(?:['’]re| are)? (?:looking for|requested)[^.]{0,60}(?:not|n['’]t|no longer|moved)|^cannot (?:get|post) \/|ce (?:nom de )?domaine (?:est|serait) (?:à vendre(?! (?:aux enchères|par ))|peut-être à vendre|expiré)|th(?:is|e) domain (?:name )?(?:is|may be) for sale|buy this domain|domain (?:has )?expired|type=not found, status=404/i,
    alone: new RegExp(
      [
        "(?:page|document|adresse|contenu|fichier|site|ressource)[^.!?:;]{0,50} (?:introuvable|n['’]existe (?:pas|plus)|n['’]a pas été trouvée?|a disparu|n['’]est (?:pas|plus) (?:disponible|accessible|en ligne))",
        "(?:page|document|contenu|fichier|ressource|fiche) (?:que vous|demandée?|recherchée?)[^.!?]{0,40} a été (?:déplacé|supprimé|retiré|archivé)e?(?!\\p{L})",
        "ne correspond à aucune? (?:page|contenu|démarche|ressource|site)|n['’]est rattaché à aucun site|site n['’]a pas (?:encore )?été publié|unknown domain|there['’]s nothing here|nosuchbucket|bucket does not exist|used to test the proper operation of",
        "site introuvable|aucune? (?:page|contenu|résultat) ne correspond|rien trouvé à cette adresse|lien (?:périmé|mort|cassé|rompu|expiré)|page (?:absente|inexistante)|no such (?:page|site)|rien ici *[.!]|(?:url|adresse|page|fiche)[^.!?]{0,40} (?:est invalide|invalide *[.!?]|a été retirée)|(?:was|were) not found on this server|no such app|no app configured",
        "(?:couldn['’]t|could not|can['’]t|cannot) find (?:that|the|this|your) page|page you[^.!?]{0,30} (?:doesn['’]t|does not|no longer) exist|\\b404 (?:not found|error)|(?:erreur|error)[^.!?]{0,10}\\b404\\b",
      ].join("|"),
      "iu",
    ),
  },
  absence,
  abroad.notFound,
);

const trouble = "(?:problème|incident|dysfonctionnement)";

/** Error pages that answer 200. */
export const serverErrorWords: Wording = together(
  {
    dominant: new RegExp(
      `(?:erreur|error|status|état|statut|http)\\s*(?:http)?\\s*:?\\s*5\\d\\d\\b|^5\\d\\d(?=\\W*$|\\s*[-–—:|!.]|\\s+(?:error|erreur|internal|bad|service|gateway|backend))|^[a-z]+(?:error|exception)(?: at \\/\\S*)?\\W*$|internal server error|^runtime error|server error in ['‘]|erreur (?:interne|technique|inattendue|serveur|du serveur|d['’]exécution|critique)|une erreur (?:est survenue|s['’]est produite|technique)|${trouble} technique (?:est survenu|s['’]est produit)|nous rencontrons (?:actuellement |en ce moment )?(?:un |des )${trouble}s? techniques?|quelque chose (?:s['’]est mal passé|n['’]a pas (?:fonctionné|marché))|${site} en erreur(?!\\p{L})|^un (?:petit )?(?:souci|pépin|bug) technique|an? (?:unexpected |internal )?(?:server )?error (?:has )?occurred|bad gateway|gateway time-?out|something (?:has )?(?:went|gone) wrong|application error|whitelabel error|stack ?trace|(?:connexion|connection) (?:à la base de données|to (?:the )?database)|establishing a database connection`,
      "iu",
    ),
    anywhere: new RegExp(
      `${unlessIf}une erreur (?:interne |technique |inattendue |système )?(?:est survenue|s['’]est produite)(?![^.!?]{0,60}\\?)|${unlessIf}an? (?:unexpected|internal) (?:server )?error (?:has )?occurred|unhandled exception|debug = true in your |fatal error:|traceback \\(most recent call last\\)|\\bat [\\w$.<>]+\\(\\w+\\.(?:java|kt|scala):\\d+\\)|^(?:[a-z]\\w*\\.){2,}\\w*(?:Exception|Error)\\b|(?:warning|notice|deprecated|fatal error|parse error)\\s*: .{0,300} on line \\d+|\\bORA-\\d{5}\\b|\\bSQLSTATE\\[|uncaught \\w*(?:error|exception)|l['’]url demandée n['’]a pas pu être chargée|requested url could not be retrieved|erreur critique sur ce site|critical error on this website`,
      "iu",
    ),
    alone: new RegExp(
      [
        `^(?:erreur|error)(?!\\p{L}| (?:sur|dans|concernant|matérielle)(?!\\p{L}))|erreur système|une erreur (?:est survenue|s['’]est produite)|an? error (?:has )?occurred|something (?:has )?(?:went|gone) wrong`,
        `un ${trouble}(?: technique| inattendu)? (?:est survenu|s['’]est produit)|(?<!vous rencontrez )(?<!\\p{L})(?:un |d['’]un |des )${trouble}s? techniques?|(?<!(?:un|des) )${trouble}s? techniques?|difficultés techniques`,
        "(?<!\\p{L})(?:erreur (?:inconnue|inattendue|interne|fatale|critique|de (?:connexion|chargement|traitement|communication))|(?:unknown|unexpected|fatal|internal|service|system) error)",
        "(?:traitement|requête|opération|connexion)[^.!?]{0,40} a échoué|(?:serveur|service) (?:demandé )?ne répond pas|exception non gérée|quelque chose s['’]est mal passé|no healthy upstream|upstream connect error|(?:impossible|erreur) (?:de charger|d['’]afficher|lors d)|pas pu afficher cette page|failed to fetch|\\buncaught\\b|\\b[a-z]+error: |stack ?trace",
        "une anomalie (?:est survenue|s['’]est produite)|erreur applicative|cannot read propert|quelque chose ne va pas|pas pu traiter votre (?:demande|requête)|délai d['’]attente (?:est )?(?:dépassé|expiré|écoulé)",
        "(?:service|application|système|site) (?:a rencontré|rencontre) (?:une|un|des) (?:erreur|problème|anomalie|incident)",
        "le serveur (?:a rencontré|rencontre) |\\b5\\d\\d (?:bad gateway|service (?:temporarily )?unavailable|internal server error|gateway time-?out)",
        "se connecter à la base de données|(?<!\\w\\.)\\b(?:[a-z]\\w*\\.){2,}\\w*(?:Exception|Error)\\b",
        "(?:chargement|application|page)[^.!?]{0,40} (?:a échoué|n['’]a pas pu (?:être (?:chargée?|affichée?)|se charger))|failed to load",
      ].join("|"),
      "iu",
    ),
  },
  failure,
  abroad.serverError,
);

/** A session that has ended before it began: the address is no way in. */
export const sessionWords: Wording = together(
  {
    dominant:
      /session (?:a |est )?(?:expirée?|perdue|invalide|interrompue)|(?:votre session (?:est )?|^session )terminée|session (?:has |is )?(?:expired|timed ?out|invalid)|session time-?out/iu,
    anywhere:
      /(?<!\b(?:si|lorsque|quand) )votre session (?:a expiré|a été (?:interrompue|fermée|perdue)|est (?:expirée|terminée|close|invalide|arrivée à expiration)|n['’]est (?:plus|pas) (?:valide|active))|(?<!if )your session (?:has |is )?(?:expired|timed ?out|ended|invalid)/iu,
    alone:
      /vous avez été déconnectée?|session inactive|(?:flow execution|flow key|conversation)[^?]{0,60}(?:could not be (?:found|restored)|could be found|badly formatted).{0,200}|view \S{1,80} could not be restored/iu,
  },
  lapse,
  abroad.session,
);

/** A sentence that sends the visitor back to sign in before anything is shown. */
export const loginAskedWords =
  /(?:vous devez (?:être|vous)|il faut (?:être|vous)|veuillez vous|merci de vous) (?:connect|identifi|authentifi)[^.!?]{0,30} (?:pour|afin d['’e] ?) ?(?:accéder|continuer|poursuivre|consulter|voir|afficher|utiliser)|pour (?:accéder|continuer|poursuivre|consulter)[^.!?]{0,50}, (?:vous devez|veuillez|merci de) (?:vous )?(?:connect|identifi|authentifi)|réservée?s? aux (?:\p{L}+ )?(?:connecté|inscrit|authentifié|identifié)|réservée?s? aux [^.!?]{0,60}[.!?]?\s+(?:s['’](?:identifi|authentifi)er|se connecter|connexion)(?!\p{L})|(?:authentification|connexion|identification) (?:est )?(?:requise|nécessaire|obligatoire|exigée|demandée)|(?:cliquez|appuyez) [^.!?]{0,30}(?:france|pro|agent)connect\+? pour (?:accéder|continuer|poursuivre|vous)|anmeldung (?:erforderlich|notwendig)|melden sie sich [^.!?]{0,30}\ban(?!\p{L})|(?:debe|tiene que|inicie) (?:iniciar )?sesi[óo]n (?:para|antes)|(?:accedi|effettua il login|devi accedere) per |(?:cal|heu de) iniciar (?:la )?sessi[óo]|vous n['’]êtes pas connecté|(?:insér|introdui|branch)(?:ez|er) (?:votre|la|une) (?:carte|clé)(?:[\s\S]{0,80}certificat|[^.!?]{0,30} pour (?:accéder|continuer|poursuivre|vous))|(?:s['’]authentifier|authentifiez-vous|s['’]identifier|identifiez-vous|se connecter|connectez-vous) (?:par|avec|à l['’]aide d['’]?(?:une?|e)?) ?(?:un |mon |votre |son |ma |sa |une )?(?:certificat|carte|clé (?:d['’]accès|de sécurité)|passkey|qr ?code)|connectez-vous en (?:scannant|flashant)|(?:choisi(?:r|ssez|s)|sélectionne[rz]?) (?:un|votre|mon) (?:compte|profil)[^.!?]{0,20} pour (?:vous|me|se) (?:connect|identifi|authentifi)|pour (?:accéder|continuer|poursuivre)[^.!?]{0,50}, (?:je )?(?:choisi(?:s|ssez)|sélectionne[rz]?) (?:mon|votre|un) (?:compte|profil)(?=[\s\S]{0,200}(?:authentifi|identifi|connexion|connect))|(?:log|sign) ?in to (?:continue|access)|authentication required|(?:you must|you need to|please) (?:be logged in|log ?in|sign ?in) to (?:access|continue|view|see|use)/iu;

/** Words of a page whose purpose is to sign in. */
export const loginWords =
  /^(?:page de )?(?:connexion|identification|authentification|se connecter|connectez[- ]vous|identifiez[- ]vous|s['’]identifier|s['’]authentifier|authentifiez[- ]vous|accédez? à (?:votre|mon) (?:compte|espace)|me connecter|sign in|log ?in|mon (?:compte|espace))(?!\p{L})|^(?:service|portail|page|serveur) (?:central )?d['’](?:authentification|identification)|(?:connexion|identification|authentification|connectez[- ]vous|se connecter|accès) (?:à|au|aux|sur) (?:votre|mon|l['’]|la|le|les|un|nos|son)|(?:veuillez vous|vous devez (?:vous|être)) (?:connect|identifi|authentifi)/iu;

/** A button or link by which one goes on, as its label begins: a page that holds one is not stopped by what else it says. */
export const wayIn =
  /(?:^|\P{L})(?:(?:Commencer|Démarrer|Débuter|Continuer|Poursuivre|Payer|S['’]inscrire|Faire|Déposer|Remplir|Créer|Effectuer|Saisir|Prendre|Déclarer|Demander|Corriger|Télécharger|Suivre|Signaler|Consulter|Trouver|Rechercher|Réserver|Postuler|Candidater|Adhérer|Renouveler|Simuler|Résilier|Voter|Participer|Répondre|Contribuer|Envoyer|Transmettre|Vérifier|Calculer|Estimer|Commander|Acheter|Régler|Modifier|Annuler|Obtenir|Reprendre|Lancer|Choisir|Enregistrer|Localiser|Voir) ?(?:l[ae']|l['’]|les|un|une|mon|ma|mes|votre|rendez-vous|en ligne)?(?!\p{L})|Je (?:commence|démarre|fais|dépose|m['’]inscris|crée)|Accéder (?:aux?|à la|à l['’])|Jetzt \p{L}+(?:en|n)|(?:Weiter|Starten|Inizia|Avvia|Empezar|Iniciar|Comenzar|Comença)(?!\p{L})|(?:Start|Apply|Begin|Continue|Report|Book|Register|Pay)(?: now| here)?(?!\p{L}))/u;
