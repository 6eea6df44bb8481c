import { describe, expect, it } from "vitest";
import { userAgentOf } from "../../src/browser/user-agent.ts";

describe("User-Agent", () => {
  it("says who we are, without the token that gets an obsolete-browser page", () => {
    expect(userAgentOf("153.0.8010.0", "1.2.3", "mailto:equipe@exemple.gouv.fr")).toBe(
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36 Vigie/1.2.3 (audit de demarches en ligne; mailto:equipe@exemple.gouv.fr)",
    );
  });

  it("cannot smuggle a header through the contact", () => {
    expect(userAgentOf("153.0", "1", "a\r\nX-Evil: 1")).not.toMatch(/[\r\n]/);
  });
});
