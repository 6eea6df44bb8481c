import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32, deflateSync } from "node:zlib";

/** Pages on which both engines are compared: one thing each that moves a performance score. */
export const parityPages = [
  "text",
  "images",
  "long-tasks",
  "blocking",
  "shift",
  "app",
  "chain",
  "frame",
  "many-elements",
  "redirect",
  "late-hero",
  "worker",
  "heavy-app",
  "poor",
] as const;

/** Serves the pages on two names of this machine, which the browser takes for two sites. */
export async function serveParityPages(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Answer = { readonly type: string; readonly body: string | Buffer; readonly delayMs?: number };

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname === "/redirect") {
    response.writeHead(302, { location: "/text" }).end();
    return;
  }
  const port = (request.socket.address() as AddressInfo).port;
  const { type, body, delayMs = 20 } = pieceOf(pathname.slice(1), searchParams, port);
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  response.writeHead(200, { "content-type": type }).end(body);
}

function pieceOf(name: string, parameters: URLSearchParams, port: number): Answer {
  const size = Number(parameters.get("size") ?? 1000);
  const delayMs = Number(parameters.get("delay") ?? 20);
  const byEnding: Readonly<Record<string, () => Answer>> = {
    png: () => ({ type: "image/png", body: png(size, Number(parameters.get("seed") ?? 1)), delayMs }),
    css: () => ({ type: "text/css", body: `body{font:16px sans-serif}${filler(size, (n) => `.c${n}{color:#333}`)}`, delayMs }),
    js: () => ({ type: "text/javascript", body: `${filler(size, (n) => `var v${n}=${n};`)}\n${parameters.get("run") ?? ""}`, delayMs }),
    json: () => ({ type: "application/json", body: JSON.stringify(Array.from({ length: 60 }, (_, n) => `Pièce justificative ${n}`)), delayMs }),
  };
  const made = byEnding[name.split(".").at(-1) ?? ""]?.();
  return made ?? { type: "text/html; charset=utf-8", body: document(name, port), delayMs: 60 };
}

const filler = (size: number, line: (n: number) => string): string => {
  const lines: string[] = [];
  for (let n = 0, length = 0; length < size; n += 1) {
    lines.push(line(n));
    length += line(n).length;
  }
  return lines.join("");
};

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `<p>Alinéa ${n} : la demande se fait en ligne, au guichet ou par courrier, sans frais pour l’usager.</p>`,
  ).join("");

const busy = (ms: number): string => `var end=performance.now()+${ms};while(performance.now()<end);`;

type Parts = { readonly head?: string; readonly body: string };

const parts: Readonly<Record<string, (port: number) => Parts>> = {
  text: () => ({ body: paragraphs(12) }),
  images: () => ({
    body: `${paragraphs(2)}${Array.from({ length: 12 }, (_, n) => `<img src="/i.png?size=${60_000 + n * 10_000}&seed=${n}" width="320" height="200" alt="">`).join("")}`,
  }),
  "long-tasks": () => ({
    body: `${paragraphs(8)}${[120, 180, 250].map((ms, n) => `<script>setTimeout(()=>{${busy(ms)}},${150 + n * 400})</script>`).join("")}`,
  }),
  blocking: () => ({
    head: `<link rel="stylesheet" href="/a.css?size=90000&delay=300"><link rel="stylesheet" href="/b.css?size=30000"><script src="/a.js?size=250000&delay=200"></script>`,
    body: paragraphs(10),
  }),
  shift: () => ({
    body: `<div id="late"></div>${paragraphs(10)}<script>setTimeout(()=>{late.innerHTML='<div style="height:300px;background:#eee">Bandeau</div>'},700)</script>`,
  }),
  app: () => ({
    body: `<div id="app"></div><script src="/app.js?size=400000&run=${encodeURIComponent(
      "fetch('/list.json?delay=250').then(r=>r.json()).then(l=>{document.getElementById('app').innerHTML='<h2>Pi\\u00e8ces</h2><ul>'+l.map(x=>'<li>'+x+'</li>').join('')+'</ul>'})",
    )}"></script>`,
  }),
  chain: () => ({
    body: `${paragraphs(3)}<div id="end"></div><script src="/one.js?delay=120&size=60000&run=${encodeURIComponent(
      "var s=document.createElement('script');s.src='/two.js?delay=120&size=60000&run='+encodeURIComponent(\"var i=new Image();i.width=380;i.height=300;i.src='/i.png?size=180000&delay=120';document.getElementById('end').append(i)\");document.head.append(s)",
    )}"></script>`,
  }),
  frame: (port) => ({
    body: `${paragraphs(4)}<iframe src="http://localhost:${port}/images" width="380" height="300" title="Plan"></iframe>${paragraphs(4)}`,
  }),
  "many-elements": () => ({
    body: `<table>${Array.from({ length: 1500 }, (_, n) => `<tr><td>${n}</td><td>Commune ${n}</td><td><a href="#${n}">Voir</a></td></tr>`).join("")}</table>`,
  }),
  "late-hero": () => ({
    head: `<style>.hero{height:400px;background:url(/i.png?size=350000&seed=7&delay=200) center/cover}</style>`,
    body: `${paragraphs(1)}<div class="hero"></div>${paragraphs(6)}<script src="/w.js?size=120000&delay=50" async></script>`,
  }),
  worker: () => ({
    body: `${paragraphs(6)}<script>new Worker(URL.createObjectURL(new Blob(["fetch('${"/list.json"}')"])));${busy(90)}</script><script src="/w.js?size=200000" defer></script>`,
  }),
  "heavy-app": () => ({
    body: `<div id="app"></div><script src="/app.js?size=900000&run=${encodeURIComponent(
      `${busy(220)}document.getElementById('app').innerHTML='<img src="/i.png?size=700000&delay=150" width="400" height="500" alt="">'+'<p>Justificatif</p>'.repeat(40);setTimeout(function(){${busy(160)}},300)`,
    )}"></script>`,
  }),
  poor: () => ({
    head: `${["a", "b", "c", "d"].map((name, n) => `<link rel="stylesheet" href="/${name}.css?size=80000&delay=${100 + n * 60}">`).join("")}<script src="/lib.js?size=500000&delay=150&run=${encodeURIComponent(busy(130))}"></script>`,
    body: `<div id="late"></div><img src="/i.png?size=400000" alt="">${paragraphs(20)}<script>setTimeout(()=>{late.innerHTML='<div style="height:250px">Bandeau</div>';${busy(180)}},600)</script>`,
  }),
};

function document(name: string, port: number): string {
  const { head = "", body } = parts[name]?.(port) ?? { body: "" };
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Demande ${name}</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><h1>Demande ${name}</h1>${body}</body></html>`;
}

/** A picture that does not compress: as many bytes as asked for, about. */
function png(size: number, seed: number): Buffer {
  const width = 200;
  const height = Math.max(1, Math.round(size / (width * 3)));
  const rows = Buffer.alloc(height * (width * 3 + 1));
  let state = seed + 1;
  for (let at = 0; at < rows.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    rows[at] = at % (width * 3 + 1) === 0 ? 0 : (state >> 16) & 255;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), whole.length - 4);
  return whole;
}
