import { either } from "./wording.ts";

/**
 * What pages say against themselves is made of few parts: something that serves people, a state, a time, a cause. Sentences, titles without a verb and nouns
 * ("le dépôt en ligne est suspendu", "dépôt clos", "suspension du dépôt") are put together from the same lists, so that a wording nobody has seen is read too.
 */

/** Where a sentence, a title or a line begins and ends. */
export const start = "(?:^|(?<=[.!?…:] |[«|–—-] |\\n))";
export const end = "(?=[^\\p{L}\\d?]*$| *[.!…\\n])";
/** Nothing of the reader's own, nor of a place in town. */
export const notYours =
  "(?<!(?:votre|vos|ma|mon|mes|sa|son|ses|leurs?|anciens?|anciennes?) )(?<!\\b(?:accueil|bureau|agence|antenne|permanence|standard|locaux|portes?|guichets?) (?:d[ue]s? |de la |de notre |de l['’]))";
/** Between a subject and its verb. */
export const between = "(?: (?!(?:votre|vos|ma|mon|mes)(?!\\p{L}))[^.!?,;:]{1,50}?)?";

/** What serves people on line. */
export const online = either(
  "(?:sous-)?sites?",
  "services?(?! (?:t[ée]l[ée]phonique|d['’]accueil|client))",
  "t[ée]l[ée](?:services?|d[ée]marches?|proc[ée]dures?|d[ée]clarations?|paiements?|transmissions?)",
  "applications?|applis?|plateformes?|portails?|d[ée]marches?|formulaires?|simulateurs?|outils?|intranet|extranet",
  "(?:l['’]|notre |cet? )espaces? \\p{L}+",
  "serveurs?|bases? de donn[ée]es|syst[èe]mes? (?:d['’]information|informatiques?)",
  "guichet (?:num[ée]rique|virtuel|unique)|prises? de rendez-vous|(?:[\\p{L}'’-]+ ){1,4}en ligne",
);

/** For how long: a state that will pass. */
export const passing = either(
  "momentan[ée]ment|temporairement|provisoirement|actuellement|exceptionnellement|pour (?:le moment|l['’]instant|l['’]heure)|en ce moment|[àa] l['’]heure actuelle",
  "aujourd['’]hui|ce (?:matin|soir|midi)|cet apr[èe]s-midi|jusqu['’][àa]u? |depuis (?:ce|hier|quelques)",
);
export const adverbs = `(?:(?:${passing}|malheureusement|toujours|encore|totalement|partiellement|enti[èe]rement|d[ée]sormais),? )*`;
export const weekly =
  "(?! (?:(?:les?|la|tous les|chaque) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|nuit|midi|jours? f[ée]ri[ée]))";
/** Announced for another day: not out of order now. */
export const announced =
  "(?![^.!?]{0,60}(?:pr[ée]vue?|programm[ée]e?|planifi[ée]e?|aura lieu|auront lieu| le (?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))";

export const down = `${either(
  "indisponibles?|inaccessibles?|injoignables?|inop[ée]rante?s?|inutilisables?|impossibles?",
  "hors[- ](?:service|ligne|d['’]usage)|[àa] l['’]arr[êe]t|en (?:panne|maintenance|travaux|d[ée]rangement)",
  "coup[ée]e?s?|interrompue?s?|suspendue?s?|bloqu[ée]e?s?|paralys[ée]e?s?|perturb[ée]e?s?|d[ée]grad[ée]e?s?",
)}(?!\\p{L})${weekly}`;

/** What fails, or is done, behind the counter. */
export const works = either(
  "panne|incident|cyber-?attaque|attaque informatique|dysfonctionnement|d[ée]faillance|maintenance|intervention|op[ée]ration technique",
  "mises? (?:[àa] jour|[àa] niveau|en production|en conformit[ée])|mont[ée]e de version|migration|bascule|refonte|coupure|changement de (?:logiciel|version|serveurs?|prestataire)",
);
export const because =
  "(?:en raison|[àa] cause|(?:[àa] la )?suite|du fait|pour (?:cause|raison)|victime)s? (?:d['’]|de |du |des |[àa] )(?:l['’]|la |une? |une? \\p{L}+ |nombreux |plusieurs )?";
export const again = "(?:r[ée]essay(?:er|ez)|recommence[rz]|retente[rz]|reven(?:ir|ez)|repasse[rz]|reconnecte[rz](?:-vous)?|renouvel(?:er|ez))";
export const lateron = "(?:plus tard|ult[ée]rieurement|bient[ôo]t|demain|prochainement|dans (?:quelques|une?|la|l['’]|les)|d['’]ici)";
