import { z } from "zod";
import { parseJson } from "../lib/json.ts";

const entry = z.union([
  z.object({ event: z.enum(["started", "finished", "failed"]), id: z.string() }),
  z.object({ event: z.literal("forgotten"), ids: z.array(z.string()) }),
]);

/** Ids of the procedures that an edition's journal says were visited and not forgotten since. Lines that are none of ours are passed over. Never throws. */
export function visitedIn(journal: string): ReadonlySet<string> {
  const visited = new Set<string>();
  for (const line of journal.split("\n")) {
    const { data } = entry.safeParse(parseJson(line));
    if (data?.event === "forgotten") for (const id of data.ids) visited.delete(id);
    else if (data && data.event !== "started") visited.add(data.id);
  }
  return visited;
}
