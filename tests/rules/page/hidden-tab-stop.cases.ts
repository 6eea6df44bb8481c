import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "an editable zone": '<div bad aria-hidden="true"><div contenteditable="true">Votre message</div></div>',
    "a player": '<div bad aria-hidden="true"><audio controls></audio></div>',
    "a frame with a link": '<div bad aria-hidden="true"><iframe title="Plan" srcdoc="<a href=/>Plan</a>"></iframe></div>',
    "a value in capitals": '<div bad aria-hidden="TRUE"><a href="/">Plan</a></div>',
    "the element itself": '<div bad aria-hidden="true" contenteditable>Votre message</div>',
  },
  cantTell: {
    "behind an open dialog":
      '<div bad aria-hidden="true"><audio controls></audio></div><div role="dialog" aria-modal="true" aria-label="Avis">Avis</div>',
  },
  inapplicable: {
    "a link, which axe sees": '<div aria-hidden="true"><a href="/">Plan</a></div>',
    "out of the order": '<div aria-hidden="true"><audio controls tabindex="-1"></audio></div>',
    inert: '<div aria-hidden="true" inert><div contenteditable="true">Votre message</div></div>',
    "not shown": '<div aria-hidden="true" style="display:none"><audio controls></audio></div>',
    "a frame of words": '<div aria-hidden="true"><iframe title="Plan" srcdoc="<p>Plan</p>"></iframe></div>',
    "not editable": '<div aria-hidden="true"><div contenteditable="false">Votre message</div></div>',
    "not hidden": '<div aria-hidden="false"><audio controls></audio></div>',
  },
} satisfies RuleCases;
