import { measureReflow, readViewport } from "../browser/in-page/reflow.ts";
import type { ReflowEvidence, ReflowWidth } from "../domain/evidence.ts";
import type { Gatherer, Probe } from "./gatherer.ts";

/** A common phone, then the width of RGAA 10.11 (and WCAG 1.4.10). CSS pixels. */
const phones = [
  { width: 360, height: 740 },
  { width: 320, height: 800 },
] as const;
const desktop = { width: 1280, height: 900 };

/** How the page behaves on a phone's width. The window is given back its size, whatever happens. */
export const reflow: Gatherer<"reflow"> = {
  key: "reflow",
  limitMs: 15_000,
  gather: async (probe): Promise<ReflowEvidence> => {
    const before = probe.page.viewportSize() ?? desktop;
    try {
      const widths: ReflowWidth[] = [];
      for (const size of phones) widths.push(await measureAt(probe, size));
      return { widths, viewport: await probe.read(readViewport, null) };
    } finally {
      await probe.page.setViewportSize(before);
    }
  },
};

async function measureAt(probe: Probe, size: (typeof phones)[number]): Promise<ReflowWidth> {
  await probe.page.setViewportSize(size);
  // Two frames: media queries and resize observers have answered.
  await probe.read(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))), null);
  return { ...(await probe.read(measureReflow, { max: 10 })), width: size.width, height: size.height };
}
