import { either, wording } from "./wording.ts";

/**
 * What pages say against themselves is made of few parts: something that serves people, a state, a time, a cause. Sentences, titles without a verb and nouns
 * ("le dépôt en ligne est suspendu", "dépôt clos", "suspension du dépôt") are put together from the same lists, so that a wording nobody has seen is read too.
 */
/** Where a sentence, a title or a line begins and ends. */
const start = "(?:^|(?<=[.!?…:] |[«|–—-] |\\n))";
const end = "(?=[^\\p{L}\\d?]*$| *[.!…\\n])";
/** Nothing of the reader's own, nor of a place in town. */
const notYours = "(?<!(?:votre|vos|ma|mon|mes|sa|son|ses|leurs?|anciens?|anciennes?) )(?<!\\b(?:accueil|bureau|agence|antenne|permanence|standard|locaux|portes?|guichets?) (?:d[ue]s? |de la |de notre |de l['’]))";
/** Between a subject and its verb. */
const between = "(?: (?!(?:votre|vos|ma|mon|mes)(?!\\p{L}))[^.!?,;:]{1,50}?)?";

/** What serves people on line. */
const online = either(
  "(?:sous-)?sites?",
  "services?(?! (?:t[ée]l[ée]phonique|d['’]accueil|client))",
  "t[ée]l[ée](?:services?|d[ée]marches?|proc[ée]dures?|d[ée]clarations?|paiements?|transmissions?)",
  "applications?|applis?|plateformes?|portails?|d[ée]marches?|formulaires?|simulateurs?|outils?|intranet|extranet",
  "(?:l['’]|notre |cet? )espaces? \\p{L}+",
  "serveurs?|bases? de donn[ée]es|syst[èe]mes? (?:d['’]information|informatiques?)",
  "guichet (?:num[ée]rique|virtuel|unique)|prises? de rendez-vous|(?:[\\p{L}'’-]+ ){1,4}en ligne",
);

/** For how long: a state that will pass. */
const passing = either(
  "momentan[ée]ment|temporairement|provisoirement|actuellement|exceptionnellement|pour (?:le moment|l['’]instant|l['’]heure)|en ce moment|[àa] l['’]heure actuelle",
  "aujourd['’]hui|ce (?:matin|soir|midi)|cet apr[èe]s-midi|jusqu['’][àa]u? |depuis (?:ce|hier|quelques)",
);
const adverbs = `(?:(?:${passing}|malheureusement|toujours|encore|totalement|partiellement|enti[èe]rement|d[ée]sormais),? )*`;
const weekly = "(?! (?:(?:les?|la|tous les|chaque) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|nuit|midi|jours? f[ée]ri[ée]))";
/** Announced for another day: not out of order now. */
const announced = "(?![^.!?]{0,60}(?:pr[ée]vue?|programm[ée]e?|planifi[ée]e?|aura lieu|auront lieu| le (?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))";

const down = `${either(
  "indisponibles?|inaccessibles?|injoignables?|inop[ée]rante?s?|inutilisables?|impossibles?",
  "hors[- ](?:service|ligne|d['’]usage)|[àa] l['’]arr[êe]t|en (?:panne|maintenance|travaux|d[ée]rangement)",
  "coup[ée]e?s?|interrompue?s?|suspendue?s?|bloqu[ée]e?s?|paralys[ée]e?s?|perturb[ée]e?s?|d[ée]grad[ée]e?s?",
)}(?!\\p{L})${weekly}`;

/** What fails, or is done, behind the counter. */
const works = either(
  "panne|incident|cyber-?attaque|attaque informatique|dysfonctionnement|d[ée]faillance|maintenance|intervention|op[ée]ration technique",
  "mises? (?:[àa] jour|[àa] niveau|en production|en conformit[ée])|mont[ée]e de version|migration|bascule|refonte|coupure|changement de (?:logiciel|version|serveurs?|prestataire)",
);
const because = "(?:en raison|[àa] cause|(?:[àa] la )?suite|du fait|pour (?:cause|raison)|victime)s? (?:d['’]|de |du |des |[àa] )(?:l['’]|la |une? |une? \\p{L}+ |nombreux |plusieurs )?";
const cannot = `(?:n[e'’] ?[^.!?]{0,40}(?:pas|plus|aucune?)(?!\\p{L})|aucune? [^.!?]{0,40} ne? |${down}|impossible|emp[êe]ch)`;
const outageNoun = "(?:suspension|interruption|indisponibilit[ée]|coupure|panne|dysfonctionnement|perturbation|d[ée]faillance|incident)s?";
const outageKind = "(?: (?:temporaire|momentan[ée]e?|provisoire|technique|g[ée]n[ée]rale?|majeure?|totale?|partielle?|exceptionnelle?|en cours)s?)*";
const ofOurs = "(?:du |de la |de l['’]|des |de nos |de notre |de ce |de cette |sur (?:le |la |l['’]|les |nos |notre )|d['’]acc[èe]s (?:au |[àa] (?:la |l['’]|notre )))(?:\\p{L}+ )??";

