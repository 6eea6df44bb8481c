import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word of the trade": "<button bad>Bouton</button>",
    arrows: "<button bad>&gt;&gt;</button>",
    "where to press": '<input bad type="submit" value="Cliquez ici">',
  },
  cantTell: {
    "a sign": "<button bad>+</button>",
    "the title of a section that folds": '<h3><button bad aria-expanded="false" aria-controls="s">Icône</button></h3><div id="s" hidden>…</div>',
  },
  passed: {
    "an action": "<button>Envoyer la demande</button>",
    "a sign with its name": '<button aria-label="Fermer">×</button>',
    "OK in its form": "<button>OK</button>",
  },
  inapplicable: { "no name": "<button></button>", "no button": "<p>Bouton</p>" },
} satisfies RuleCases;
