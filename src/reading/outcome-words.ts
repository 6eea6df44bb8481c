/**
 * Words by which pages say, in French and English, that they are not the procedure. General wordings only.
 * `dominant` words decide when they are the page's title or main heading; `anywhere` words also when they stand
 * in the text of a page that shows little else.
 */
export type Wording = { readonly dominant: RegExp; readonly anywhere: RegExp | null };

/** Bot walls and waiting rooms: the service may be fine, we are kept out. */
export const blockedWords: Wording = {
  dominant:
    /just a moment|attention required|access denied|accès refusé|acc[eè]s interdit|pardon our interruption|are you (a )?(human|robot)|un instant ?…|vérifi(cation|ez|ons) (que vous|si vous|de sécurité|humaine)|êtes[- ]vous (un robot|humain)|security check|contrôle de sécurité|request (rejected|unsuccessful|blocked)|requête (bloquée|rejetée)|file d['’]attente|salle d['’]attente|waiting room|trop de (requêtes|demandes)|too many requests|^403\b|\bforbidden\b/i,
  anywhere:
    /checking your browser|vérification (de|que) (votre navigateur|vous êtes)|enable javascript and cookies to continue|vous êtes (bien )?humain|prouve[rz] que vous (n['’]êtes pas un robot|êtes humain)|incapsula incident|the requested url was rejected|votre (requête|demande) a été (bloquée|rejetée)|you are (now )?in (line|a queue)|vous êtes (maintenant )?dans (la|une) file d['’]attente|accès (a été )?(bloqué|refusé)|unusual traffic|trafic inhabituel|activité inhabituelle/i,
};

/** Wording of works in progress. */
export const maintenanceWords: Wording = {
  dominant:
    /maintenance|(site|service|téléservice|application|plateforme)s?( est| sont)? (actuellement |momentanément |temporairement )*(indisponible|inaccessible|en travaux)|temporarily unavailable|(momentanément|temporairement) (indisponible|inaccessible)|service (unavailable|indisponible)/i,
  anywhere:
    /(est|sont|est actuellement|site|service) (actuellement )?en (cours de )?maintenance|opérations? de maintenance (est|sont|en cours)|(service|site|téléservice|application) (est )?(actuellement |momentanément |temporairement )+(indisponible|inaccessible)|under maintenance|(scheduled|planned) maintenance|back (soon|shortly)/i,
};

/** What a service opens and shuts. What is the applicant's own ("votre demande est close") is another matter. */
const mine = "(?<!(?:votre|vos|ma|mes|sa|ses) )";
/** Periods: they also end. A procedure that is "terminée" has been gone through with success. */
const period =
  "(?:campagne|inscriptions?|candidatures|d[ée]p[ôo]ts?|appel à (?:projets?|candidatures?)|guichet|session|consultation|enqu[êe]te|concours)";
const thing = `(?:${period}|t[ée]l[ée](?:service|d[ée]marche|proc[ée]dure)|service|d[ée]marche|proc[ée]dure|formulaire|demandes?|plateforme|questionnaire)`;
const shut = "(?:ferm[ée]e?s?|clos(?:e|es)?|cl[ôo]tur[ée]e?s?|arr[êe]t[ée]e?s?)(?!\\p{L})";
const over = "(?:termin[ée]e?s?|achev[ée]e?s?)(?!\\p{L})";
const is = "(?:est|sont|a été|ont été) (?:désormais |définitivement |actuellement |maintenant |à présent |d[ée]j[àa] )?";
/** "La campagne 2026 est close", "les inscriptions sont terminées". */
const said = `${mine}(?:\\b${thing}(?: [^.!?]{0,70}?)? ${is}${shut}|\\b${period}(?: [^.!?]{0,70}?)? ${is}${over})`;
/** "Inscriptions closes", "Campagne 2025-2026 terminée": a title needs no verb. */
const titled = `${mine}(?:\\b${thing}(?: \\d[-/\\d]*)? ${shut}|\\b${period}(?: \\d[-/\\d]*)? ${over})`;
const gone = `\\b${thing}(?: en ligne)? n['’](?:est|ont|a) plus (?:disponible|accessible|ouverte?|possible|en service|proposée?)|n['’]est plus possible de (?:déposer|s['’]inscrire|candidater|faire)|no longer (?:available|accepting)`;

/** Wording of a procedure that no longer, or not yet, takes requests. */
export const closedWords: Wording = {
  dominant: new RegExp(
    `${said}|${titled}|${gone}|n['’]est pas encore ouvert|(?:service|procedure|form|applications?) (?:has|is|are) (?:now )?(?:been )?closed|a (?:définitivement )?fermé\\b`,
    "iu",
  ),
  anywhere: new RegExp(`${said}|${gone}|(?:this|the) (?:service|procedure|form|application period) (?:is|has) (?:now )?(?:been )?closed`, "iu"),
};

/** Soft 404s. */
export const notFoundWords: Wording = {
  dominant:
    /page (?:web )?(?:introuvable|non trouvée|inexistante|not found|inconnue|supprimée)|(?:^|\b)(?:erreur|error)\s*:?\s*404|^404\b|\b404$|(?:page|adresse|document|contenu|démarche|ressource) [^.]{0,40}?(?:n['’]existe (?:pas|plus)|n['’]a (?:pas |pu )?(?:pas )?(?:pu )?être trouvée?|est introuvable)|(?:page|content) (?:you[^.]{0,30} )?(?:not found|does(?:n['’]t| not) exist|cannot be found)|^not found$|nothing (?:was )?found here/i,
  anywhere:
    /la page (?:que vous (?:cherchez|recherchez|demandez|avez demandée)|demandée|recherchée)[^.]{0,60}(?:n['’]existe|introuvable|n['’]est (?:pas|plus)|n['’]a (?:pas|pu)|a été (?:supprimée|déplacée))|the page you (?:are looking for|requested)[^.]{0,60}(?:not|n['’]t|no longer|moved)/i,
};

/** Error pages that answer 200. */
export const serverErrorWords: Wording = {
  dominant:
    /(?:erreur|error)\s*:?\s*5\d\d|^5\d\d\b|internal server error|erreur (?:interne|technique|inattendue|serveur|du serveur)|une erreur (?:est survenue|s['’]est produite|technique)|bad gateway|gateway time-?out|something went wrong|application error|whitelabel error|stack ?trace/i,
  anywhere:
    /une erreur (?:interne|technique|inattendue|système) (?:est survenue|s['’]est produite)|an? (?:unexpected|internal) (?:server )?error (?:has )?occurred|unhandled exception|fatal error:/i,
};

/** Words of a page whose purpose is to sign in. */
export const loginWords =
  /^(?:page de )?(?:connexion|identification|authentification|se connecter|connectez[- ]vous|identifiez[- ]vous|s['’]identifier|s['’]authentifier|authentifiez[- ]vous|accédez? à (?:votre|mon) (?:compte|espace)|me connecter|sign in|log ?in|mon (?:compte|espace))(?!\p{L})|(?:connexion|identification|authentification|connectez[- ]vous|se connecter|accès) (?:à|au|aux|sur) (?:votre|mon|l['’]|la|le|les|un|nos|son)|(?:veuillez vous|vous devez (?:vous|être)) (?:connect|identifi|authentifi)/iu;