/** "Le dépôt en ligne est suspendu", "n'est pas joignable ce matin". */
const isDown = either(
  `${notYours}(?<!\\p{L})${online}${between} (?:est|sont|reste(?:nt)?|demeure(?:nt)?|se trouve(?:nt)?|a été|ont été) ${adverbs}${down}`,
  `${notYours}(?<!\\p{L})${online}${between} n(?:['’]est|e sont) pas (?:joignable|accessible|disponible|op[ée]rationnel(?:le)?|consultable|utilisable|fonctionnel(?:le)?|en mesure)s?(?:${end}| (?:${passing}|d['’]|de )(?!(?:votre|vos|mes|ma)(?!\\p{L})))`,
);
/** "Suspension temporaire du téléservice": a title needs no verb. */
const outageOf = `${start}${outageNoun}${outageKind} ${ofOurs}${online}(?!\\p{L})${announced}`;
/** "Prise de rendez-vous momentanément impossible". */
const passingState = "(?<!\\p{L})(?:momentan[ée]ment|temporairement|provisoirement|actuellement) (?:impossible|suspendu|interrompu|hors[- ]service|d[ée]sactiv[ée]|bloqu[ée]|arr[êe]t[ée]|coup[ée]|hors ligne)e?s?\\W*$";
const again = "(?:r[ée]essay(?:er|ez)|recommence[rz]|retente[rz]|reven(?:ir|ez)|repasse[rz]|reconnecte[rz](?:-vous)?|renouvel(?:er|ez))";
const lateron = "(?:plus tard|ult[ée]rieurement|bient[ôo]t|demain|prochainement|dans (?:quelques|une?|la|l['’]|les)|d['’]ici)";

/** Things that a site says of itself in English. */
const thingInEnglish = "(?:web ?sites?|sites?|services?|systems?|applications?|apps?|portals?|platforms?|servers?|instances?|pages?)";
const outInEnglish = either(
  `(?<!\\p{L})${thingInEnglish} (?:is |are |has been )?(?:(?:currently|temporarily|momentarily|now) )*(?:unavailable|down|off-?line|out of (?:service|order)|suspended|being (?:up(?:graded|dated)|restarted|migrated|maintained|moved|improved))`,
  "(?:currently|temporarily|momentarily) (?:unavailable|down|off-?line|closed|out of service|suspended)",
  "(?:back|up) (?:and running|on-?line|up) (?:again )?(?:soon|shortly|in )",
  `${start}(?:scheduled |planned |system )?(?:outage|downtime|upgrade in progress)`,
);

