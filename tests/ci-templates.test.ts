import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { serve, type TestServer } from "./support/loopback.ts";
import { start } from "./support/processes.ts";

type GitHub = { readonly jobs: { readonly gate: { readonly steps: readonly { readonly run?: string }[] } } };
type GitLab = { readonly vigie: { readonly script: readonly string[] } };
const read = (file: string): unknown => parse(readFileSync(file, "utf8"));

/** The shell lines of each template, as they stand in it. */
const templates: readonly (readonly [string, readonly string[]])[] = [
  ["docs/ci/github-action.yml", (read("docs/ci/github-action.yml") as GitHub).jobs.gate.steps.flatMap(({ run }) => run ?? [])],
  ["docs/ci/gitlab-ci.yml", (read("docs/ci/gitlab-ci.yml") as GitLab).vigie.script],
];

/** One more fault, put in the page by the pull request of the test. */
const fault = '<img src="x.png">';
let body = "";
let server: TestServer;
let home: string;
const pageOf = (): string =>
  `<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Demande de carte</title></head><body><main><h1>Demande de carte</h1>
<p>Téléphone : <a href="tel:+33123456789">01 23 45 67 89</a></p><form><label>Nom <input name="nom" autocomplete="family-name"></label><button>Envoyer</button></form>${body}</main></body></html>`;

/** Runs one line of a template as the pipeline would, in a repository of its own. */
const run = (line: string) => start("sh", ["-c", line], { cwd: home, env: { ...env(), GITHUB_STEP_SUMMARY: join(home, "step.md"), PR: "7" } }).end;
const env = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  PATH: `${join(home, "bin")}:${process.env.PATH ?? ""}`,
  VIGIE_LANG: "fr",
});

beforeAll(async () => {
  server = await serve((request, response) => {
    const found = request.url === "/demande";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(found ? pageOf() : "<title>404</title>");
  });
  home = mkdtempSync(join(tmpdir(), "vigie-ci-"));
  for (const folder of ["bin", "vigie"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, "procedures.yaml"), `procedures:\n  - { id: "1", name: Demande de carte, url: "${server.url}/demande", max_pages: 1 }\n`);
  writeFileSync(join(home, "vigie/waivers.yaml"), "waivers: []\n");
  // "npm run vigie --" of this checkout, from another folder.
  writeFileSync(join(home, "bin/npm"), `#!/bin/sh\nshift 3\nexec "${process.execPath}" "${resolve("bin/vigie.js")}" "$@"\n`);
  // GitHub's own tool, but for the network: it takes the comment.
  writeFileSync(join(home, "bin/gh"), `#!/bin/sh\ntest "$1 $2 $3" = "pr comment 7" && test -s reports/gate/summary.md && echo "$@" > gh.txt\n`);
  for (const tool of ["npm", "gh"]) chmodSync(join(home, "bin", tool), 0o755);
  const made = await run("npm run vigie -- sweep --edition baseline --lighthouse off --quiet && cp reports/baseline/report.json vigie/baseline.json");
  expect(made).toMatchObject({ code: 0 });
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

describe.each(templates)("%s", (_, lines) => {
  it("passes when nothing is worse", async () => {
    body = "";
    for (const line of lines) expect([line, await run(line)]).toEqual([line, expect.objectContaining({ code: 0 })]);
  }, 120_000);

  it("fails on a new fault, and says which", async () => {
    body = fault;
    const gate = lines.find((line) => line.includes(" gate ")) ?? "";
    const { code, out } = await run(gate);
    expect([code, out.includes("Nouveaux constats"), out.includes("::error")]).toEqual([1, true, gate.includes("github")]);
    expect(readFileSync(join(home, "reports/gate/junit.xml"), "utf8")).toContain('<failure type="new_findings"');
  }, 120_000);
});
