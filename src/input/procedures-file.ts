import { type Document, LineCounter, parseDocument } from "yaml";
import type { Procedure } from "../domain/procedure.ts";
import type { Text } from "../domain/text.ts";
import { issueMistakes } from "./issue.ts";
import { type Located, locate, type Tree } from "./located.ts";
import { type Mistake, type Problem, type Reading, write } from "./problem.ts";
import { proceduresOf } from "./procedure.ts";
import { brokenRules } from "./rule.ts";
import { proceduresFile } from "./shape.ts";
import { staysOnItsLine, syntaxMistake } from "./syntax.ts";
import type { Environment } from "./variables.ts";

export type ReadOptions = {
  /** The file's name, for messages. */
  readonly file: string;
  /** Where `${NAME}` is looked up; only in URLs. */
  readonly env: Environment;
};

export type ReadProcedures = Reading<{
  /** In the order of the file. */
  readonly procedures: readonly Procedure[];
  /** Values of the environment that now stand in URLs: to be masked in anything that is written or shown. */
  readonly secrets: readonly string[];
}>;

/** Reads procedures.yaml, or says everything that is wrong with it at once, in the order of the file. Pure, total: never throws. */
export function readProcedures(source: string, { file, env }: ReadOptions): ReadProcedures {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const lines = new LineCounter();
  const signed = ({ at, path, message, fix }: Mistake): Problem => {
    const { line, col } = lines.linePos(at);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path, message, fix };
  };
  if (text.length > LARGEST_FILE) return { ok: false, problems: [{ file, line: 1, column: 1, path: "", ...TOO_LARGE }] };
  const document = withoutTraces(() => parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" }));
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS);
  const syntax = [...unreadable(text), ...errors.map((error) => syntaxMistake(error, document, text))];
  const tree = locate(document, text);
  if (isEmpty(document)) return { ok: false, problems: [...syntax, EMPTY].map(signed) };
  if (!tree.complete) return { ok: false, problems: inOrder(tree.mistakes).map(signed) };
  const shape = proceduresFile.safeParse(tree.root.value);
  const wrong = judged(tree, shape.error?.issues ?? [], env);
  const kept = syntax.length === 0 ? wrong : wrong.filter(outOfReach(tree.root, syntax, errors.every(staysOnItsLine)));
  const all = inOrder([...syntax, ...kept]).map(signed);
  if (all.length > 0 || !shape.success) return { ok: false, problems: all };
  return { ok: true, ...proceduresOf(shape.data, env) };
}

/** In characters: some ten thousand procedures; a larger file is not a list written by people. */
const LARGEST_FILE = 5_000_000;
const MOST_SYNTAX_ERRORS = 50;
const MOST_PROBLEMS = 1000;

const TOO_LARGE = {
  message: { fr: "le fichier dépasse 5 Mo", en: "the file is larger than 5 MB" },
  fix: { fr: "coupez la liste en plusieurs fichiers", en: "split the list into several files" },
} satisfies { message: Text; fix: Text };

const EMPTY: Mistake = {
  at: 0,
  path: "",
  message: { fr: "le fichier est vide", en: "the file is empty" },
  fix: write('procedures: [{ id: "1656", name: Changement d\'adresse, url: https://… }]'),
};

const isEmpty = ({ contents }: Document.Parsed): boolean => contents === null || ("value" in contents && contents.value === null);

/** A file that is not UTF-8 comes with replacement characters, or with the zeros of UTF-16. */
function unreadable(text: string): readonly Mistake[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  return [
    {
      at,
      path: "",
      message: { fr: "ce caractère est illisible : le fichier n'est pas en UTF-8", en: "this character cannot be read: the file is not UTF-8" },
      fix: { fr: "enregistrez le fichier en UTF-8", en: "save the file as UTF-8" },
    },
  ];
}

/** Mistakes of the tree, the rules and the shape; the shape is silent where something more precise was said. */
function judged({ root, mistakes }: Tree, issues: Parameters<typeof issueMistakes>[0][], env: Environment): readonly Mistake[] {
  const precise = [...mistakes, ...brokenRules(root, env)];
  const said = new Set(precise.map(({ path }) => path));
  return [...precise, ...issues.flatMap((issue) => issueMistakes(issue, root)).filter(({ path }) => !said.has(path))];
}

/** After a syntax error the tree may be wrong: from the procedure that holds it on, or only there when the error ends with its line. */
function outOfReach(root: Located, errors: readonly Mistake[], local: boolean): (mistake: Mistake) => boolean {
  const starts = (root.keys?.get("procedures")?.items ?? []).map(({ at }) => at);
  const itemOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  const touched = new Set(errors.map(({ at }) => itemOf(at)));
  const first = Math.min(...touched);
  return ({ at, path }) => path !== "procedures" && (itemOf(at) < first || (local && !touched.has(itemOf(at))));
}

/** In the order of the file, each once, and not more than a person can read. */
function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const keyOf = ({ at, path, message }: Mistake): string => `${at} ${path} ${message.en}`;
  const unique = new Map(mistakes.map((one) => [keyOf(one), one])).values();
  return [...unique].toSorted((one, other) => one.at - other.at).slice(0, MOST_PROBLEMS);
}

/** Millions of errors with their stack traces would fill the memory; nobody reads the traces. */
function withoutTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
