import { it } from "vitest";
import { contacts } from "../../src/gather/contacts.ts";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { jdma } from "../../src/gather/jdma.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";
it("perf", async () => {
  const b = await launchTestBrowser();
  const body = Array.from({ length: 8000 }, (_, i) => `<div><section><ul><li><a class="x" href="/question-${i}"><span>Question ${i} sur le contact</span></a> texte 01 40 81 2${i % 10} 22 <b>FranceConnect</b></li></ul></section></div>`).join("");
  for (const g of [contacts, franceConnect, jdma] as any[]) { const t = Date.now(); const r: any = await gatherFrom(b, g, body); console.log(g.key, Date.now() - t, r.candidates.length, r.cut); }
  await b.close();
}, 60000);
