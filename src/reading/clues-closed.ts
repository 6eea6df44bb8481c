import { any, type Clue, contrast, day, particular, yours } from "./clue-parts.ts";

/** Procedures that are over, full, replaced, or not open yet. */
export const closedClues: readonly Clue[] = [
  { one: [/c['’]est complet|affich\p{L}+ complet|fully booked|ausgebucht/iu], unless: any(yours, contrast) },
  {
    one: [/^(?:ré)?ouverture(?!\p{L})|noch nicht|beginnt|inizi(?:a|ano) il|comienzan? el|opens? (?:on|in)|will open/iu, day],
    unless: any(yours, /exposition|portes|salle|magasin|musée|piscine|stade|école/iu),
  },
  { one: [/^(?:noch nicht|nicht mehr) (?:geöffnet|möglich|verfügbar)/iu] },
  {
    one: [
      /scheme|programme|call|grant|applications?|submissions?|registrations?|requests?/iu,
      /came to an end|has ended|(?:can ?not|can['’]t|not|no longer) (?:take|accept|receive)|no (?:further|more)|are over|is over/iu,
    ],
    unless: /\bif\b|your/iu,
  },
  {
    one: [
      /(?:^|\P{L})(?:inscription|demande|candidature|dossier|dépôt|réservation|campagne|appel à|période|phase|session|concours|consultation|enquête|vote|scrutin|recrutement|recensement|guichet|aide|prime|dispositif|programme|fonds|place|édition|opération|mesure|stock|promotion|temps)s?(?!\p{L})/iu,
      /s['’](?:est|sont) (?:achev|termin|clos)|(?:pris|a pris) fin|(?:est|sont|désormais) (?:fini|termin|clos|épuis|pourvu|boucl|échu)|(?:été|toutes) (?:pourvu|prise|attribu)|suspendue?s? jusqu['’]à nouvel ordre|plus de places?(?! (?:sur|dans|pour))|n(?:['’]est|e sont) plus (?:attribu|vers|accord|délivr|propos|accept)|devai(?:t|ent) (?:parvenir|être|arriver)|étai(?:t|ent) à \p{L}+(?:er|re|ir) (?:avant|jusqu|au plus tard)|cess(?:é|ons|e) d[e'’]|n['’]exist(?:e|ent) plus|^(?:stock|places?|enveloppe|budget)s? épuisée?s?/iu,
    ],
    unless: any(yours, particular, contrast, / si /iu),
  },
  {
    one: [
      /(?:^|\P{L})(?:session|place|créneau|formation|édition|concours|stage|séjour|atelier)s?(?!\p{L})/iu,
      /(?:^|\P{L})compl(?:ète?|et)s?(?!\p{L})/iu,
    ],
    unless: any(yours, contrast),
  },
  { one: [/^hors délai|trop tard/iu] },
  {
    one: [
      /(?:^|\P{L})(?:ce|cette|le|la|notre) (?:site|portail|service|téléservice|plateforme|application|démarche|formulaire)(?!\p{L})/iu,
      /ne (?:sera|seront) plus|cède (?:la |sa )?place|laisse (?:la )?place|fait place|remplacée? par/iu,
    ],
  },
  {
    one: [/reven(?:ir|ez)|reviendra|rendez-vous (?:ici|sur cette page)|apparaîtra|sera (?:publié|mis|affiché|activé|disponible)/iu, day],
    unless: /récépissé|attestation/iu,
  },
];
