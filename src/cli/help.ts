import type { Command as Commander, Help, Option } from "commander";
import { type Lang, say, type Text } from "../domain/text.ts";
import { suggestion } from "../input/suggestion.ts";
import type { Register } from "./register.ts";
import { usageTitle } from "./usage.ts";
import { words } from "./words.ts";

/** How commander prints help, in the user's language: what a person needs and no more (no default for a switch or an empty list). */
export const helpStyle = (lang: Lang): Partial<Help> => ({
  showGlobalOptions: true,
  styleTitle: (title) => usageTitle(title, lang),
  commandUsage: (command) => [...ancestors(command), command.usage()].join(" ").replace("[command]", say(commandWord, lang)),
  optionDescription: (option) => withNotes(option.description, optionNotes(option, lang)),
  argumentDescription: (argument) => withNotes(argument.description, defaultNote(argument.defaultValue, lang)),
});

const commandWord: Text = { fr: "[commande]", en: "[command]" };

const examples: Text = {
  fr: `
Pour commencer :
  la démonstration, sans réseau  {vigie} demo
  une seule démarche             {vigie} audit https://www.exemple.fr/
  toute une édition              {vigie} sweep procedures.yaml
  les options d'une commande     {vigie} help sweep
`,
  en: `
To begin:
  the demo, without network      {vigie} demo
  one procedure                  {vigie} audit https://www.example.org/
  a whole edition                {vigie} sweep procedures.yaml
  the options of a command       {vigie} help sweep
`,
};

/** What to type first, below the list of commands. */
export const examplesText = (lang: Lang, vigie: string): string => words(examples, lang, { vigie }).trimEnd();

/** `vigie help [command]`: an unknown command is an error, with the nearest one. */
export const helpCommand: Register = ({ program, lang }) => {
  program
    .command("help")
    .argument(say(commandWord, lang), say({ fr: "nom d'une commande", en: "name of a command" }, lang))
    .description(say({ fr: "affiche l'aide d'une commande", en: "print the help of a command" }, lang))
    .action((name?: string) => {
      const asked = name === undefined ? program : program.commands.find((command) => command.name() === name);
      if (asked) return asked.outputHelp();
      const names = program.commands.map((command) => command.name());
      const near = suggestion(name ?? "", names);
      program.error(`error: unknown command '${name}'${near ? `\n(Did you mean ${near}?)` : ""}`);
    });
};

const ancestors = (command: Commander): readonly string[] => (command.parent ? [...ancestors(command.parent), command.name()] : [command.name()]);

function optionNotes(option: Option, lang: Lang): readonly string[] {
  const choices = option.argChoices ? [words(notes.choices, lang, { value: option.argChoices.join(", ") })] : [];
  const env = option.envVar ? [words(notes.env, lang, { value: option.envVar })] : [];
  return [...choices, ...defaultNote(option.defaultValue, lang), ...env];
}

function defaultNote(value: unknown, lang: Lang): readonly string[] {
  const told = Array.isArray(value) ? value.join(",") : value;
  return (typeof told === "string" && told !== "") || typeof told === "number" ? [words(notes.default, lang, { value: told })] : [];
}

// No French colon nor semicolon: their space would let them begin a line.
const notes = {
  choices: { fr: "(parmi {value})", en: "(one of {value})" },
  default: { fr: "({value} par défaut)", en: "(default: {value})" },
  env: { fr: "(variable {value})", en: "(environment: {value})" },
} as const satisfies Readonly<Record<string, Text>>;

const withNotes = (description: string, told: readonly string[]): string => [description, ...told].join(" ");
