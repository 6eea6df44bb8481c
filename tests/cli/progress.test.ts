import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { width } from "../../src/sinks/terminal.ts";
import { recordingIo } from "../support/cli.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";

const evil = "Aide\u001b[2J\u001b]0;titre\u0007\nau logement";
const procedures = [
  procedureOf({ id: "1", name: evil, url: "https://a.fr/" }),
  procedureOf({ id: "2", url: "https://b.fr/" }),
  procedureOf({ id: "3", url: null }),
  procedureOf({ id: "4", url: "https://b.fr/x" }),
] as const;
const [one, two, three, four] = procedures;
const done = (procedure: (typeof procedures)[number], status: "ok" | "blocked" = "ok") =>
  dossierOf(procedure.url === null ? [] : [visitOf({ status })], { procedure });

describe("without a terminal", () => {
  it("writes one line per procedure, in French", () => {
    const io = recordingIo();
    const progress = createProgress({ io, lang: "fr", quiet: false, now: () => 0 });
    progress.start(4, 1);
    progress.visiting(one);
    progress.done(done(one));
    progress.done(done(two, "blocked"));
    progress.done(done(three));
    progress.end();
    expect(io.written).toEqual({
      out: "",
      err: `Reprise : 1 sur 4 déjà auditées dans cette édition (--fresh pour tout refaire).
[2/4] 1 Aide au logement : Répond
[3/4] 2 Demander un logement : Robot refusé
[4/4] 3 Demander un logement : Sans adresse web
`,
    });
  });

  it("does the same in a terminal of CI, in English", () => {
    const io = recordingIo({ terminal: true, env: { CI: "true" } });
    const progress = createProgress({ io, lang: "en", quiet: false, now: () => 0 });
    progress.start(2, 0);
    progress.done(done(two, "blocked"));
    progress.end();
    expect(io.written.err).toBe("[1/2] 2 Demander un logement: Robot turned away\n");
  });

  it("says nothing when quiet", () => {
    const io = recordingIo({ terminal: true });
    const progress = createProgress({ io, lang: "fr", quiet: true, now: () => 0 });
    progress.start(2, 1);
    progress.visiting(one);
    progress.done(done(one));
    progress.end();
    expect(io.written).toEqual({ out: "", err: "" });
  });
});

describe("in a terminal", () => {
  it("draws one line again and again: done, time left, hosts", () => {
    let time = 0;
    const io = recordingIo({ terminal: true });
    const progress = createProgress({ io, lang: "fr", quiet: false, now: () => time });
    progress.start(4, 0);
    progress.done(done(three));
    time = 1_000_000;
    progress.visiting(one);
    progress.visiting(two);
    time += 10_000;
    progress.done(done(one));
    time += 10_000;
    progress.done(done(two));
    progress.visiting(four);
    progress.done(done(four));
    progress.end();
    expect(io.written.err.split("\r\u001b[K")).toEqual([
      "",
      "░░░░░░░░░░░░░░░░░░░░░░░░ 0/4",
      "██████░░░░░░░░░░░░░░░░░░ 1/4",
      "██████░░░░░░░░░░░░░░░░░░ 1/4 · a.fr",
      "██████░░░░░░░░░░░░░░░░░░ 1/4 · a.fr, b.fr",
      "████████████░░░░░░░░░░░░ 2/4 · reste 20 s · b.fr",
      "██████████████████░░░░░░ 3/4 · reste 10 s",
      "██████████████████░░░░░░ 3/4 · reste 10 s · b.fr",
      "████████████████████████ 4/4",
      "",
    ]);
  });

  it.each([
    [89, "89 s left"],
    [600, "10 min left"],
    [7500, "2 h 05 left"],
  ])("tells %i seconds as %s", (seconds, words) => {
    let time = 0;
    const io = recordingIo({ terminal: true });
    const progress = createProgress({ io, lang: "en", quiet: false, now: () => time });
    progress.start(2, 0);
    progress.visiting(one);
    time = seconds * 1000;
    progress.done(done(one));
    expect(io.written.err.split(" · ").at(-1)).toBe(words);
  });

  it("never takes more than the width, whatever the hosts", () => {
    const io = recordingIo({ terminal: true, columns: 40 });
    const progress = createProgress({ io, lang: "fr", quiet: false, now: () => 0 });
    progress.start(2, 1);
    progress.visiting(procedureOf({ url: `https://${"long.".repeat(20)}exemple.fr/` }));
    const drawn = io.written.err.split("\r\u001b[K").slice(1);
    expect(drawn.map((line) => width(line) <= 39)).toEqual(drawn.map(() => true));
    expect(drawn.at(-1)?.endsWith("…")).toBe(true);
  });

  it("draws an empty list as done", () => {
    const io = recordingIo({ terminal: true });
    createProgress({ io, lang: "fr", quiet: false, now: () => 0 }).start(0, 0);
    expect(io.written.err).toBe("\r\u001b[K████████████████████████ 0/0");
  });

  it("shows the id of what has no readable address, without its escapes", () => {
    const io = recordingIo({ terminal: true });
    createProgress({ io, lang: "fr", quiet: false, now: () => 0 }).visiting(procedureOf({ id: "x\u001b[2J", url: null }));
    expect(io.written.err).toBe("\r\u001b[K████████████████████████ 0/0 · x");
  });
});

describe("a warning", () => {
  const text = { fr: "Attention\u001b[2J", en: "Careful" };
  it.each([
    ["plain lines", {}, false, "Attention\n"],
    ["quiet", {}, true, "Attention\n"],
    ["a bar", { terminal: true }, false, "\r\u001b[KAttention\n\r\u001b[K████████████████████████ 0/0"],
  ])("is always told, without its escapes: %s", (_case, part, quiet, written) => {
    const io = recordingIo(part);
    createProgress({ io, lang: "fr", quiet, now: () => 0 }).warn?.(text);
    expect(io.written.err).toBe(written);
  });
});
