import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, the longest first; the others follow as Vitest sorts them. In a fresh clone it only knows their sizes, and a file that
 * begins last while it takes a minute leaves every other worker idle.
 */
export const longest: readonly string[] = [
  ...["e2e/demo", "hostile/hostile", "e2e/kill", "rules/facts", "browser/lighthouse", "ci-templates", "browser/page-visit", "rules/page"],
  ...["sinks/html/accessibility", "reading/evidence", "reading/corpus", "accuracy/accuracy", "e2e/interrupt", "browser/isolation"],
  ...["reading/connect", "e2e/manners", "demo/look", "reading/contacts", "gather/axe", "reading/declaration-corpus"],
].map((name) => `tests/${name}.test.ts`);

/** Begins with them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return found === -1 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
