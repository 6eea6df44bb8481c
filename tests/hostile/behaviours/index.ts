import type { Behaviour } from "../behaviour.ts";
import { answers } from "./answers.ts";
import { contents } from "./contents.ts";
import { excesses } from "./excesses.ts";
import { limits } from "./limits.ts";
import { moves } from "./moves.ts";
import { oddities } from "./oddities.ts";
import { outside } from "./outside.ts";
import { protocol } from "./protocol.ts";
import { replies } from "./replies.ts";
import { safety } from "./safety.ts";
import { scripts } from "./scripts.ts";
import { sends } from "./sends.ts";
import { stagings } from "./stagings.ts";
import { strangers } from "./strangers.ts";
import { structures } from "./structures.ts";
import { transport } from "./transport.ts";
import { tricks } from "./tricks.ts";
import { words } from "./words.ts";

/** Of the longer lists, those that cost little and cover much. */
const quick: ReadonlySet<string> = new Set([
  ...["buffer-eater", "hints-flood", "transition-stuck", "prompts", "style-bomb", "isolated-in-turn"],
  ...["bad-chunk", "no-brotli", "switching-protocols", "network-login", "poisoned-lists", "gzip-chain-bomb"],
  ...["maintenance-picture", "maintenance-foreign-frame", "session-expired", "login-by-link", "about-an-error"],
  ...["fields-named-tree", "everything-in-a-form", "built-in-extended"],
  ...["tls-of-old", "handshake-hung-up", "charset-utf16-lied", "redirect-mapped"],
  ...["object-is-page", "posts-to-top", "undoes-changes", "poisoned-node-lists", "posts-on-pointer"],
]);

/** Those that every run of the tests tries. */
export const usual: readonly Behaviour[] = [
  ...[...transport, ...scripts, ...safety, ...answers],
  ...[...protocol, ...limits, ...oddities, ...excesses, ...words, ...structures, ...replies, ...moves].filter(({ name }) => quick.has(name)),
];

/** All of them. */
export const every: readonly Behaviour[] = [
  ...new Set([
    ...usual,
    ...protocol,
    ...tricks,
    ...sends,
    ...contents,
    ...limits,
    ...oddities,
    ...excesses,
    ...words,
    ...structures,
    ...replies,
    ...moves,
    ...outside,
    ...strangers,
    ...stagings,
  ]),
];
