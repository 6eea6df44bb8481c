/** The system's code of an error (`ENOENT`, `ECONNREFUSED`…), "" when it has none. Errors of both address families carry it too. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
