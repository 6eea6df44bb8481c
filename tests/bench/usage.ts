/** What the system says of one process at a time. CPU in seconds, of the process itself and of the children that it has waited for. */
export type ProcessSample = { readonly pid: number; readonly parent: number; readonly own: number; readonly waited: number };

/** One process over its life: the last that was seen of it, and when (number of the reading). */
type Life = { readonly last: ProcessSample; readonly lastSeen: number };

/**
 * CPU-seconds of a tree of processes from readings taken one after the other. A process that ended between two readings has used more than was
 * seen last; its parent, which waited for it, knows how much exactly. So children that vanished before their parent count for what the
 * parent knows, when that is more.
 */
export function cpuOf(readings: readonly (readonly ProcessSample[])[]): number {
  const lives = new Map<number, Life>();
  for (const [lastSeen, samples] of readings.entries()) for (const last of samples) lives.set(last.pid, { last, lastSeen });
  const children = Map.groupBy(lives.values(), ({ last }) => last.parent);
  const total = ({ last, lastSeen }: Life): number => {
    const own = children.get(last.pid) ?? [];
    const gone = own.filter((child) => child.lastSeen < lastSeen);
    const left = own.filter((child) => child.lastSeen >= lastSeen);
    return last.own + Math.max(last.waited, sumOf(gone.map(total))) + sumOf(left.map(total));
  };
  return sumOf([...lives.values()].filter(({ last }) => !lives.has(last.parent)).map(total));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
