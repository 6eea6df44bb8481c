import type { PageRole } from "../domain/visit.ts";

/** Pages whose forms sign in or write to the service: what they ask is not what the procedure asks. */
export const asideRoles: ReadonlySet<PageRole> = new Set<PageRole>(["login", "contact", "help", "declaration", "legal"]);
