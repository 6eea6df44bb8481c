#!/usr/bin/env node
// Node version guard, then main(). Written for old versions of Node too: they must be able to read the guard.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split(".").map(Number);

/** Commands that judge saved dossiers and visit nothing. */
const judging = ["judge", "report", "confirm", "compare", "trends", "calibrate"];

/** Whether standard output refused what we wrote. */
let lost = false;

if (major > 22 || (major === 22 && minor >= 19)) start();
else startWithCarriedNode();

async function start() {
  // Node 22 announces on every run that it strips types; the user can do nothing about it.
  const warn = process.emitWarning;
  process.emitWarning = (warning, kind, ...rest) =>
    (kind?.type ?? kind) === "ExperimentalWarning" ? undefined : warn.call(process, warning, kind, ...rest);
  outliveReaders();
  endWithParent();
  // Half of a start is compiling; what was compiled once is kept in the system's temporary folder (NODE_COMPILE_CACHE names another).
  module.enableCompileCache?.();
  if (process.argv.slice(2).some((word) => judging.includes(word))) keepHeapSmall();
  const source = join(root, "src", "main.ts");
  // Node strips no types under node_modules: an installed package runs what was built.
  const entry = existsSync(source) && !root.includes(`${sep}node_modules${sep}`) ? source : join(root, "dist", "main.js");
  const { main } = await load(entry);
  process.exitCode = await main(process.argv.slice(2), io());
}

/**
 * `vigie gate | head`: a reader who has seen enough changes neither the work nor the exit code, on either stream. Results that could not be written
 * for another reason (a full disk behind `>`) are no success.
 */
function outliveReaders() {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", ({ code }) => {
    if (code === "EPIPE" || lost) return;
    lost = true;
    process.stderr.write(`vigie : la sortie standard n'a pas pu être écrite (${code}) : les résultats y sont incomplets.\n`);
    process.stderr.write(`vigie: standard output could not be written (${code}): the results there are incomplete.\n`);
  });
  process.on("exit", () => {
    if (lost) process.exitCode ||= 2;
  });
}

/** Started by an older Node (see below), this process ends when that one is killed: nobody goes on visiting who cannot be seen or stopped. */
function endWithParent() {
  if (process.env.VIGIE_NODE !== "carried" || !process.channel) return;
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
}

/**
 * Judging makes garbage all along, one dossier after the other: V8 lets it grow to several times what is used on a machine with much memory. Before
 * anything is loaded, so that the young generation stays small; a sweep has its own way (src/browser/heap.ts).
 */
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}

/** A clone in which nothing was installed yet misses its first package: that is the user's next step, not a crash. */
async function load(entry) {
  try {
    return await import(pathToFileURL(entry).href);
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || existsSync(join(root, "node_modules", "commander"))) throw error;
    process.stderr.write("vigie : les dépendances ne sont pas installées. Tapez : npm ci\nvigie: dependencies are not installed. Type: npm ci\n");
    return { main: () => 2 };
  }
}

/** This process, as src/cli/io.ts describes it. */
function io() {
  const onInterrupt = (handler) => {
    process.on("SIGINT", handler);
    process.on("SIGTERM", handler);
    return () => {
      process.off("SIGINT", handler);
      process.off("SIGTERM", handler);
    };
  };
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    // Progress goes to stderr: that is the stream which is, or is not, a terminal.
    terminal: process.stderr.isTTY === true,
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    columns: process.stderr.columns || 80,
    // https://no-color.org: any value but an empty one.
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    onInterrupt,
  };
}

/** Asks a question on the terminal; Ctrl-C and Ctrl-D end it without an answer. */
async function ask(question) {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise((resolve) => terminal.once("close", () => resolve(null)));
  try {
    return await Promise.race([terminal.question(question).catch(() => null), closed]);
  } finally {
    terminal.close();
  }
}

/** A checkout carries a recent Node once set up: uses it, else says what to type. */
function startWithCarriedNode() {
  const carried = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(carried) || process.env.VIGIE_NODE === "carried") return refuse();
  // The mark keeps an unexpected old carried Node from starting itself for ever.
  const env = Object.assign({}, process.env, { VIGIE_NODE: "carried" });
  // The channel carries nothing: it breaks when this process is killed, which no signal tells the child.
  const child = spawn(carried, process.argv.slice(1), { stdio: ["inherit", "inherit", "inherit", "ipc"], env });
  // A terminal sends its signals to the child as well; the child decides, we wait.
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => (terminal ? undefined : child.kill("SIGINT")));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.once("error", refuse);
  child.once("exit", (code, signal) => {
    process.exitCode = signal ? 130 : code;
  });
}

function refuse() {
  const checkout = existsSync(join(root, "bin", "setup.js"));
  process.stderr.write(
    [
      `vigie : Node ${process.versions.node} est trop ancien, il faut Node 22.19 ou plus récent.`,
      checkout
        ? "  Tapez : npm start   (installe et utilise le Node du projet)"
        : "  Installez-le depuis https://nodejs.org puis relancez la commande.",
      `vigie: Node ${process.versions.node} is too old, Node 22.19 or later is needed.`,
      checkout
        ? "  Type: npm start   (installs and uses the project's own Node)"
        : "  Install it from https://nodejs.org, then run the command again.",
      "",
    ].join("\n"),
  );
  process.exitCode = 2;
}
