import { launchBrowser, openContext, openReader } from "./src/browser/session.ts";
import { collectTexts } from "./src/browser/in-page/texts.ts";
import { collectDom } from "./src/browser/in-page/dom.ts";
import { collectForms } from "./src/browser/in-page/forms.ts";
import { collectDeclaration } from "./src/browser/in-page/declaration.ts";
import { serialisePage } from "./src/browser/in-page/snapshot.ts";
const b = await launchBrowser({path: "/tmp/chromium", sandbox: false});
const c = await openContext(b, {userAgent:"x", locale:"fr-FR", viewport:{width:1280,height:900}});
const p = await c.newPage();
const body = Array.from({length:4000},(_, i)=>`<div id="d${i}" class="x"><h3>Titre ${i}</h3><p>Texte ${i} <a href="/a${i}">accessibilité ${i}</a></p><label>Nom ${i}<input></label><table><tr><th>a<td>b ${i}</table></div>`).join("");
const nested = "<div>".repeat(300)+"x".repeat(10)+"</div>".repeat(300);
await p.setContent(`<main>${body}${nested}</main>`);
const read = await openReader(p);
for (const [n,f,a] of [["runs",(kit)=>kit.runs().length,null],["dom",collectDom,{maxText:100000}],["snap",serialisePage,{maxBytes:400000}],["texts",collectTexts,{max:3000,hidden:false,lines:false}],["forms",collectForms,{maxFields:500}],["decl",collectDeclaration,{max:100}]]) {
  const t=Date.now(); const r = await read(f,a); console.log(n, Date.now()-t, "ms", JSON.stringify(r).length);
}
await b.close();
