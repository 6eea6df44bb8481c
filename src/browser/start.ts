import { runCommand } from "./command.ts";
import { browserEnv, type Machine } from "./find.ts";
import { missingLibraries, packagesOf } from "./libraries.ts";

/** Does an executable start at all? */
export type Start =
  | { readonly ok: true /** `Chromium 153.0.8010.0`; empty where it cannot be asked. */; readonly version: string }
  | {
      readonly ok: false /** The system's own words, one line. */;
      readonly reason: string /** Debian packages to install; empty when unknown. */;
      readonly packages: readonly string[];
    };

/** Asks a browser for its version, which starts no window and needs no sandbox. Half-unpacked files and missing libraries show here. */
export async function startOf(path: string, machine: Machine): Promise<Start> {
  // On Windows `chrome.exe --version` opens a window and says nothing.
  if (machine.platform === "win32") return { ok: true, version: "" };
  const env = browserEnv(path, machine);
  const { ok, output, errors } = await runCommand(path, ["--version"], { env, limitMs: 30_000 });
  if (ok) return { ok: true, version: output.trim() };
  // The loader stops at the first missing library; ldd tells them all. Where there is no ldd, the first is better than none.
  const listed = machine.platform === "linux" ? await runCommand("ldd", [path], { env, limitMs: 10_000 }) : { output: "" };
  return {
    ok: false,
    reason: lastLine(errors) || "--version: nothing said, exit code not 0",
    packages: packagesOf(missingLibraries(`${errors}\n${listed.output}`)),
  };
}

/** The last line that says something. */
export const lastLine = (words: string): string =>
  words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .at(-1) ?? "";
