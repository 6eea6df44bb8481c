import type { RuleCases } from "../../support/rule-cases.ts";

const drawing = (fill: string, more = ""): string => `<svg ${more} width="24" height="24"><path d="M2 2h20v20H2z" fill="${fill}"/></svg>`;

export default {
  failed: {
    "a pale icon alone in its button": `<button aria-label="Fermer" style="background:#fff;border:0">${drawing("#ccc", "bad")}</button>`,
    "a pale image": drawing("#eee", 'bad role="img" aria-label="Fermé lundi"'),
  },
  passed: {
    "a dark icon": `<button aria-label="Fermer" style="background:#fff;border:0">${drawing("#000")}</button>`,
    "a pale icon on a dark button": `<button aria-label="Fermer" style="background:#000091;border:0">${drawing("#fff")}</button>`,
    "two colours, one of them dark": `<svg role="img" aria-label="Plan" width="24" height="24"><path d="M2 2h20v20H2z" fill="#eee"/><circle r="4" cx="9" cy="9" fill="#333"/></svg>`,
  },
  inapplicable: {
    "words beside": `<button style="background:#fff">${drawing("#ccc", 'aria-hidden="true"')} Fermer</button>`,
    decorative: drawing("#eee", 'aria-hidden="true"'),
    "a logo": drawing("#eee", 'role="img" aria-label="Logo de la ville"'),
    "a gradient":
      '<svg role="img" aria-label="Plan" width="24" height="24"><linearGradient id="g"><stop stop-color="#fff"/></linearGradient><path d="M2 2h20v20H2z" fill="url(#g)"/></svg>',
    "on a picture": `<div style="background-image:linear-gradient(#fff,#888)">${drawing("#eee", 'role="img" aria-label="Plan"')}</div>`,
    "of a button that does nothing": `<button disabled aria-label="Fermer" style="background:#fff">${drawing("#ccc")}</button>`,
  },
} satisfies RuleCases;
