import { Command as Commander, CommanderError, Option } from "commander";
import { type Lang, say, type Text } from "../domain/text.ts";
import { auditCommand } from "./audit.ts";
import { calibrateCommand } from "./calibrate.ts";
import { checksCommand } from "./checks.ts";
import type { Command } from "./command.ts";
import { compareCommand } from "./compare.ts";
import { confirmCommand } from "./confirm.ts";
import { demoCommand } from "./demo.ts";
import { doctorCommand } from "./doctor-command.ts";
import { gateCommand } from "./gate.ts";
import { examplesText, helpCommand, helpStyle } from "./help.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes, type Io } from "./io.ts";
import { judgeCommand, reportCommand } from "./judge.ts";
import type { Register } from "./register.ts";
import type { Services } from "./services.ts";
import { sweepCommand } from "./sweep.ts";
import { trendsCommand } from "./trends.ts";
import { usageMessage } from "./usage.ts";
import { validateCommand } from "./validate.ts";
import { verifyCommand } from "./verify.ts";

/** Every command, in the order of the help. */
const commands: readonly Register[] = [
  sweepCommand,
  auditCommand,
  gateCommand,
  judgeCommand,
  reportCommand,
  compareCommand,
  trendsCommand,
  confirmCommand,
  verifyCommand,
  calibrateCommand,
  initCommand,
  importCommand,
  validateCommand,
  checksCommand,
  doctorCommand,
  demoCommand,
  helpCommand,
];

/** The command line: argv → one use case → its exit code. */
export async function runProgram(argv: readonly string[], io: Io, services: Services): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram(argv, io, services, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version are answers; everything else that commander throws is a usage error it has already explained.
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
}

/** Longer lines are hard to read, however wide the terminal is. */
const widestHelp = 100;

/** The language, known before commander reads anything, so that help and usage errors are in it as well. */
export function langOf(argv: readonly string[], io: Pick<Io, "env">): Lang {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const typed = at < 0 ? io.env.VIGIE_LANG : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  return typed === "en" ? "en" : "fr";
}

function buildProgram(argv: readonly string[], io: Io, services: Services, settle: (code: number) => void): Commander {
  const lang = langOf(argv, io);
  const t = (text: Text): string => say(text, lang);
  const helpLine = commandLine(services.invocation, ["help"]);
  const width = (): number => Math.min(io.columns, widestHelp);
  const program = new Commander("vigie")
    .description(
      t({
        fr: "Une démarche en ligne fonctionne-t-elle pour tout le monde ? Vigie va voir, et le prouve.",
        en: "Does an online procedure work for everyone? Vigie looks, and proves it.",
      }),
    )
    .version(services.version, "-V, --version", t({ fr: "affiche la version", en: "print the version" }))
    .helpOption("-h, --help", t({ fr: "affiche cette aide", en: "print this help" }))
    .helpCommand(false)
    .addOption(
      new Option(t({ fr: "--lang <langue>", en: "--lang <language>" }), t({ fr: "langue", en: "language" })).choices(["fr", "en"]).default(lang),
    )
    .option("-q, --quiet", t({ fr: "pas de progression, les résultats seulement", en: "no progress, results only" }), false)
    .option("--json", t({ fr: "résultats en JSON sur la sortie standard", en: "results as JSON on standard output" }), false)
    .configureHelp(helpStyle(lang))
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: width,
      getErrHelpWidth: width,
      outputError: (message, write) => write(usageMessage(message, lang)),
    })
    .showHelpAfterError(t({ fr: `Commandes et options : ${helpLine}`, en: `Commands and options: ${helpLine}` }))
    .addHelpText("after", examplesText(lang, services.invocation))
    .exitOverride();
  const context = (): Command => {
    const { quiet, json } = program.opts<{ quiet: boolean; json: boolean }>();
    return { io, services, typed: argv, lang, quiet, json, colour: io.colour && !json };
  };
  for (const register of commands) {
    register({
      program,
      lang,
      run:
        (useCase) =>
        async (...args) =>
          settle(await useCase(context(), ...args)),
    });
  }
  return program;
}
