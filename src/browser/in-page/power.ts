/**
 * Runs inside an empty page: the power of the machine at this moment, on the scale of Lighthouse's BenchmarkIndex (the mean of how many times a
 * second a string of 10,000 characters is built and an array of 100,000 numbers is copied, each divided by 10). Lighthouse spends a second on
 * it; `windowMs` is the time for each half.
 */
export function measurePower(windowMs: number): number {
  const perSecond = (work: (turn: number) => void): number => {
    const start = performance.now();
    let turns = 0;
    while (performance.now() - start < windowMs) {
      work(turns);
      turns += 1;
    }
    return turns / 10 / ((performance.now() - start) / 1000);
  };
  const build = (): void => {
    let text = "";
    for (let at = 0; at < 10_000; at += 1) text += "a";
    if (text.length === 1) throw new Error("never: keeps the loop from being optimised away");
  };
  const numbers = [0, 1].map(() => Array.from({ length: 100_000 }, (_, at) => at));
  const copy = (turn: number): void => {
    const from = numbers[turn % 2] ?? [];
    const to = numbers[(turn + 1) % 2] ?? [];
    for (let at = 0; at < from.length; at += 1) to[at] = from[at] ?? 0;
  };
  return Math.round((perSecond(build) + perSecond(copy)) / 2);
}
