import { type Asked, type Behaviour, filler, good, page, read, redirect, script, send } from "../behaviour.ts";

/** Answers one page for the behaviour itself and others for what it loads. */
const parts =
  (main: string, rest: Readonly<Record<string, (asked: Asked) => void>>) =>
  (asked: Asked): void =>
    (rest[asked.rest] ?? send(main))(asked);

/** What a page does once it runs. */
export const scripts: readonly Behaviour[] = [
  { name: "hang-in-head", serve: page(filler, { head: script("for(;;){}") }), status: "timeout", says: /ne répond plus/ },
  { name: "hang-at-load", serve: good(script("addEventListener('load',()=>{for(;;){}})")), status: "timeout" },
  { name: "hang-later", serve: good(script("setTimeout(()=>{for(;;){}},150)")), status: "timeout" },
  { name: "hang-in-regexp", serve: good(script("setTimeout(()=>/^(a+)+$/.test('a'.repeat(60)+'!'),0)")), status: "timeout" },
  { name: "hang-in-microtasks", serve: good(script("(function f(){Promise.resolve().then(f)})()")), status: "timeout" },
  { name: "busy-timers", serve: good(script("setInterval(()=>{const t=Date.now();while(Date.now()-t<20);},25)")), status: "ok", shows: read },
  {
    // Held up before it has eaten much.
    name: "memory-eater",
    serve: page("", { head: script("let a=[];for(;;)a.push(new Array(1e5).fill(a.length))") }),
    // It brings its renderer down; on a busy machine our patience may end before its memory.
    status: "unstable",
    or: "timeout",
  },
  { name: "always-moving", serve: good(`<p id=t></p>${script("setInterval(()=>{t.textContent=Math.random()},20)")}`), status: "ok", shows: read },
  { name: "grows-for-ever", serve: good(script("setInterval(()=>document.body.append(document.createElement('p')),10)")), status: "ok", shows: read },
  { name: "200k-nodes", serve: page(`${filler}<div hidden>${"<p>a".repeat(200_000)}`), status: "too_large" },
  {
    name: "200k-nodes-by-script",
    serve: good(script("let h='';for(let i=0;i<200000;i++)h+='<i></i>';document.body.insertAdjacentHTML('beforeend','<div hidden>'+h)")),
    status: "too_large",
  },
  { name: "deep-dom", serve: good("<div>".repeat(20_000)), status: "ok", shows: read },
  {
    name: "deep-dom-by-script",
    serve: good(script("let a=document.body;for(let i=0;i<1000;i++){const d=document.createElement('div');a.append(d);a=d}")),
    status: "ok",
    shows: read,
  },
  { name: "meta-loop", serve: page("", { head: "<meta http-equiv=refresh content='0'>" }), status: "unstable", says: /sans fin/ },
  { name: "script-reload-loop", serve: good(script("location.reload()")), status: "unstable", says: /sans fin/ },
  { name: "slow-reload-loop", serve: good(script("setTimeout(()=>location.reload(),120)")), status: "unstable", says: /sans fin/ },
  {
    name: "ping-pong",
    serve: ({ rest, response }) =>
      void response.setHeader("content-type", "text/html").end(script(`location.replace('/ping-pong${rest ? "" : "/b"}')`)),
    status: "unstable",
  },
  { name: "ever-new-address", serve: page("", { head: script("location.replace('?n='+Math.random())") }), status: "unstable" },
  { name: "history-flood", serve: good(script("for(let i=0;i<300;i++)try{history.pushState(0,'','?'+i)}catch{}")), status: "ok", shows: read },
  { name: "hash-flood", serve: good(script("let i=0;setInterval(()=>{location.hash=i++},5)")), status: "ok", shows: read },
  {
    name: "meta-redirect",
    serve: parts(page("", { head: "<meta http-equiv=refresh content='0;url=/meta-redirect/b'>" }), { "/b": send(good()) }),
    status: "ok",
    shows: read,
  },
  { name: "script-redirect", serve: parts(script("location='/script-redirect/b'"), { "/b": send(good()) }), status: "ok", shows: read },
  {
    name: "late-redirect",
    serve: parts(good(script("setTimeout(()=>{location='/late-redirect/b'},200)")), { "/b": send(page("<p>Arrivée</p>")) }),
    status: "ok",
    shows: "Arrivée",
  },
  {
    name: "script-to-dead-port",
    serve: (asked) => send(page("", { head: script(`location='${asked.places.silent}'`) }))(asked),
    status: "connection_error",
  },
  { name: "script-to-no-name", serve: page("", { head: script("location='http://n-existe-pas.invalid/'") }), status: "dns_error" },
  {
    name: "script-to-404",
    serve: parts(script("location='/script-to-404/b'"), { "/b": send(page("", { title: "Absent" }), {}, 404) }),
    status: "not_found",
  },
  {
    name: "script-to-pdf",
    serve: parts(script("location='/script-to-pdf/b'"), { "/b": send("%PDF-1.4", { "content-type": "application/pdf" }) }),
    status: "not_html",
  },
  { name: "script-to-javascript", serve: good(script("location='javascript:void 0'")), status: "ok", shows: read },
  { name: "script-to-file", serve: good(script("location='file:///etc/passwd'")), status: "ok", shows: read, hides: "root:x" },
  { name: "alert-loop", serve: good(script("for(;;)alert('encore')")), status: "unstable", says: /boîtes de dialogue/ },
  { name: "confirm-until-yes", serve: good(script("while(!confirm('Oui ?'));")), status: "unstable" },
  { name: "prompt-once", serve: good(script("prompt('Nom ?')")), status: "ok", shows: read },
  {
    name: "before-unload",
    serve: good(script("addEventListener('beforeunload',e=>{e.preventDefault();e.returnValue='non'});onbeforeunload=()=>'non'")),
    status: "ok",
    shows: read,
  },
  { name: "print-and-dialogs", serve: good(script("print();print();alert(1);confirm(2)")), status: "ok", shows: read },
  {
    name: "popup-storm",
    serve: good(script("for(let i=0;i<200;i++)window.open('/popup-storm/x'+i)")),
    status: "ok",
    shows: read,
    never: [/popup-storm\/x/],
  },
  { name: "popup-later", serve: good(script("setInterval(()=>window.open('/popup-later/x'),30)")), status: "ok", never: [/popup-later\/x/] },
  {
    name: "self-download",
    serve: good(`<a id=a download=x.txt href="data:text/plain,x"></a>${script("a.click();a.click()")}`),
    status: "ok",
    shows: read,
  },
  { name: "close-itself", serve: good(script("window.close();window.stop()")), status: "ok", shows: read },
  { name: "console-flood", serve: good(script("for(let i=0;i<5000;i++)console.log('x'.repeat(100),{i})")), status: "ok", shows: read },
  { name: "error-flood", serve: good(script("for(let i=0;i<2000;i++)setTimeout(()=>{throw new Error('x')})")), status: "ok", shows: read },
  { name: "message-flood", serve: good(script("onmessage=()=>postMessage(0);postMessage(0)")), status: "ok", shows: read },
  { name: "worker-loop", serve: good(script("new Worker(URL.createObjectURL(new Blob(['for(;;){}'])))")), status: "ok", shows: read },
  { name: "fetch-flood", serve: parts(good(script("setInterval(()=>fetch('/fetch-flood/d'),20)")), { "/d": send("1") }), status: "ok", shows: read },
  { name: "long-poll", serve: parts(good(script("fetch('/long-poll/d')")), { "/d": () => undefined }), status: "ok", shows: read },
  { name: "endless-script", serve: parts(good("<script src=/endless-script/s></script><p>après"), { "/s": () => undefined }), status: "ok" },
  {
    name: "endless-style",
    serve: parts(good("", "<link rel=stylesheet href=/endless-style/s>"), { "/s": () => undefined }),
    status: "ok",
    shows: read,
  },
  {
    name: "endless-picture",
    serve: parts(good("<img alt='' src=/endless-picture/i>"), {
      "/i": ({ response }) => void response.writeHead(200, { "content-type": "image/png" }).write("x"),
    }),
    status: "ok",
    shows: read,
  },
  {
    name: "late-application",
    serve: parts(
      `<title>Carte</title><div id=app></div>${script("fetch('/late-application/d').then(r=>r.text()).then(t=>app.innerHTML='<h1>Carte</h1><p>'+t)")}`,
      { "/d": ({ response }) => void setTimeout(() => response.end("Rendu par script"), 600) },
    ),
    status: "ok",
    shows: "Rendu par script",
  },
  {
    name: "overwritten-built-ins",
    serve: good(
      script(
        "JSON.stringify=JSON.parse=()=>'x';for(const k of ['map','filter','push','flatMap','join'])Array.prototype[k]=null;Array.from=Object.entries=Object.keys=null;window.Promise=function(){throw 1};window.MutationObserver=window.Map=window.Set=window.URL=null;document.querySelector=document.querySelectorAll=null;Node.prototype.getRootNode=null;window.axe={run(){throw 1}};Element.prototype.checkVisibility=()=>false;window.setTimeout=window.clearTimeout=()=>{throw 1};String.prototype.replace=()=>'volé'",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "clobbered-names",
    serve: good(
      "<form><input name=id><input name=name><input name=action><input name=method><input name=target><input name=title><input name=submit><input name=elements><input name=length><input name=parentElement><input name=parentNode><input name=attributes><input name=childNodes><input name=lang><input name=hidden></form><img name=body alt=''><a id=location></a><form name=documentElement></form><img name=querySelectorAll alt=''><img name=title alt=''><form id=axe></form>",
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "frozen-prototypes",
    serve: good(script("for(const o of [Array,Object,Node,Element,Document])Object.freeze(o.prototype);Object.freeze(document)")),
    status: "ok",
    shows: read,
  },
  { name: "removes-document", serve: good(script("setTimeout(()=>document.documentElement.remove(),50)")), status: "unstable" },
  {
    name: "rewrites-document",
    serve: good(script("setTimeout(()=>{document.open();document.write('<title>Carte</title><h1>Carte</h1><p>Récrit');document.close()},100)")),
    status: "ok",
    shows: "Récrit",
  },
  { name: "same-page-in-frame", serve: good("<iframe src=/same-page-in-frame></iframe>"), status: "ok", shows: read },
  {
    name: "moved-by-redirect-back",
    serve: (asked) =>
      asked.rest
        ? redirect("/moved-by-redirect-back?ok")(asked)
        : send(asked.request.url?.includes("?") ? good() : script("location='/moved-by-redirect-back/b'"))(asked),
    status: "ok",
    shows: read,
  },
];
