import type { Lang } from "../domain/text.ts";
import type { Io } from "./io.ts";
import type { Services } from "./services.ts";

/** What every command gets: the terminal, the world, and the global options. */
export type Command = {
  readonly io: Io;
  readonly services: Services;
  /** The command line as typed, to be printed again. */
  readonly typed: readonly string[];
  readonly lang: Lang;
  readonly quiet: boolean;
  /** Results on stdout as JSON rather than as text. */
  readonly json: boolean;
  /** ANSI colours on stdout. */
  readonly colour: boolean;
};
