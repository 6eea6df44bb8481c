import { parse } from "csv-parse/sync";
import { Parser } from "htmlparser2";

/** What is wrong with an output of Vigie, three faults at most: what could run, command a terminal, or is not what its ending says. */
export function faultsOf(name: string, content: string): readonly string[] {
  const judge = judges[name.split(".").at(-1) ?? ""];
  return (judge?.(content) ?? ["no rule for this ending: write one"]).slice(0, 3).map((fault) => `${name}: ${fault}`);
}

const judges: Readonly<Record<string, (content: string) => readonly string[]>> = {
  csv: (content) => cellsOf(content).flatMap((cell) => [...formula(cell), ...controls(cell, "\t\r\n")]),
  json: (content) => notWhole(content),
  jsonld: (content) => notWhole(content),
  sarif: (content) => notWhole(content),
  html: (content) => [...activeIn(content), ...controls(content, "\t\r\n")],
  xml: (content) => [...illFormed(content), ...controls(content, "\t\r\n")],
  md: (content) => [
    ...found(/<(?!\/?(?:br|details|summary)\b)/, content),
    ...found(/(?<!\\)\]\(/, content),
    ...found(/(?<![\\\w&])[@#!](?=\w)/, content),
    ...found(/https?:\/\/evil|www\.evil/, content),
    ...controls(content, "\n"),
  ],
  github: (content) => content.split("\n").flatMap((line) => [...notCommand(line), ...controls(line, "")]),
  txt: (content) => controls(content, "\n"),
};

const found = (pattern: RegExp, content: string): readonly string[] => {
  const match = pattern.exec(content);
  return match ? [`${pattern}: ${JSON.stringify(content.slice(Math.max(0, match.index - 30), match.index + 30))}`] : [];
};

const cellsOf = (content: string): readonly string[] =>
  (parse(content, { bom: true, delimiter: content.startsWith("\ufeff") ? ";" : ",", relax_column_count: true }) as string[][]).flat();

/** Spreadsheets look past blanks and signs that nobody sees, and some know the wide forms. */
const formula = (cell: string): readonly string[] => (/^-?\d+(?:[.,]\d+)?$/.test(cell) ? [] : found(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u, cell));

/** What commands a terminal, or turns the direction of writing. */
function controls(content: string, allowed: string): readonly string[] {
  const bad = [...content].find((sign) => /[\p{Cc}\p{Bidi_Control}]/u.test(sign) && !allowed.includes(sign));
  return bad === undefined ? [] : [`control ${JSON.stringify(bad)}`];
}

/** JSON is data: it keeps every word, its controls escaped; a parser refuses those that are not. */
function notWhole(content: string): readonly string[] {
  JSON.parse(content);
  return [];
}

const notCommand = (line: string): readonly string[] => (line === "" || /^::(error|warning|notice) title=[^:,]*::/.test(line) ? [] : [line]);

/** Scripts, frames, handlers, addresses that run, pictures from elsewhere. */
function activeIn(content: string): readonly string[] {
  const bad: string[] = [];
  let inside = "";
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inside = name;
      if (/^(iframe|object|embed|base)$/.test(name)) bad.push(`<${name}>`);
      bad.push(...Object.entries(attributes).flatMap(([key, value]) => activeAttribute(name, key, value)));
    },
    ontext: (text) => {
      if (/^(script|style)$/.test(inside) && text.includes("pwned")) bad.push(`<${inside}> ${text.slice(0, 60)}`);
    },
    onclosetag: () => {
      inside = "";
    },
  });
  parser.end(content);
  return bad;
}

function activeAttribute(name: string, key: string, value: string): readonly string[] {
  const shown = `${name} ${key}=${value.slice(0, 60)}`;
  const leads = /^(href|src|srcset|action|formaction|xlink:href|poster|data)$/.test(key);
  const active =
    /^on/i.test(key) ||
    key === "srcdoc" ||
    (leads && !/^(https?:|mailto:|tel:|data:image\/|\.\.\/|#|[\w./?%-]*$)/.test(value)) ||
    (leads && !["href", "xlink:href"].includes(key) && /^https?:/.test(value)) ||
    (key === "style" && value.includes("pwned"));
  return active ? [shown] : [];
}

/** Tags in pairs, attributes in double quotes, nothing bare, no sign that XML cannot hold. */
function illFormed(content: string): readonly string[] {
  const open: string[] = [];
  const tags = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
  const bare = content.replace(/^<\?xml[^>]*\?>/, "").replace(tags, (_tag, end: string, name: string, _attributes, closed: string) => {
    if (end && open.pop() !== name) open.push(`!${name}`);
    if (!end && !closed) open.push(name);
    return "";
  });
  return [...open, ...found(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|[\ufffe\uffff\ud800-\udfff]/, bare)];
}
