/** Why a gatherer brought nothing back. A failure is a fact about our looking, never about the page. */
export type FailureReason = "timeout" | "crashed" | "page_gone" | "too_large" | "not_applicable" | "switched_off" | "unavailable";

/** What one gatherer brought back: plain JSON, or the reason why there is none. `detail` is for a person to read. */
export type Observed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: FailureReason; readonly detail: string };

/** Shorthand for a successful observation. */
export const observed = <T>(value: T): Observed<T> => ({ ok: true, value });

/** Shorthand for a failed observation. */
export const notObserved = (reason: FailureReason, detail: string): Observed<never> => ({ ok: false, reason, detail });

/** The observed value, or null when nothing was brought back or nobody asked. */
export const valueIn = <T>(piece: Observed<T> | undefined): T | null => (piece?.ok ? piece.value : null);
