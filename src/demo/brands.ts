/** Who stands behind a page: name, motto, colours, emblem. */
export type Brand = {
  readonly name: string;
  readonly motto: string;
  /** Dark enough for white text (contrast ≥ 7). */
  readonly colour: string;
  /** Very light tint of it. */
  readonly tint: string;
  /** Inside of a decorative SVG of 48 × 48. */
  readonly emblem: string;
  /** Legal name with its article, for sentences. */
  readonly owner: string;
  readonly address: string;
  readonly siret: string;
  /** Domain of its e-mail addresses; nothing is ever sent. */
  readonly domain: string;
};

const disc = '<circle cx="24" cy="24" r="23" fill="#fff"/>';
const waves = '<path d="M8 28q4-4 8 0t8 0 8 0 8 0M8 35q4-4 8 0t8 0 8 0 8 0" fill="none" stroke="currentColor" stroke-width="3"/>';

/** Clairvigne-sur-Orbelle, its département and its ministries exist nowhere; nor does postal district 96. */
export const brands = {
  town: {
    name: "Ville de Clairvigne-sur-Orbelle",
    motto: "Entre vignes et rivière",
    colour: "#1b5345",
    tint: "#eef6f2",
    emblem: `${disc}<g fill="currentColor"><circle cx="18" cy="16" r="4"/><circle cx="26" cy="16" r="4"/><circle cx="22" cy="23" r="4"/><circle cx="30" cy="23" r="4"/></g>${waves}`,
    owner: "La commune de Clairvigne-sur-Orbelle",
    address: "12 place des Tilleuls, 96120 Clairvigne-sur-Orbelle",
    siret: "219 600 427 00018",
    domain: "clairvigne-sur-orbelle.fr",
  },
  county: {
    name: "Département de l’Orbelle",
    motto: "Proche de vous, au fil de l’eau",
    colour: "#0a4d63",
    tint: "#edf6f9",
    emblem: `${disc}<path d="M10 24l14-13 14 13z" fill="currentColor"/>${waves}`,
    owner: "Le département de l’Orbelle",
    address: "1 quai des Bateliers, 96000 Valbrume",
    siret: "229 600 013 00024",
    domain: "departement-orbelle.fr",
  },
  prefecture: {
    name: "Préfecture de l’Orbelle",
    motto: "Les services de l’État dans le département",
    colour: "#2c3a80",
    tint: "#f0f2fb",
    emblem: `${disc}<path d="M9 20h30L24 10zM12 22h4v12h-4zM22 22h4v12h-4zM32 22h4v12h-4zM9 36h30v3H9z" fill="currentColor"/>`,
    owner: "La préfecture de l’Orbelle",
    address: "3 place de la Préfecture, 96000 Valbrume",
    siret: "179 600 011 00013",
    domain: "orbelle.gouv.fr",
  },
  orchards: {
    name: "Agence nationale des vergers",
    motto: "Ministère des Vergers et des Jardins",
    colour: "#3b5510",
    tint: "#f4f8ea",
    emblem: `${disc}<circle cx="24" cy="20" r="11" fill="currentColor"/><path d="M22 28h4v12h-4z" fill="currentColor"/>`,
    owner: "L’Agence nationale des vergers",
    address: "27 allée des Mirabelliers, 96000 Valbrume",
    siret: "130 096 014 00017",
    domain: "agence-vergers.gouv.fr",
  },
  rivers: {
    name: "Office des rivières et des ponts",
    motto: "Ministère des Rivières et des Ponts",
    colour: "#17497d",
    tint: "#eef4fb",
    emblem: `${disc}<path d="M8 24q16-16 32 0v3H8z" fill="currentColor"/>${waves}`,
    owner: "L’Office des rivières et des ponts",
    address: "8 chemin de Halage, 96340 Pont-aux-Libellules",
    siret: "130 096 022 00010",
    domain: "rivieres-ponts.gouv.fr",
  },
  leisure: {
    name: "Caisse du temps libre",
    motto: "Ministère du Temps libre",
    colour: "#6b1f5c",
    tint: "#faf0f7",
    emblem: `${disc}<circle cx="24" cy="24" r="13" fill="none" stroke="currentColor" stroke-width="3"/><path d="M24 15v10l7 4" fill="none" stroke="currentColor" stroke-width="3"/>`,
    owner: "La Caisse du temps libre",
    address: "5 rue du Cadran, 96000 Valbrume",
    siret: "130 096 030 00014",
    domain: "temps-libre.gouv.fr",
  },
} as const satisfies Record<string, Brand>;
