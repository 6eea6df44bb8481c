import { ensureBrowser } from "../../src/browser/get.ts";
import { measureParity } from "./parity.ts";

// `node tests/bench/parity-run.ts [rounds]`: Lighthouse's performance score by our own load beside its own, page by page, as JSON.
const tell = (line: string): void => console.error(line);
console.log(JSON.stringify(await measureParity(await ensureBrowser(tell), Number(process.argv[2] ?? 3), tell), null, 2));
