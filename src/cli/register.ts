import type { Command as Commander } from "commander";
import type { Lang } from "../domain/text.ts";
import type { Command } from "./command.ts";

/** Where a command adds itself to the program. */
type Registry = {
  readonly program: Commander;
  readonly lang: Lang;
  /** Runs a use case with the global options and keeps its exit code. */
  readonly run: <A extends unknown[]>(useCase: (command: Command, ...args: A) => Promise<number>) => (...args: A) => Promise<void>;
};

/** Declares one command: its arguments and options, then the use case that they feed. */
export type Register = (registry: Registry) => void;
