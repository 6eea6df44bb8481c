import { type ChildProcess, spawn } from "node:child_process";

/** A process under test: its output so far, and its end. */
export type Running = {
  readonly child: ChildProcess;
  /** Resolves once the text appears in one of the streams; rejects when the process ends without it. */
  readonly says: (text: string) => Promise<void>;
  readonly end: Promise<Finished>;
};
export type Finished = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly out: string; readonly err: string };

/** Starts a command with exactly this environment, without a terminal. */
export function start(command: string, args: readonly string[], options: { readonly cwd: string; readonly env: Record<string, string> }): Running {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  const checks = new Set<() => void>();
  const heard = (): void => {
    for (const check of checks) check();
  };
  child.stdout.on("data", (chunk) => {
    out += chunk;
    heard();
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
    heard();
  });
  const end = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, out, err }));
  });
  const says = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (`${out}\n${err}`.includes(text)) resolve();
      };
      checks.add(check);
      check();
      end.then(() => reject(new Error(`ended without saying ${text}:\n${out}\n${err}`)), reject);
    });
  return { child, says, end };
}
