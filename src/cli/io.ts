/** The terminal as the commands see it; `bin` gives the real one, tests a recording one. */
export type Io = {
  /** stdout: results only. */
  readonly out: (text: string) => void;
  /** stderr: progress, warnings, errors. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** stderr is a terminal that can redraw a line. */
  readonly terminal: boolean;
  /** Asks a question on the terminal and gives the typed line, null at the end of the input; absent when nobody can answer. */
  readonly ask?: ((question: string) => Promise<string | null>) | undefined;
  readonly columns: number;
  /** stdout takes ANSI colours (a terminal, and NO_COLOR is not set). */
  readonly colour: boolean;
  /** Calls the handler at each Ctrl-C (or SIGTERM); returns a function that stops listening. */
  readonly onInterrupt: (handler: () => void) => () => void;
};

/** Exit codes that outside tools rely on. */
export const exitCodes = { done: 0, gateFailed: 1, usage: 2, incomplete: 3, interrupted: 130 } as const;
