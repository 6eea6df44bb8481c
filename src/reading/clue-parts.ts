/** What clues make an outcome: `one`, all in one sentence; `besides`, anywhere on the page; `unless`, what makes the sentence speak of something else. */
export type Clue = { readonly one: readonly RegExp[]; readonly besides?: RegExp; readonly unless?: RegExp };

/** A pattern that takes any of several. */
export const any = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "iu");

/** The reader's own affairs. */
export const yours = /(?:^|\P{L})(?:votre|vos|mon|ma|mes|leurs?) (?!attention|compréhension|patience)/iu;

/** A case among others, a place, or a time that comes back every week. */
export const particular =
  /(?:^|\P{L})(?:(?:votre|vos|mon|ma|mes) (?!(?:navigateur|connexion|requête|visite|adresse|espace|accès|session|site|service|portail)s?(?!\p{L}))|après \d|avant \d|au-delà|sauf|chaque|tous les|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \d)|(?:de|entre) \d{1,2} ?h|accueil|bureau|guichet|agence|antenne|permanence|standard|locaux|mairie|rues?|eau|électricité)(?!\p{L})/iu;

/** One thing against another: what is shut here is open there. */
export const contrast =
  /celles?(?!\p{L})|celui|ceux|(?:un|une|les|d['’])(?: |(?<=['’]))autres?(?!\p{L})|encore des|reste(?:nt)? (?:ouvert|possible|disponible|joignable)/iu;

/** A day of the calendar, or next year's. */
export const day =
  /(?:à partir d|à compter d|dès |le |en |du |au |am )\S{0,3}\s?(?:\d{1,2}(?:er|\.)? (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mär|apr|jun|jul|aug|okt|dez)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|l['’]an(?:née)? prochain|l['’]année suivante|next year|au printemps|à cette date|à partir de cette date|à l['’]automne/iu;

/** Told of another day. */
export const otherDay =
  /(?:est|sont) (?:prévue?|programmée?|planifiée?)|(?:sera|seront) (?:\p{L}+ )?(?:indisponible|inaccessible|interromp|suspend|fermé|coupé)|aura lieu|(?:a|ont) été (?:indisponible|inaccessible)|rentrée?s? dans l['’]ordre|était|avait/iu;

/** What goes with works and failures: causes, people at work, times. */
export const trouble =
  /serveur|bases?(?!\p{L})|technique|panne|maintenance|prestataire|hébergeur|équipe|bascul|migr|mise à jour|version|travaux|opération|intervention|retour|reven|revien|retent|réessa|ultérieur|plus tard|moment|instant|désolé|excus|oups|patien|rétabl|difficult|incident|jusqu['’]|d['’]ici/iu;

/** What works no more, in words of any order. */
export const inability =
  /(?:^|\P{L})n(?:e |['’])(?:(?:fonctionn|répond|march|charg|s['’]ouvr|s['’]affich)\p{L}* (?:pas|plus)|(?:est|sont|sera|seront|peut|peuvent|pouvez|pourra|pourront|pourrez)[^.!?]{0,40}(?:accessib|disponib|possib|joignab|opérationn|utilisab|consultab|accéd|être \p{L}+[ée]))|impossible|indisponible|inaccessible|injoignable|interrompu|suspendue?|(?:^|\P{L})coupée?s?(?!\p{L})|arrêtée?s?(?!\p{L})|à l['’]arrêt|(?:éteint|figé|gelé|planté|cassé)e?s?(?!\p{L})|ralenti|perturbé|(?:^|\P{L})ferm(?:ée?s?|er|ons)(?!\p{L})|bloqué|fait une pause/iu;
