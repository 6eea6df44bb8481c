import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "words with a tabindex in a button": '<button bad>Voir <span tabindex="0">la page</span></button>',
    "an editable zone in a button": '<div bad role="button" tabindex="0">Nom : <span contenteditable="true">Dupont</span></div>',
    "a frame in a tab":
      '<div role="tablist"><div bad role="tab" tabindex="0">Plan <iframe title="Plan" srcdoc="<a href=/>Plan</a>"></iframe></div></div>',
  },
  passed: {
    "words alone": "<button>Voir <span>la page</span></button>",
    "out of the order": '<button>Voir <span tabindex="-1">la page</span></button>',
    "a link, which axe sees": '<div role="button" tabindex="0">Voir <a href="/">la page</a></div>',
    "not shown": '<button>Voir <span tabindex="0" hidden>la page</span></button>',
  },
  inapplicable: {
    "a group": '<div role="group" aria-label="Choix"><span tabindex="0">Un</span></div>',
    "an empty button": '<button aria-label="Fermer"></button>',
    "another role": '<button role="menuitem">Voir <span tabindex="0">la page</span></button>',
  },
} satisfies RuleCases;
