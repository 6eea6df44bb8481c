import { type Behaviour, filler, good, page, read, redirect, script, send } from "../behaviour.ts";

const rtl = "\u202egnitirw\u202c";
const escapes = "\u001b[31mrouge\u001b]0;titre\u0007";

/** Policies, frames, side effects, addresses and texts. */
export const safety: readonly Behaviour[] = [
  {
    name: "csp-strict",
    serve: send(good("<script>document.body.textContent=''</script>"), { "content-security-policy": "default-src 'none'" }),
    status: "ok",
    shows: read,
  },
  { name: "csp-sandbox", serve: send(good(), { "content-security-policy": "sandbox" }), status: "ok", shows: read },
  {
    name: "trusted-types",
    serve: send(good(), { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" }),
    status: "ok",
    shows: read,
  },
  {
    name: "csp-report",
    serve: send(good(script("1")), { "content-security-policy": "script-src 'none'; report-uri /csp-report/r" }),
    status: "ok",
    never: [/^POST/],
  },
  {
    name: "isolated",
    serve: send(good(), { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" }),
    status: "ok",
    shows: read,
  },
  {
    name: "service-worker",
    serve: (asked) =>
      send(
        asked.rest
          ? "onfetch=e=>e.respondWith(new Response('volé'))"
          : good(script("navigator.serviceWorker?.register('/service-worker/sw.js',{scope:'/'}).catch(()=>0)")),
        asked.rest ? { "content-type": "text/javascript", "service-worker-allowed": "/" } : {},
      )(asked),
    status: "ok",
    shows: read,
    never: [/sw\.js/],
  },
  {
    name: "permissions",
    serve: good(
      `<p id=p></p>${script("navigator.geolocation?.getCurrentPosition(()=>{p.textContent='SITUÉ'},()=>{});globalThis.Notification?.requestPermission().then(x=>{if(x==='granted')p.textContent='NOTIFIÉ'});navigator.clipboard?.readText().then(()=>{p.textContent='LU'},()=>0)")}`,
    ),
    status: "ok",
    hides: "SITUÉ",
  },
  {
    name: "post-at-load",
    serve: page(`<form method=post action=/post-at-load/effect><input name=a value=1></form>${script("document.forms[0].submit()")}`),
    status: "unstable",
    says: /formulaire/,
    never: [/^POST/],
  },
  {
    name: "post-after-load",
    serve: good(`<form method=post action=/post-after-load/effect></form>${script("setTimeout(()=>document.forms[0].submit(),150)")}`),
    status: "unstable",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "post-in-new-window",
    serve: good(`<form method=post target=_blank action=/post-in-new-window/effect></form>${script("document.forms[0].submit()")}`),
    status: "ok",
    never: [/effect/],
  },
  {
    name: "post-in-frame",
    serve: (asked) =>
      send(
        asked.rest === "/f"
          ? `<form method=post action=/post-in-frame/effect></form>${script("document.forms[0].submit()")}`
          : good("<iframe src=/post-in-frame/f></iframe>"),
      )(asked),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "post-in-foreign-frame",
    serve: (asked) =>
      send(
        asked.rest === "/f"
          ? `<form method=post action=/post-in-foreign-frame/effect></form>${script("document.forms[0].submit()")}`
          : good(`<iframe src=${asked.places.elsewhere}/post-in-foreign-frame/f></iframe>`),
      )(asked),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "post-by-saml",
    serve: page(`<form method=post action=/post-by-saml/idp><input name=SAMLRequest value=x></form>${script("document.forms[0].submit()")}`),
    status: "login_wall",
    never: [/^POST/],
  },
  {
    name: "beacons",
    serve: good(
      `<a id=a ping=/beacons/ping href=#x></a>${script("navigator.sendBeacon('/beacons/b','x');a.click();addEventListener('pagehide',()=>navigator.sendBeacon('/beacons/end','x'))")}`,
    ),
    status: "ok",
    never: [/^POST/],
  },
  {
    name: "fetch-post",
    serve: (asked) =>
      send(
        asked.rest
          ? "Rendu par POST"
          : `<title>Carte</title><h1>Carte</h1><p id=p></p>${script("fetch('/fetch-post/graphql',{method:'POST',body:'{}'}).then(r=>r.text()).then(t=>p.textContent=t)")}`,
      )(asked),
    status: "ok",
    shows: "Rendu par POST",
  },
  {
    name: "307-to-post",
    serve: (asked) =>
      asked.rest
        ? redirect("/307-to-post", 307)(asked)
        : send(good(`<form method=post action=/307-to-post/a></form>${script("document.forms[0].submit()")}`))(asked),
    status: "unstable",
    never: [/^POST/],
  },
  {
    name: "frames-nested",
    serve: (asked) => send(asked.rest.length < 12 ? good(`<iframe src=/frames-nested${asked.rest}/f></iframe>`) : good())(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "frames-many",
    serve: good("<iframe src=about:blank></iframe><iframe srcdoc='<p>Dedans'></iframe><iframe src='data:text/html,x'></iframe>".repeat(20)),
    status: "ok",
    shows: read,
  },
  {
    name: "frame-foreign",
    serve: (asked) => send(asked.rest ? page("<p>Étranger") : good(`<iframe src=${asked.places.elsewhere}/frame-foreign/f></iframe>`))(asked),
    status: "ok",
    shows: read,
  },
  {
    // Without site isolation (headless shell) a foreign frame holds up its page: it is said, not passed over.
    name: "frame-foreign-hang",
    serve: (asked) => send(asked.rest ? script("for(;;){}") : good(`<iframe src=${asked.places.elsewhere}/frame-foreign-hang/f></iframe>`))(asked),
    status: "timeout",
  },
  { name: "frame-dead", serve: (asked) => send(good(`<iframe src=${asked.places.silent}></iframe>`))(asked), status: "ok", shows: read },
  {
    name: "frame-never-answers",
    serve: (asked) => (asked.rest ? undefined : send(good("<iframe src=/frame-never-answers/f></iframe>"))(asked)),
    status: "ok",
    shows: read,
  },
  {
    name: "frame-takes-top",
    serve: (asked) =>
      send(
        asked.rest === "/f"
          ? script("top.location='/frame-takes-top/end'")
          : asked.rest
            ? page("<p>Emmené")
            : good("<iframe src=/frame-takes-top/f></iframe>"),
      )(asked),
    status: "ok",
    shows: "Emmené",
  },
  {
    name: "frameset",
    serve: (asked) =>
      send(asked.rest ? good() : "<title>Carte</title><frameset cols=50%,50%><frame src=/frameset/a><frame src=/frameset/b></frameset>")(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "ampersand",
    serve: (asked) => send(asked.request.url?.endsWith("?a=1&b=2&c=%26") ? good() : "Coupée")(asked),
    at: ({ origin }) => `${origin}/ampersand?a=1&b=2&c=%26`,
    status: "ok",
    shows: read,
  },
  {
    name: "hash-route",
    serve: `<title>Carte</title><main id=m></main>${script("m.innerHTML='<h1>'+location.hash+'</h1>'")}`,
    at: ({ origin }) => `${origin}/hash-route#/demande/1`,
    status: "ok",
    shows: "#/demande/1",
  },
  { name: "percent-%C3%A9", serve: good(), at: ({ origin }) => `${origin}/percent-%25C3%25A9`, status: "ok", shows: read },
  { name: "trailing-dot", serve: good(), at: ({ origin }) => `${origin.replace("127.0.0.1", "127.0.0.1.")}/trailing-dot`, status: "ok", shows: read },
  { name: "idn", serve: good(), at: ({ origin }) => `${origin.replace("127.0.0.1", "démarche.localhost")}/idn`, status: "ok", shows: read },
  {
    name: "decimal-address",
    serve: good(),
    at: ({ origin }) => `${origin.replace("127.0.0.1", "2130706433")}/decimal-address`,
    status: "ok",
    shows: read,
  },
  { name: "unsafe-port", serve: good(), at: () => "http://127.0.0.1:25/", status: "connection_error" },
  { name: "credentials", serve: good(), at: ({ origin }) => `${origin.replace("//", "//moi:motdepasse@")}/credentials`, status: "ok" },
  {
    name: "secrets",
    serve: (asked) =>
      asked.rest
        ? send(good("<a href='/x?token=TRES-SECRET&page=2'>Suite</a>"))(asked)
        : redirect("/secrets/b?state=TRES-SECRET&lang=fr;jsessionid=TRES-SECRET")(asked),
    status: "ok",
    shows: "lang=fr",
    hides: "TRES-SECRET",
  },
  {
    name: "script-in-texts",
    serve: page(`${filler}<p>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; =1+1 ${escapes} ${rtl}</p>`, {
      title: `=HYPERLINK("https://evil.test") ${escapes}${rtl}`,
    }),
    status: "ok",
    shows: read,
  },
  { name: "huge-title", serve: `<title>${"Carte ".repeat(170_000)}</title>${good()}`, status: "ok", shows: read },
  {
    name: "huge-attribute",
    serve: good(`<a href="?${"x".repeat(1_000_000)}" title="${"y".repeat(1_000_000)}">Suite</a>`),
    status: "ok",
    shows: read,
  },
  { name: "huge-text", serve: page("Texte sans fin. ".repeat(400_000)), status: "ok", shows: "Texte sans fin" },
  { name: "null-bytes", serve: good(`<p>a\u0000b\ufffe\ud800</p>`), status: "ok", shows: read },
  { name: "noscript-only", serve: "<title>Carte</title><noscript><h1>Activez JavaScript</h1></noscript>", status: "unstable" },
  {
    name: "many-cookies",
    serve: ({ response }) =>
      void response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "set-cookie": Array.from({ length: 60 }, (_, i) => `c${i}=${"x".repeat(900)}; Path=/many-cookies`),
        })
        .end(good()),
    status: "ok",
    shows: read,
  },
];
