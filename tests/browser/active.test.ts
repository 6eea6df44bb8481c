import { expect, it } from "vitest";
import { probesFor } from "../../src/browser/active.ts";
import { activeProbes, probes } from "../../src/gather/index.ts";

const active = { hosts: ["demarches.ma-ville.fr"], probes: activeProbes };
const keysOn = (url: string, all = probes): readonly string[] => probesFor(url, { probes: all, active }).map(({ key }) => key);

it("acts on pages of the hosts that were named, and on no others", () => {
  const urls = [
    "https://demarches.ma-ville.fr/etape",
    "https://www.demarches.ma-ville.fr/",
    "https://ma-ville.fr/",
    "https://demarches.ma-ville.fr.exemple.org/",
    "about:blank",
  ];
  expect(urls.map((url) => keysOn(url).includes("actions"))).toEqual([true, false, false, false, false]);
});

it("acts on nothing where pages are not tried at all", () => {
  expect(keysOn("https://demarches.ma-ville.fr/", [])).toEqual([]);
});

it("lets nothing come after the clock, which stays where it stopped", () => {
  expect([probes, activeProbes].map((all) => all.at(-1)?.key)).toEqual(["clock", "clock"]);
});
