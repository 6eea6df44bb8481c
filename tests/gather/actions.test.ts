import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openReader } from "../../src/browser/session.ts";
import type { ActionsEvidence } from "../../src/domain/action-evidence.ts";
import { actions } from "../../src/gather/actions.ts";
import { dropHeld } from "../../src/gather/hold.ts";
import { launchTestBrowser, openTestContext } from "../support/browser.ts";
import { serve, type TestServer } from "../support/loopback.ts";
import { probeOf } from "../support/probe.ts";

/** Everything in it sends something, one way or another, when it is acted on. */
const page = `<!DOCTYPE html><html lang="fr"><head><title>Ma démarche</title></head><body>
<select id="list" onchange="location.href = this.value"><option value="/a">A</option><option value="/b">B</option></select>
<button type="button" id="help" aria-expanded="false">Aide</button>
<div id="dialog" role="dialog" aria-label="Aide" hidden><p>Voici l'aide.</p><button type="button">Fermer</button></div>
<form id="own" novalidate action="/send" method="post">
  <label>Adresse e-mail <input id="mail" name="email" aria-required="true" aria-describedby="mail-error"></label><p id="mail-error"></p>
  <p id="all"></p><button>Envoyer</button>
</form>
<form id="plain" action="/search"><label>Mots <input name="q"></label><button>Chercher</button></form>
<form id="native" action="/native"><label>Nom <input name="n" required></label><button>Suivant</button></form>
<script>
  const send = (what) => { fetch("/fetch-" + what, { method: "POST", body: what, keepalive: true }).catch(() => {}); navigator.sendBeacon("/beacon-" + what, what); new Image().src = "/image-" + what };
  document.addEventListener("keydown", ({ key }) => { if (key === "+") { send("key"); document.title += "+" } });
  help.onclick = () => { send("help"); dialog.hidden = !dialog.hidden };
  document.addEventListener("focusout", () => send("blur"));
  own.onsubmit = (event) => {
    if (/@/.test(mail.value)) return;
    event.preventDefault();
    send("validation");
    mail.setAttribute("aria-invalid", "true");
    document.getElementById("mail-error").textContent = mail.value === "" ? "L'adresse e-mail est obligatoire" : "Adresse e-mail invalide";
    all.textContent = mail.value === "" ? "Le formulaire contient une erreur" : "Le formulaire contient encore une erreur";
  };
</script></body></html>`;

let browser: Browser;
let server: TestServer;
const log: string[] = [];
let seen: ActionsEvidence;

beforeAll(async () => {
  server = await serve((request, response) => {
    log.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  browser = await launchTestBrowser();
  const context = await openTestContext(browser);
  const opened = await context.newPage();
  await opened.goto(server.url);
  seen = await actions.gather(probeOf({ page: opened, read: await openReader(opened) }));
  await dropHeld(opened);
  await context.close();
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

it("lets nothing leave the page that its load did not need", () => {
  expect(log.filter((line) => line !== "GET /favicon.ico")).toEqual(["GET /"]);
  expect(seen.held).toBeGreaterThan(5);
});

it("finds the key that does something, and the list that leads elsewhere", () => {
  expect([seen.shortcuts, seen.leading.map(({ selector }) => selector)]).toEqual([["+"], ["#list"]]);
});

it("opens a dialog, and tells its state, its name and where the focus is", () => {
  const { box, ...rest } = seen.openers.find(({ selector }) => selector === "#help") ?? {};
  expect({ ...rest, box: box && [box.selector, box.named, box.focused] }).toMatchObject({
    opened: "dialog",
    expanded: ["false", "false"],
    box: ["#dialog", true, false],
  });
});

it("reads what a form says of nothing, and of a wrong entry", () => {
  const own = seen.forms.filter(({ selector }) => selector === "#own");
  expect(own.map(({ entry, sent, native, focus }) => [entry, sent, native, focus])).toEqual([
    ["empty", false, false, "elsewhere"],
    ["wrong", false, false, "elsewhere"],
  ]);
  expect(own.flatMap(({ fields }) => fields.map(({ wrong, missing, invalid, message }) => [wrong, missing, invalid, message]))).toEqual([
    ["none", true, true, "L'adresse e-mail est obligatoire"],
    ["email", false, true, "Adresse e-mail invalide"],
  ]);
  expect(own.map(({ messages }) => messages.map(({ text, live }) => [text, live]))).toEqual([
    [
      ["L'adresse e-mail est obligatoire", false],
      ["Le formulaire contient une erreur", false],
    ],
    [
      ["Adresse e-mail invalide", false],
      ["Le formulaire contient encore une erreur", false],
    ],
  ]);
});

it("tells forms that leave, and those that the browser stops", () => {
  const empty = seen.forms.filter(({ entry }) => entry === "empty").map(({ selector, sent, native }) => [selector, sent, native]);
  expect(empty.slice(1)).toEqual([
    ["#plain", true, false],
    ["#native", false, true],
  ]);
});
