import { partsStyle } from "./style-parts.ts";
import { printStyle } from "./style-print.ts";

const mask = (drawing: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`)}")`;

/** Marks of the four ranks: a tick in a disc, a half disc, a cross in a square, a dashed ring. Told apart by their shape alone. */
const shapes = `
  --shape-goal:${mask('<path fill-rule="evenodd" d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM6.9 11.9 3.2 8.3l1.3-1.4 2.3 2.2 4.6-5 1.4 1.3z"/>')};
  --shape-middle:${mask('<path fill-rule="evenodd" d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm0 2a6 6 0 0 1 0 12z"/>')};
  --shape-bottom:${mask('<path fill-rule="evenodd" d="M2 .5h12A1.5 1.5 0 0 1 15.5 2v12a1.5 1.5 0 0 1-1.5 1.5H2A1.5 1.5 0 0 1 .5 14V2A1.5 1.5 0 0 1 2 .5zm2.2 5L6.7 8l-2.5 2.5 1.3 1.3L8 9.3l2.5 2.5 1.3-1.3L9.3 8l2.5-2.5-1.3-1.3L8 6.7 5.500 4.200z"/>')};
  --shape-grey:${mask('<circle cx="8" cy="8" r="6.8" fill="none" stroke="#000" stroke-width="2.2" stroke-dasharray="3.2 2.14"/>')};`;

const base = `
:root{color-scheme:light dark;${shapes}
  --paper:#f7f5f0;--surface:#fffefb;--ink:#1c2529;--muted:#515c63;--line:#dcd8cd;--strong-line:#857f72;--accent:#0b5a69;--deep:#0e3a45;--on-deep:#f6f1e6;--on-deep-muted:#c3d6d9;
  --goal:#17663a;--goal-soft:#e1f0e5;--middle:#7c4a00;--middle-soft:#fbedd3;--bottom:#9d2327;--bottom-soft:#fbe4e1;--grey:#515c63;--grey-soft:#eceae4;
  --goal-fill:#3f9462;--middle-fill:#e0a33a;--bottom-fill:#c8524f;--grey-fill:#c9c7bf;--pattern:rgb(0 0 0/.28);
  --serif:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,serif;
  --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
  --mono:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
  --paper:#11181b;--surface:#182125;--ink:#e9e6df;--muted:#abb5ba;--line:#2f3b41;--strong-line:#77858c;--accent:#86cbd7;--deep:#0b2a32;
  --goal:#86d4a2;--goal-soft:#16352a;--middle:#f0c07a;--middle-soft:#3b2e16;--bottom:#f5a7a1;--bottom-soft:#452323;--grey:#b6bfc4;--grey-soft:#273136;
  --goal-fill:#4fa873;--middle-fill:#d99a37;--bottom-fill:#cf625d;--grey-fill:#58646a;--pattern:rgb(0 0 0/.4)}}
*,*::before,*::after{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance;letter-spacing:-.005em}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem)}h2{font-size:clamp(1.375rem,1.1rem + 1vw,1.75rem)}h3{font-size:1.125rem}h4{font-size:1rem}
p,ul,ol,dl,figure,blockquote{margin:0}ul,ol{padding-left:1.25rem}
a{color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.1875rem;border-radius:.125rem}
.top :focus-visible,.hero :focus-visible{outline-color:var(--on-deep)}
code{font:.875em/1.45 var(--mono);overflow-wrap:anywhere;unicode-bidi:isolate}
small{font-size:.8125rem;color:var(--muted)}
bdi,td,th,blockquote,q{overflow-wrap:anywhere}.scroll :is(th,td){overflow-wrap:break-word}.scroll :is(bdi,blockquote,code),.all td,.all th{overflow-wrap:anywhere}.scroll th{hyphens:auto}.evidence li{overflow-wrap:anywhere}.url{font-size:.9375rem}
.wrap{max-width:92rem;margin:0 auto;padding:0 clamp(1rem,2.5vw,2rem)}
.skip{position:absolute;left:.5rem;top:-6rem;z-index:9;background:var(--surface);color:var(--accent);padding:.75rem 1rem;border-radius:.25rem}.skip:focus{top:.5rem}
.hidden-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:var(--deep);color:var(--on-deep)}.top .wrap{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;justify-content:space-between;padding-top:1rem;padding-bottom:1rem}
.brand{display:inline-flex;align-items:center;gap:.625rem;font:600 1.25rem/1 var(--serif);color:inherit;text-decoration:none;padding:.25rem 0}.brand svg{width:1.875rem;height:1.875rem}
.top p,.top nav a{color:var(--on-deep-muted);font-size:.9375rem}.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}.top nav a{padding:.25rem 0}
.hero{background:var(--deep);color:var(--on-deep);padding:1.5rem 0 2.5rem}.hero a{color:inherit}.hero .lead{max-width:46rem;margin-top:.875rem;font-size:1.0625rem;color:var(--on-deep-muted)}
.eyebrow{font-size:.875rem;letter-spacing:.04em;color:var(--on-deep-muted);margin-bottom:.5rem}
main>section{padding:2.25rem 0 .5rem}main>section:last-child{padding-bottom:3rem}.intro{max-width:46rem;margin-top:.5rem;color:var(--muted)}
footer{border-top:1px solid var(--line);padding:1.5rem 0 2.5rem;font-size:.875rem;color:var(--muted)}footer p+p{margin-top:.375rem}`;

/** The one style sheet of all pages: system fonts, light and dark, narrow screens, print; nothing is fetched. */
export const style = `${base}${partsStyle}${printStyle}`;
