import { type Asked, type Behaviour, filler, good, page, parts, read, script, send } from "../behaviour.ts";

const raw =
  (text: string) =>
  ({ socket }: Asked): void =>
    void socket.end(text);
const answered = (head: string, body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n${head}\r\n${body}`;
const nothingYet = (times: number, code: string): string => `HTTP/1.1 ${code}\r\nLink: </x.css>; rel=preload; as=style\r\n\r\n`.repeat(times);
const eat = "const b=new Uint8Array(5e7);for(let i=0;i<b.length;i+=4096)b[i]=1;a.push(b)";
const flood = (code: string): string => good(script(`setInterval(()=>{${code}},5)`));

/** What wears a browser out: memory, paint, prompts, navigation without end; and what newer browsers can do. */
export const limits: readonly Behaviour[] = [
  { name: "buffer-eater", serve: good(script(`const a=[];setInterval(()=>{${eat}},20)`)), status: "too_large", or: "timeout", says: /mémoire/ },
  {
    name: "string-eater",
    serve: good(script("const a=[];setInterval(()=>{a.push(Array(3e5).fill(Math.random()+'é').join())},20)")),
    status: "too_large",
    // On a busy machine it does not get that far.
    or: "ok",
  },
  {
    name: "worker-eater",
    serve: good(script(`new Worker(URL.createObjectURL(new Blob(["const a=[];setInterval(()=>{${eat}},10)"])))`)),
    status: "unstable",
    or: "ok",
  },
  {
    name: "canvas-eater",
    serve: good(
      script(
        "const a=[];setInterval(()=>{const c=document.createElement('canvas');c.width=c.height=4000;c.getContext('2d').fillRect(0,0,4000,4000);a.push(c)},30)",
      ),
    ),
    status: "ok",
    or: "unstable",
  },
  {
    name: "database-eater",
    serve: good(
      script(
        "const o=indexedDB.open('a');o.onupgradeneeded=()=>o.result.createObjectStore('b',{autoIncrement:true});o.onsuccess=()=>setInterval(()=>o.result.transaction('b','readwrite').objectStore('b').add(new Uint8Array(5e6)),50)",
      ),
    ),
    status: "ok",
    shows: read,
  },
  { name: "hints-flood", serve: raw(`${nothingYet(3000, "103 Early Hints")}${answered("", good())}`), status: "ok", or: "connection_error" },
  { name: "continue-flood", serve: raw(`${nothingYet(3000, "100 Continue")}${answered("", good())}`), status: "ok", or: "connection_error" },
  { name: "hints-only", serve: ({ socket }) => void socket.write(nothingYet(3, "103 Early Hints")), status: "timeout" },
  { name: "refresh-to-script", serve: send(good(), { refresh: "0;url=javascript:document.body.textContent=0" }), status: "ok", shows: read },
  {
    name: "get-form-loop",
    serve: `<form><input name=a value=1></form>${script("document.forms[0].a.value=Math.random();document.forms[0].submit()")}`,
    status: "unstable",
  },
  { name: "app-link-flood", serve: flood("location='demarches://ouvrir/'+Math.random()"), status: "ok", shows: read },
  {
    name: "srcdoc-without-end",
    serve: page(
      `${filler}${script("f=(d)=>{const i=d.createElement('iframe');i.srcdoc='<p>x<script>top.f(document)<\\/script>';d.body.append(i)};f(document)")}`,
    ),
    status: "ok",
    or: "unstable",
  },
  { name: "frames-storm", serve: flood("document.body.append(document.createElement('iframe'))"), status: "ok", shows: read },
  { name: "open-loop", serve: good(script("for(;;)document.open()")), status: "timeout", or: "unstable" },
  { name: "open-storm", serve: flood("document.open()"), status: "unstable" },
  { name: "stop-storm", serve: flood("window.stop()"), status: "ok", shows: read },
  { name: "print-storm", serve: flood("print()"), status: "ok", shows: read },
  { name: "title-flood", serve: flood("document.title='Carte '+Math.random()"), status: "ok", shows: read },
  {
    name: "sync-request",
    serve: parts(good(script("const x=new XMLHttpRequest();x.open('GET','/sync-request/x',false);x.send()"))),
    status: "timeout",
  },
  { name: "transition-stuck", serve: good(script("document.startViewTransition?.(()=>new Promise(()=>0))")), status: "ok", shows: read },
  {
    name: "navigation-caught",
    serve: good(
      script("navigation.addEventListener('navigate',e=>e.canIntercept&&e.intercept({handler:()=>new Promise(()=>0)}));navigation.navigate('?b')"),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "font-never",
    serve: parts(good("", "<style>@font-face{font-family:a;src:url(/font-never/f);font-display:block}*{font-family:a}</style>")),
    status: "ok",
    shows: read,
  },
  {
    name: "icon-never",
    serve: parts(good("", "<link rel=icon href=/icon-never/i><link rel=manifest href=/icon-never/m>")),
    status: "ok",
    shows: read,
  },
  { name: "import-never", serve: parts(good("", "<style>@import url(/import-never/s)</style>")), status: "ok", shows: read },
  { name: "module-never", serve: parts(good("<script type=module>import '/module-never/m'</script>")), status: "ok", shows: read },
  { name: "module-await", serve: good("<script type=module>await new Promise(()=>0)</script>"), status: "ok", shows: read },
  {
    name: "isolated-in-turn",
    serve: (asked) =>
      send(
        asked.rest === "/b" ? good() : script("location='/isolated-in-turn/b'"),
        asked.rest ? {} : { "cross-origin-opener-policy": "same-origin-allow-popups" },
      )(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "prompts",
    serve: good(
      script(
        "try{new PaymentRequest([{supportedMethods:'https://evil.test'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).show().catch(()=>0)}catch{};const k={publicKey:{challenge:new Uint8Array(9),rp:{name:'x'},user:{id:new Uint8Array(9),name:'x',displayName:'x'},pubKeyCredParams:[{type:'public-key',alg:-7}]}};navigator.credentials?.create(k).catch(()=>0);navigator.credentials?.get({identity:{providers:[{configURL:location.href,clientId:'x'}]}}).catch(()=>0);navigator.clipboard?.readText().catch(()=>0);navigator.share?.({url:'x'}).catch(()=>0);navigator.registerProtocolHandler?.('web+x',location.origin+'?%s');document.body.requestFullscreen?.().catch(()=>0);globalThis.showOpenFilePicker?.().catch(()=>0);new EyeDropper?.().open().catch(()=>0)",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "speech-flood",
    serve: flood("globalThis.speechSynthesis?.speak(new SpeechSynthesisUtterance('a'));new (globalThis.AudioContext??Object)()"),
    status: "ok",
    shows: read,
  },
  {
    name: "peers-flood",
    serve: good(
      script(
        "for(let i=0;i<60;i++)try{const p=new RTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:9'}]});p.createDataChannel('x');p.createOffer().then(o=>p.setLocalDescription(o))}catch{}",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "modal-dialog",
    serve: good(
      `<dialog id=d><p>Cookies</p></dialog>${script("d.showModal();d.addEventListener('cancel',e=>e.preventDefault());d.addEventListener('close',()=>d.showModal())")}`,
    ),
    status: "ok",
    shows: read,
  },
  { name: "file-input", serve: good(`<input type=file id=f>${script("f.click();f.showPicker?.()")}`), status: "ok", shows: read },
  {
    name: "style-bomb",
    serve: good(
      "<p class=z>a",
      `<style>:root{--a:x x x x x x x x;${[..."bcdefghij"].map((name, i) => `--${name}:${`var(--${"abcdefghi"[i]}) `.repeat(8)};`).join("")}}.z{content:var(--j)}</style>`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "filter-bomb",
    serve: good(
      `<svg width=2000 height=2000><filter id=f>${"<feTurbulence baseFrequency=.9 numOctaves=20 /><feGaussianBlur stdDeviation=99 />".repeat(30)}</filter><rect width=2000 height=2000 filter=url(#f) /></svg>`,
    ),
    status: "ok",
    or: "timeout",
  },
  {
    name: "shadow-bomb",
    serve: good(
      `<style>i{display:block;height:9px;box-shadow:${Array.from({ length: 60 }, (_, i) => `0 0 ${i * 20}px ${i}px #000${i % 10}`).join(",")};filter:blur(40px)}</style>${"<i></i>".repeat(300)}`,
    ),
    status: "ok",
    or: "timeout",
  },
  { name: "table-bomb", serve: good(`<table>${"<tr><td rowspan=65534 colspan=1000>a".repeat(150)}</table>`), status: "ok", or: "timeout" },
  { name: "endless-height", serve: good("<div style='height:33000000px;width:33000000px'></div>"), status: "ok", shows: read },
  {
    name: "many-scripts",
    serve: parts(good("<script src=/many-scripts/s></script>".repeat(400)), send("1", { "content-type": "text/javascript" })),
    status: "ok",
    shows: read,
  },
  { name: "many-pictures", serve: parts(good("<img alt='' src=/many-pictures/i>".repeat(1500)), send("x", {}, 404)), status: "ok", shows: read },
  {
    name: "scroll-without-end",
    serve: good(
      script(
        "addEventListener('scroll',()=>document.body.insertAdjacentHTML('beforeend','<p>encore'.repeat(50)));setInterval(()=>scrollTo(0,1e9),20)",
      ),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "observer-loop",
    serve: good(script("new MutationObserver(()=>document.body.append('x')).observe(document.body,{childList:true});document.body.append('x')")),
    status: "timeout",
    or: "ok",
  },
  {
    name: "resize-loop",
    serve: good(`<div id=r>a</div>${script("let n=0;new ResizeObserver(()=>{r.style.width=(n++%300)+'px'}).observe(r)")}`),
    status: "ok",
    shows: read,
  },
  {
    name: "custom-element-loop",
    serve: good(
      script(
        "customElements.define('a-b',class extends HTMLElement{connectedCallback(){this.remove();document.body.append(this)}});document.body.append(document.createElement('a-b'))",
      ),
    ),
    status: "ok",
    or: "timeout",
  },
  {
    name: "header-drip",
    serve: ({ socket }) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("X-Goutte: x\r\n"), 100);
      socket.on("close", () => clearInterval(timer));
    },
    status: "timeout",
    or: "connection_error",
  },
  {
    name: "address-grows",
    serve: page("", { head: script("location.search+=location.search+'x'.repeat(9999)") }),
    status: "unstable",
    or: "blocked",
  },
  {
    name: "film-without-end",
    serve: (asked) => {
      if (!asked.rest) return send(good("<video autoplay muted src=/film-without-end/v></video>"))(asked);
      asked.response.writeHead(200, { "content-type": "video/mp4" });
      const timer = setInterval(() => asked.response.write(Buffer.alloc(65_536)), 20);
      asked.response.on("close", () => clearInterval(timer));
    },
    status: "ok",
    shows: read,
  },
  { name: "huge-script", serve: good(script(`/*${"x".repeat(9_000_000)}*/document.title='Carte'`)), status: "ok", shows: read },
  {
    name: "huge-style",
    serve: good("", `<style>${Array.from({ length: 90_000 }, (_, i) => `.a${i} .b${i}{color:red}`).join("")}</style>`),
    status: "ok",
    shows: read,
  },
  {
    name: "axe-caught",
    serve: good(script("Object.defineProperty(window,'axe',{get(){return {run(){return new Promise(()=>0)}}},set(){}})")),
    status: "ok",
    shows: read,
  },
  {
    name: "focus-thief",
    serve: good(
      `<input id=i>${script("setInterval(()=>i.focus(),1);addEventListener('keydown',e=>{e.preventDefault();e.stopImmediatePropagation()},true)")}`,
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "leaves-on-key",
    serve: parts(
      good(`<a href=/leaves-on-key/b>Suite</a>${script("addEventListener('focusin',()=>{location='/leaves-on-key/b'})")}`),
      send(page("<p>Ailleurs")),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "leaves-on-resize",
    serve: parts(good(script("addEventListener('resize',()=>{location='/leaves-on-resize/b'})")), send(page("<p>Ailleurs"))),
    status: "ok",
    shows: read,
  },
  { name: "hangs-on-resize", serve: good(script("addEventListener('resize',()=>{for(;;);})")), status: "ok", shows: read },
  { name: "hangs-on-key", serve: good(`<a href=#x>Suite</a>${script("addEventListener('keydown',()=>{for(;;);})")}`), status: "ok", shows: read },
  {
    name: "styled-xml",
    serve: send(`<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/styled-xml/s"?><a/>`, { "content-type": "application/xml" }),
    status: "not_html",
  },
  {
    name: "utf16-big",
    serve: send(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(good(), "utf16le").swap16()]), { "content-type": "text/html" }),
    status: "ok",
    shows: read,
  },
  { name: "two-types", serve: raw(answered("Content-Type: text/plain\r\n", good())), status: "ok", or: "not_html" },
  { name: "teapot", serve: send(page("<p>Théière"), {}, 418), status: "blocked", or: "not_found" },
];
