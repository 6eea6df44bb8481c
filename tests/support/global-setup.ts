import { ensureBrowser } from "../../src/browser/get.ts";

/** Makes sure of a browser once, before any worker starts; tests then find it at VIGIE_BROWSER. */
export default async function setup(): Promise<void> {
  const browser = await ensureBrowser((line) => process.stderr.write(`${line}\n`));
  process.env.VIGIE_BROWSER = browser.path;
}
