/** Waits for some work; when it takes long, lends our place until it is done (see `Lend` in src/sweep/traffic.ts). */
export async function lending<T>(work: Promise<T>, patienceMs: number, lend: () => () => void = () => () => undefined): Promise<T> {
  let takeBack = (): void => undefined;
  const timer = setTimeout(() => {
    takeBack = lend();
  }, patienceMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    takeBack();
  }
}
