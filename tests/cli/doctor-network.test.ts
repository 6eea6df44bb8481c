import { describe, expect, it } from "vitest";
import { networkLines } from "../../src/cli/doctor-network.ts";

const proxy = (env: Record<string, string>): string | undefined =>
  networkLines({ ok: true, status: 200, milliseconds: 1 }, env, "vigie").find(({ id }) => id === "proxy")?.detail.fr;

describe("networkLines", () => {
  it.each([
    ["http://me:secret@proxy:3128", "http://***@proxy:3128"],
    ["me:secret@proxy:3128", "***@proxy:3128"],
    ["http://me:p@ss@proxy:3128", "http://***@proxy:3128"],
    ["http://proxy:3128", "http://proxy:3128"],
  ])("shows %s without its credentials", (value, shown) => {
    expect(proxy({ https_proxy: value })).toBe(`https_proxy=${shown}`);
  });

  it("says nothing of proxies where there is none", () => {
    expect(proxy({ HOME: "/h", HTTP_PROXY: "" })).toBeUndefined();
  });

  it.each(["dns", "certificate", "connection"] as const)("warns and advises when the stage %s fails", (stage) => {
    const [line] = networkLines({ ok: false, stage, reason: "CODE" }, {}, "vigie");
    expect(line).toMatchObject({
      id: "network",
      state: "warn",
      detail: { fr: expect.stringContaining("(CODE)"), en: expect.stringContaining("(CODE)") },
    });
    expect(line?.todo).toBeDefined();
  });
});