/** Works, failures and pauses that will pass. */
export const outage = wording({
  dominant: either(outageOf, passingState, `${start}(?:panne|coupure) (?:informatique|technique|g[ée]n[ée]rale|r[ée]seau)${announced}`, `(?<!\\p{L})temporarily (?:down|off-?line|closed)`),
  alone: either(
    isDown,
    outageOf,
    passingState,
    outInEnglish,
    `${start}(?:ferm[ée]|suspendu|interrompu|arr[êe]t[ée]|coup[ée]|hors[- ]service|indisponible|inaccessible)e?s? (?:${passing}|pour (?:travaux|maintenance|cause|raison|${works})|en raison|(?:[àa] la )?suite)`,
    `${start}(?:panne|coupure) (?:informatique|technique|g[ée]n[ée]rale|r[ée]seau)${announced}|(?<!\\p{L})pause technique${announced}`,
    `${because}(?:\\p{L}+ )?${works}[^.!?]{0,20}[^.!?]{0,80}${online}[^.!?]{0,50}?${cannot}`,
    `(?<!\\p{L})nous rev(?:enons|iendrons)|rev(?:enons|iendrons) (?:tr[èe]s |bien)?(?:vite|t[ôo]t|bient[ôo]t|dans|d['’]ici|sous peu)`,
    `(?:r[ée]tabli(?:e?s?|r)|remise? en (?:ligne|service)|retour [àa] la normale)(?:[^.!?]{0,20}| [^.!?]{0,40} )(?:au plus|dans les|d[èe]s|pr[ée]vu|rapide|sous |vite|heure|\\d)`,
    `(?<!\\p{L})nous (?:proc[ée]dons|effectuons|r[ée]alisons|menons|changeons|mettons (?:[àa] jour|en (?:place|ligne|production))|migrons|am[ée]liorons|modernisons|d[ée]ployons|installons|pr[ée]parons)(?!\\p{L})[^]{0,120}(?:${again}|reprend|r[ée]tabl|rouvr|patien|de retour)`,
    `fai(?:t|sons|re) l['’]objet d['’]une? (?:${works}|travaux)|(?:aucune? ${"[^.!?]{0,30}"}|demandes? |dossiers? )ne peu(?:t|vent) (?:pas )?[êe]tre \\p{L}+ (?:${passing})`,
  ),
});

/** Requests and the times when they are taken, by gender: "demande de placement en centre fermé" shuts no demand. */
const seasons = {
  feminine: `(?:(?:pr[ée]-?)?inscription|demande|candidature|r[ée]servation|r[ée]ponse|contribution|participation|adh[ée]sion|campagne|p[ée]riode|phase|session|consultation|enqu[êe]te|saison)s?`,
  masculine: `(?:dossiers?|d[ée]p[ôo]ts?|projets?|appels? [àa] (?:projets?|candidatures?|manifestations?)|concours|votes?|scrutins?|recrutements?|guichets?)`,
};
const season = `(?:${seasons.feminine}|${seasons.masculine})`;
const request = "(?:(?:pr[ée]-?)?inscriptions?|demandes?|candidatures?|dossiers?|d[ée]p[ôo]ts?|r[ée]servations?|r[ée]ponses?|contributions?|participations?|participants?|adh[ée]sions?|projets?)";
const scheme = "(?:t[ée]l[ée](?:services?|d[ée]marches?|proc[ée]dures?)|services?|d[ée]marches?|proc[ée]dures?|formulaires?|plateformes?|portails?|dispositifs?|aides?|primes?|fonds|programmes?|op[ée]rations?|questionnaires?|sondages?)";
const complement = "(?: (?:de|des|du|d['’]|[àa]|en|au|aux|pour|\\d)(?: |(?<=['’])|(?<=\\d))?[^.!?,;:]{0,45}?)?";
const ceased = {
  feminine: "(?:close|cl[ôo]tur[ée]e|ferm[ée]e|termin[ée]e|achev[ée]e|finie|pass[ée]e|[ée]chue|expir[ée]e|d[ée]pass[ée]e|r[ée]volue|suspendue)s?(?!\\p{L})",
  masculine: "(?:clos|cl[ôo]tur[ée]s?|ferm[ée]s?|termin[ée]s?|achev[ée]s?|finis?|pass[ée]s?|[ée]chus?|expir[ée]s?|d[ée]pass[ée]s?|r[ée]volus?|suspendus?)(?!\\p{L})",
};
/** What a season has come to, joined by what stands between. */
const ended = (joint: string): string => `(?:${seasons.feminine}${joint}${ceased.feminine}|${seasons.masculine}${joint}${ceased.masculine})`;
const inService = "(?:ouverte?|accessible|disponible|possible|en (?:ligne|service)|lanc[ée]e?|commenc[ée]|d[ée]but[ée]|d[ée]marr[ée]|publi[ée]e?|activ[ée]e?)s?";
const lacking = "(?:[ée]puis[ée]|consomm[ée]|atteint|complet|compl[èe]te|pourvu|pris|d[ée]pass[ée])(?:e?s?)(?!\\p{L})";
const inEnglish = "(?:calls?|applications?|submissions?|registrations?|enrol?lments?|bookings?|nominations?|scheme|programme|survey|consultation|portal|service|form)";
const beginAt = "(?:d[èe]s le|[àa] (?:partir|compter) d[eu]|le|[àa] l['’]automne|au printemps|en) (?:\\d|(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre))";

