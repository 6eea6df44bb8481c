import type { Behaviour } from "../behaviour.ts";
import { answers } from "./answers.ts";
import { contents } from "./contents.ts";
import { limits } from "./limits.ts";
import { protocol } from "./protocol.ts";
import { safety } from "./safety.ts";
import { scripts } from "./scripts.ts";
import { sends } from "./sends.ts";
import { transport } from "./transport.ts";
import { tricks } from "./tricks.ts";

/** Those that every run of the tests tries. */
export const usual: readonly Behaviour[] = [...transport, ...scripts, ...safety, ...answers];

/** All of them. */
export const every: readonly Behaviour[] = [...usual, ...protocol, ...tricks, ...sends, ...contents, ...limits];
