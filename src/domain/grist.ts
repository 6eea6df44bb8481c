/** What is exported to Grist. */
export const gristTables = ["procedures", "worklist"] as const;
export type GristTable = (typeof gristTables)[number];

/** One table of a Grist document: its id, and the column of each field that is exported, in that order. */
export type GristTarget = { readonly table: string; readonly columns: Readonly<Record<string, string>> };

/** Where each table goes; ids are Grist's: a letter, then letters, digits and underscores. */
export type GristMapping = Readonly<Record<GristTable, GristTarget>>;
