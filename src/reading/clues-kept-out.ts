import type { Clue } from "./clue-parts.ts";

/** Walls, waiting rooms, and what is asked of the browser. */
export const blockedClues: readonly Clue[] = [
  { one: [/prouve[rz]|confirme[rz]|vérifi(?:er|ez|ons)/iu, /votre humanité/iu] },
  {
    one: [
      /(?:beaucoup|trop) d[e'’]|nombre|plusieurs|many/iu,
      /usager|utilisateur|visiteur|personnes|people|visitors|users/iu,
      /en même temps|simultané|attend|connectés|veulent|at once|waiting/iu,
    ],
  },
  {
    one: [
      /votre pays|your country|votre région|ihrem land/iu,
      /ne figure pas|n['’]est pas|not (?:available|allowed|supported|listed)|nicht(?!\p{L})/iu,
    ],
  },
  {
    one: [/(?:adresse|address|dirección|indirizzo|adreça) ip|ip-adresse/iu, /bloqu|block|gesperrt|blocc|refus|interdit|bann/iu],
    unless: /utilisée/iu,
  },
  {
    one: [
      /confirm|prouv|vérifi|démontr|assur|montr/iu,
      /que vous (?:n['’])?êtes/iu,
      /robot|programme|machine|automate|logiciel|humain|personne réelle|être humain/iu,
    ],
  },
  {
    one: [/déplac|gliss|cliqu|sélectionn|tourn|pivot|assembl|coch/iu, /puzzle|curseur|pièce(?! (?:jointe|d['’]identité|justificative))|\bimages\b/iu],
  },
  {
    one: [
      /navigateur|connexion|requête|trafic|browser|connection/iu,
      /contrôl|vérifi|analys|inspect|examin|check/iu,
      /en cours|secondes|patien|instant|wait|automatique/iu,
    ],
  },
  {
    one: [
      /(?:votre|your|ihre|cette|la) (?:demande|requête|connexion|visite|accès|request|visit|anfrage|adresse)/iu,
      /stopp|bloqu|rejet|refus|intercept|filtr|gesperrt|blocked|refused/iu,
    ],
    besides: /protection|pare-feu|firewall|sécurité|sicherheit|security|dangereu|suspect|incident|administrateur|identifiant/iu,
  },
  {
    one: [/nombreux|nombreuses|affluence|forte demande|beaucoup de monde|saturé|surcharg/iu],
    besides: /minutes|secondes|patien|laissez|redirig|dirigé|attend/iu,
  },
  {
    one: [
      /nombre|limite|plafond|quota|capacité|seuil/iu,
      /utilisateur|usager|visiteur|connexion|session|appel|requête|consultation|tentative|essai|acc[èé][sd]|débit|taux/iu,
      /attein|dépass|maxim|excéd/iu,
    ],
    unless: /appels? à (?:projet|candidature)/iu,
  },
  {
    one: [
      /\bvpn\b|réseau (?:interne|privé|de l['’]état|professionnel)|intranet/iu,
      /branch|connect|uniquement|seulement|réserv|depuis|exclusiv|requis/iu,
    ],
  },
  {
    one: [
      /requires?|requiert|nécessite|fonctionne (?:uniquement|seulement|exclusivement)|only works|works only/iu,
      /\bedge\b|chrome|firefox|safari|internet explorer|navigateur|browser/iu,
    ],
  },
  { one: [/cookies/iu, /désactivé|bloqués|disabled|blocked|n['’]accepte pas|pas acceptés/iu] },
  {
    one: [
      /droits?|habilitation|permission|privilège|profil|compte|rôle/iu,
      /insuffisant|ne (?:vous )?permet(?:tent)? pas|n['’]autorise(?:nt)? pas|manquant/iu,
      /page|accéd|ouvrir|consult|affich|insuffisant/iu,
    ],
    unless: /ressources|revenus|points/iu,
  },
];

/** What sends to sign in. */
export const loginClues: readonly Clue[] = [
  {
    one: [
      /réservée?s? aux?|espace (?:réservé|privé)|accès réservé|members only|reserved for/iu,
      /mot de passe|identifiant|code|connect|password|log ?in/iu,
    ],
    unless: /code (?:du|de l|civil|postal|pénal)/iu,
  },
  {
    one: [
      /(?:connect|identifi|authentifi)ez-vous|(?:devez|veuillez|merci de|faut|pouvez)[^.!?]{0,20} (?:connect|identifi|authentifi)(?:er|é)|ouvrez [^.!?]{0,15}session|(?:saisi|entr|compos)[^.!?]{0,20}(?:code d['’]accès|mot de passe)|log ?in|sign ?in/iu,
      /(?:pour|afin d[e'’]) ?(?:entr|accéd|retrouv|consult|voir|pours|continu|ouvr|visualis|suivre|affich)|to (?:view|see|access|continue|open|use)/iu,
    ],
  },
];

/** Sessions that are over. */
export const sessionClues: readonly Clue[] = [
  { one: [/(?:mis|pris|passé|resté\p{L}*) (?:\p{L}+ )?trop (?:de temps|longtemps)|took too long/iu] },
  {
    one: [/session|jeton|inactif|inactivité|inactive/iu, /expir|écoul|invalide|périm|trop long|perdu|effac|ended|closed|fermée|terminée/iu],
    unless: /d['’]examen|parlementaire|de formation|extraordinaire/iu,
  },
];