/** "Fin de la campagne de dépôt"; not that of fishing. */
const endOf = `${start}(?:fin|cl[ôo]ture) (?:de la |des |du |de l['’]|de )(?:campagne|(?:p[ée]riode |phase )?d['’]inscriptions?|inscriptions|candidatures|d[ée]p[ôo]ts?)(?: de (?:d[ée]p[ôo]t|candidature|d['’]inscription)s?)?(?: \\d{4}(?:[-/]\\d{4})?)?${end}`;

/** Procedures that no longer, or not yet, take requests. */
export const closure = wording({
  dominant: either(
    `${start}${notYours}${ended(`${complement} `)}${end}`,
    `${start}(?:date limite|d[ée]lai (?:de d[ée]p[ôo]t|d['’]inscription)|[ée]ch[ée]ance)${complement} (?:d[ée]pass[ée]e?|pass[ée]e?|expir[ée]e?|[ée]chue?|r[ée]volue?)${end}`,
    endOf,
    `${start}${inEnglish} (?:is |are )?(?:now )?(?:closed|not (?:yet )?open(?: yet)?|over|ended)${end}|${start}deadline (?:has )?passed`,
  ),
  anywhere: either(`(?:n['’](?:est|a|ont)|ne sont) pas encore (?:[ée]t[ée] )?${inService}`, `n(?:e |['’])\\p{L}+(?:ons|e|ent) plus (?:de |les |aucune? |d['’]|vos )(?:nouve(?:lles?|aux|l) )?${request}(?!\\p{L})`),
  alone: either(
    `${start}(?:les? |la |l['’])?${ended(`${complement} `)}${end}`,
    `${notYours}(?<!\\p{L})${ended(`${between} (?:est|sont|a [ée]t[ée]|ont [ée]t[ée]|[ée]tai(?:t|ent)) (?:d[ée]sormais |d[ée]j[àa] |maintenant |d[ée]finitivement |[àa] pr[ée]sent )?`)}(?! au public)${weekly}`,
    endOf,
    `(?:date limite|cl[ôo]ture|[ée]ch[ée]ance)${between} [ée]tait (?:fix[ée]e |pr[ée]vue )?(?:au|le|en|hier) ?`,
    `${notYours}(?<!\\p{L})(?:${season}|${scheme})${between} [ée]tai(?:t|ent) (?:ouverte?s?|possibles?|accessibles?|[àa] d[ée]poser) (?:du|jusqu|de|avant|entre)`,
    `(?:enveloppe|budget|cr[ée]dits?|fonds|quota|contingent|places?|capacit[ée]|nombre (?:maximal|maximum|limite)|plafond)${between} (?:est|sont|[ée]tant|a [ée]t[ée]|ont [ée]t[ée]) (?:d[ée]sormais |d[ée]j[àa] |toute?s? |enti[èe]rement |int[ée]gralement )*${lacking}`,
    `vous pourrez (?:de nouveau |[àa] nouveau )?(?:vous |en |y )?\\p{L}+(?:er|re|ir|oir)?(?: [^.!?]{0,50})? ${beginAt}|(?:d[èe]s|[àa] (?:partir|compter) d)[^.!?]{0,30}, vous pourrez`,
    `(?:reven(?:ir|ez)|revoir|reconnecte[rz](?:-vous)?|r[ée]essay(?:er|ez))[^.!?]{0,40} (?:horaires|heures d['’]ouverture|plages? d['’]ouverture|jours? ouvr)`,
    `(?<!\\p{L})(?:cet?|cette|le|la|notre|nos|ces) ${scheme}${between} (?:a|ont) (?:d[ée]finitivement )?(?:cess[ée]|[ée]t[ée] (?:retir|supprim|arr[êe]t|abandonn|remplac|d[ée]sactiv|interromp|d[ée]publi)\\p{L}+)`,
    `${inEnglish} (?:is|are) (?:now |currently )?(?:closed|not (?:yet )?open(?: yet)?|over)|${inEnglish} will (?:re-?)?open|(?:no longer|not) (?:taking|accepting|open to)|deadline[^.!?]{0,40} (?:has passed|was |has expired)`,
  ),
});

