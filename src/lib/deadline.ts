/** What `withDeadline` rejects with: our limit was reached, whatever the other side was doing. */
export class DeadlineError extends Error {
  readonly limitMs: number;
  constructor(limitMs: number) {
    super(`not done within ${limitMs} ms`);
    this.limitMs = limitMs;
  }
}

/** The promise's result, or a DeadlineError after `limitMs`. The work itself goes on unheard: stop it by other means. */
export async function withDeadline<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DeadlineError(limitMs)), limitMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
