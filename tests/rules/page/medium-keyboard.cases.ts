import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a drawing that is pressed": '<canvas bad width="90" height="90" onclick="tourner()"></canvas>',
    "an area of a vector image": '<svg bad width="90" height="90"><circle r="40" cx="45" cy="45" onclick="choisir()"/></svg>',
  },
  cantTell: { "something else may do the same": '<canvas bad width="90" height="90" onclick="tourner()"></canvas><button>Tourner</button>' },
  passed: { "it can have the focus": '<canvas tabindex="0" width="90" height="90" onclick="tourner()"></canvas>' },
  inapplicable: {
    "nothing is pressed": '<canvas width="90" height="90"></canvas>',
    "in a button": '<button><svg width="9" height="9" onclick="a()"><circle r="4"/></svg></button>',
    hidden: '<canvas hidden onclick="tourner()"></canvas>',
  },
} satisfies RuleCases;