/** What an address leads to. */
const content = "(?:pages?|documents?|articles?|fichiers?|fiches?|contenus?|ressources?|publications?|actualit[ée]s?|annonces?|images?|url|adresse|lien|d[ée]marche|formulaire)";
const asked = "(?: (?:web|demand[ée]e?|recherch[ée]e?|souhait[ée]e?|saisie?|indiqu[ée]e?|vis[ée]e?|que vous [^.!?]{3,40}?))?";
const contentInEnglish = "(?:pages?|resources?|documents?|files?|content|url|address|links?|articles?|items?)";

/** Pages that are not there. */
export const absence = wording({
  dominant: either(
    `(?<!\\p{L})${contentInEnglish}[^.!?]{0,40} (?:can ?not|could not|can['’]t|couldn['’]t) be (?:found|located)`,
    `${start}(?:${content}${asked}) (?:inexistante?|introuvable|absente?|p[ée]rim[ée]e?|erron[ée]e?|incorrecte?|invalide|retir[ée]e?|archiv[ée]e?|n['’]est plus en ligne)${end}`,
  ),
  anywhere: `(?<!\\p{L})${contentInEnglish} (?:you(?:['’]re| are)? [^.!?]{0,30} )?(?:can ?not|could not|can['’]t|couldn['’]t) be (?:found|located)`,
  alone: either(
    `${start}(?:désolé[^.!?]{0,12}, )?(?:l['’]|la |le |cet? |cette |votre )?${content}${asked}${between} (?:n['’](?:est|existe)(?: plus| pas)(?: (?:en ligne|disponible|accessible|publi[ée]e?|valide|l[àa]|consultable|reconnue?))?${end}|a (?:bien )?(?:[ée]t[ée] )?(?:retir|supprim|d[ée]plac|archiv|effac|disparu|chang)\\p{L}*(?! le \\d))`,
    `(?:h[ée]bergement|compte d['’]h[ée]bergement|nom de domaine|site)${between} (?:a [ée]t[ée]|est) (?:suspendu|expir[ée]|r[ée]sili[ée])(?!\\p{L})${end}`,
    `(?<!\\p{L})${contentInEnglish}[^.!?]{0,40} (?:does not|doesn['’]t|no longer) exist|${contentInEnglish}[^.!?]{0,30} (?:has|have) (?:been )?(?:removed|deleted|moved|expired|archived)`,
  ),
});

/** Errors that a page shows in the place of its content. */
export const failure = wording({
  dominant: either(`${start}[ée]chec (?:du |de la |de l['’]|lors d)(?:chargement|connexion|traitement|requ[êe]te|op[ée]ration|initialisation|affichage|r[ée]cup[ée]ration)`, `${start}failure of `),
  alone: either(
    "n['’](?:a|ont) (?:pas )?pu (?:[êe]tre |se )?(?:charg|r[ée]cup[ée]r|affich|trait|obten|lu|trouv|initialis|ex[ée]cut|abouti)\\p{L}*(?!\\p{L}| (?:si|lorsque|quand))",
    "(?:code|num[ée]ro|r[ée]f[ée]rence) (?:de l['’]|d['’])?(?:erreur|incident) ?:? ?[\\p{Lu}\\d-]*\\d|error (?:code|id|reference) ?:? ?\\p{L}*\\d",
    "(?:no (?:backend )?(?:server|host|upstream)s? (?:is |are )?available|connection (?:refused|timed? ?out|reset)|timed out after)",
  ),
});

