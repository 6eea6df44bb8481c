import { type Behaviour, good, parts, read, script, send } from "../behaviour.ts";

/** What pages send, ask for and start by themselves, and addresses as people write them. */
export const sends: readonly Behaviour[] = [
  {
    name: "get-at-load",
    serve: (asked) =>
      send(asked.request.url?.includes("a=1") ? good() : `<form><input name=a value=1></form>${script("document.forms[0].submit()")}`)(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "downloads-storm",
    serve: good(`<a id=a download=x.txt href="data:text/plain,x"></a>${script("for(let i=0;i<30;i++)a.click()")}`),
    status: "ok",
    shows: read,
  },
  {
    name: "download-frame",
    serve: parts(
      good("<iframe src=/download-frame/f></iframe>"),
      send("x", { "content-disposition": "attachment; filename=x.exe", "content-type": "application/octet-stream" }),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "permission-storm",
    serve: good(
      script(
        "navigator.mediaDevices?.getUserMedia({audio:true}).catch(()=>0);document.documentElement.requestFullscreen?.().catch(()=>0);document.body.requestPointerLock?.();navigator.bluetooth?.requestDevice({acceptAllDevices:true}).catch(()=>0);navigator.credentials?.get({password:true}).catch(()=>0);navigator.wakeLock?.request().catch(()=>0);navigator.storage?.persist?.()",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "workers-many",
    serve: good(script("for(let i=0;i<12;i++)new Worker(URL.createObjectURL(new Blob(['setInterval(()=>postMessage(1),5)'])))")),
    status: "ok",
    shows: read,
  },
  {
    name: "events-without-end",
    serve: parts(good(script("new EventSource('/events-without-end/e')")), (asked) => {
      asked.response.writeHead(200, { "content-type": "text/event-stream" });
      const timer = setInterval(() => asked.response.write("data: x\n\n"), 20);
      asked.response.on("close", () => clearInterval(timer));
    }),
    status: "ok",
    shows: read,
  },
  {
    name: "socket-refused",
    serve: parts(good(script("setInterval(()=>new WebSocket(location.href.replace('http','ws')+'/s'),50)")), send("non", {}, 400)),
    status: "ok",
    shows: read,
  },
  {
    name: "post-later",
    serve: good(
      script(
        "globalThis.fetchLater?.('/post-later/x',{method:'POST',body:'x',activateAfter:100});globalThis.fetchLater?.('/post-later/y',{method:'POST',body:'x'})",
      ),
    ),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "prerendered-post",
    serve: parts(
      good(`<script type=speculationrules>{"prerender":[{"source":"list","urls":["/prerendered-post/p"],"eagerness":"immediate"}]}</script>`),
      send(
        `<form method=post action=/prerendered-post/effect></form>${script("document.forms[0].submit();navigator.sendBeacon('/prerendered-post/b')")}`,
      ),
    ),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "post-from-many-frames",
    serve: parts(
      good("<iframe src=/post-from-many-frames/f></iframe>".repeat(8)),
      send(`<form method=post action=/post-from-many-frames/effect></form>${script("document.forms[0].submit()")}`),
    ),
    status: "ok",
    shows: read,
    says: /arrêté/,
    never: [/^POST/],
  },
  {
    name: "post-by-blank-frame",
    serve: good(
      `<iframe name=f></iframe><form method=post target=f action=/post-by-blank-frame/effect></form>${script("document.forms[0].submit()")}`,
    ),
    status: "ok",
    shows: read,
    says: /arrêté/,
    never: [/effect/],
  },
  {
    name: "worker-served",
    serve: parts(
      good(script("navigator.serviceWorker?.register('/worker-served/sw').catch(()=>0);new SharedWorker('/worker-served/shared')")),
      send("onconnect=()=>{}", { "content-type": "text/javascript" }),
    ),
    status: "ok",
    shows: read,
    never: [/worker-served\/sw$/],
  },
  { name: "space in name", serve: good(), at: ({ origin }) => `${origin}/space in name`, status: "ok", shows: read },
  { name: "long-address", serve: good(), at: ({ origin }) => `${origin}/long-address?q=${"x".repeat(9000)}`, status: "ok", shows: read },
  { name: "dots", serve: good(), at: ({ origin }) => `${origin}/a/../b/./../dots`, status: "ok", shows: read },
  { name: "upper-case", serve: good(), at: ({ origin }) => `${origin.replace("http", "HTTP")}/upper-case?`, status: "ok", shows: read },
];
