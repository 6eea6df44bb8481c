import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** How a command ended. */
export type Ended = {
  readonly ok: boolean;
  /** What it wrote on its standard output. */
  readonly output: string;
  /** What it wrote on its standard error, or why it could not be started or was stopped. */
  readonly errors: string;
};

/** Settings of a command. */
export type CommandSettings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Stopped after this many milliseconds. */
  readonly limitMs: number;
  readonly cwd?: string;
  /** For .cmd files on Windows, with words that hold no blank. */
  readonly shell?: boolean;
};

/** Runs a command to its end or its limit. Never throws: trouble is in the answer. */
export function runCommand(command: string, args: readonly string[], { env, limitMs, cwd, shell = false }: CommandSettings): Promise<Ended> {
  return new Promise((resolve) => {
    // npm must be found even when PATH was narrowed: it usually lives beside node.
    const path = [env.PATH, dirname(process.execPath)].filter((part) => part !== undefined).join(delimiter);
    const child = spawn(command, args, { env: { ...env, PATH: path }, stdio: ["ignore", "pipe", "pipe"], timeout: limitMs, cwd, shell });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.once("error", (error) => resolve({ ok: false, output: "", errors: error.message }));
    child.once("close", (code, signal) => {
      const said = Buffer.concat(errors).toString("utf8");
      resolve({ ok: code === 0, output: Buffer.concat(output).toString("utf8"), errors: signal ? `${said}\n${command}: ${signal}` : said });
    });
  });
}