/** Sessions that are over before they began. */
export const lapse = wording({
  dominant: either(
    `(?:votre |cette |la )?session[^.!?]{0,25} (?:n['’](?:est|existe) plus|inconnue|introuvable|p[ée]rim[ée]e|non valide|[ée]chue|s['’]est (?:termin|interromp|ferm)\\p{L}*)`,
    `${start}(?:la |cette )?page (?:a )?expir[ée]e?${end}|${start}page (?:has )?expired${end}|^419(?=\\W|$)`,
    `${start}vous (?:[êe]tes|avez [ée]t[ée]) (?:maintenant |d[ée]sormais )?d[ée]connect[ée]e?(?:\\(e\\)|[·.]e)?s?(?!\\p{L})`,
    `${start}(?:d[ée]lai|dur[ée]e|temps) (?:d['’]inactivit[ée]|de (?:connexion|session))[^.!?]{0,20} (?:d[ée]pass|expir|[ée]coul|atteint)`,
    "session (?:has )?ended|you have been (?:logged|signed) out",
  ),
  alone: either(
    "(?:d[ée]lai|dur[ée]e|temps) (?:maximale? )?(?:d['’]inactivit[ée]|de (?:connexion|session))[^.!?]{0,20} (?:est |a [ée]t[ée] )?(?:d[ée]pass|expir|[ée]coul|atteint)",
    "d[ée]connect[ée]e?[^.!?]{0,40} (?:inactivit[ée]|d['’]inactivit[ée]|sans activit[ée]|s[ée]curit[ée])|(?:retrouv|reconnu|identifi|valid)\\p{L}* (?:pas )?votre session|votre session (?:s['’]est|a pris fin|est p[ée]rim)",
  ),
});

/** Where one asks from. */
const elsewhere = "(?:l['’][ée]tranger|(?:un|votre|certains|d['’]autres) pays|hors de france|l['’]ext[ée]rieur|votre (?:pays|r[ée]gion|zone|localisation|r[ée]seau|adresse))";
const refused = "(?:n(?:['’]est|e sont) (?:pas|plus) (?:autoris|possible|permi|accept|disponible|accessible)|(?:est|sont) (?:interdit|bloqu|refus|restreint|impossible|limit))";

/** Doors that are shut to whoever asks, though the service may run. */
export const refusal = wording({
  dominant: either(
    `${start}(?:acc[èe]s|zone|adresse|connexion|requ[êe]te|pays|r[ée]gion|localisation|ip)[^.!?]{0,25} (?:non autoris|interdit|bloqu|refus|rejet)\\p{L}*${end}`,
    `${start}(?:quota|limite|nombre (?:maximal |maximum )?d[e'’] ?(?:requ[êe]tes|connexions|consultations|tentatives|appels|visites))[^.!?]{0,25} (?:d[ée]pass|atteint|exc[ée]d)\\p{L}*${end}`,
    `${start}(?:robot|automate|bot)s? d[ée]tect`,
  ),
  alone: either(
    `(?:depuis|hors|en dehors|[àa] partir) (?:d[e'’] ?)?${elsewhere}[^.!?]{0,20} ${refused}|${refused}[^.!?]{0,30} (?:depuis|hors|en dehors d[e'’]|[àa] partir d[e'’]) ?${elsewhere}`,
    "adresse (?:ip )?[^.!?]{0,30}(?:localis|situ)[^.!?]{0,20} (?:hors|en dehors|[àa] l['’][ée]tranger)",
    `(?:quota|limite|nombre)[^.!?]{0,15} (?:d[e'’] ?)?(?:requ[êe]tes|connexions|consultations|tentatives|appels|visites)[^.!?]{0,40} (?:d[ée]pass|atteint|exc[ée]d)`,
    "(?:a besoin de|n[ée]cessite|requiert|exige|activez|activer|requires|needs|enable) (?:que )?(?:le )?java-?script|java-?script (?:est |is |semble )?(?:d[ée]sactiv|disabled|requis|required|non activ|n['’]est pas activ)",
  ),
});

/** Says sorry, or asks to come back: what a page says that has nothing else to offer, whatever the trouble. */
export const regret = wording({
  alone: either(
    "(?:veuillez|merci de|pri(?:ons|er) de|voudrez) (?:bien )?(?:vouloir )?(?:nous )?excuser|(?:toutes )?nos excuses|pr[ée]sent(?:ons|e) (?:toutes )?(?:nos|ses) excuses|g[êe]ne occasionn[ée]e|d[ée]sol[ée]s? (?:pour|de) (?:la|cette|ce) (?:g[êe]ne|d[ée]sagr[ée]ment|contretemps)",
    `${again}[^.!?]{0,40} ${lateron}|merci de votre patience|revenez (?:nous voir|vite)`,
    "sorry for (?:the|any|this) inconvenience|apologi[sz]e for|(?:try|check|come) (?:again|back)[^.!?]{0,25} (?:later|soon|shortly|in (?:a|an|\\d))|thank you for your patience",
  ),
});
