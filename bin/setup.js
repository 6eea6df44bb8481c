#!/usr/bin/env node
// node bin/setup.js COMMAND [ARGS…]: what a fresh clone needs, then COMMAND with the project's tools and its Node first in PATH.
// Plain JavaScript with no dependency: it runs before there is any, on whatever Node (20 or later) the machine has.
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureNode } from "./setup/carrier.js";
import { ensureDependencies } from "./setup/dependencies.js";
import { SetupError } from "./setup/npm.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tell = (line) => process.stderr.write(`vigie : ${line}\n`);

try {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new SetupError("usage : node bin/setup.js COMMAND [ARGS…]");
  await ensureDependencies(root, tell);
  const nodeFolder = await ensureNode(root, tell);
  run(command, args, pathWith(nodeFolder));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  tell(error.message);
  process.exitCode = 2;
}

/** The environment with the project's tools, then its Node, first in PATH (whose name has another case on Windows). */
function pathWith(nodeFolder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const folders = [nodeFolder, join(root, "node_modules", ".bin"), process.env[name]];
  return { ...process.env, [name]: folders.filter(Boolean).join(delimiter) };
}

/** Runs the command in place of this process: same streams, same signals, same end. */
function run(command, args, env) {
  const windows = process.platform === "win32";
  // On Windows the tools are .cmd files, which only a shell starts; a shell takes one line, so what holds blanks is quoted.
  const child = windows
    ? spawn([command, ...args].map(quoted).join(" "), { env, stdio: "inherit", shell: true })
    : spawn(command, args, { env, stdio: "inherit" });
  child.once("error", (error) => {
    tell(error.code === "ENOENT" ? `commande introuvable (command not found): ${command}` : `${command}: ${error.message}`);
    process.exitCode = 127;
  });
  const forward = forwardSignals(child);
  child.once("exit", (code, signal) => {
    for (const [name, handler] of forward) process.off(name, handler);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

/** Passes signals on. A terminal sends Ctrl-C to the child as well: it must not count for two ("stop at once"). */
function forwardSignals(child) {
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  const handlers = ["SIGINT", "SIGTERM", "SIGHUP"].map((name) => [name, () => (name === "SIGINT" && terminal ? undefined : child.kill(name))]);
  for (const [name, handler] of handlers) process.on(name, handler);
  return handlers;
}

function quoted(word) {
  return /^[\w./:=@+-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
