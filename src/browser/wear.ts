/** What a browser has been through. */
export type Wear = {
  /** Procedures that it served, those that it serves now included. */
  readonly lendings: number;
  /** Procedures that it serves now. */
  readonly users: number;
  /** Memory of all its processes; null where it is not known. */
  readonly bytes: number | null;
};

/** How long a browser serves. */
export type WearLimits = {
  /** Procedures, then it is replaced. */
  readonly procedures: number;
  /** Memory that it may hold, in bytes; what those who use it now need is added. */
  readonly bytes: number;
};

/** What a procedure needs for the time of its visit, in bytes: measured at 65 MB on ordinary pages, doubled for heavy ones. */
const bytesPerUser = 130_000_000;

/** True when the next procedure deserves a new browser. One that has served nobody is as light as they come, whatever the limit. */
export const isWornOut = ({ lendings, users, bytes }: Wear, limits: WearLimits): boolean =>
  lendings > 0 && (lendings >= limits.procedures || (bytes !== null && bytes > limits.bytes + users * bytesPerUser));
