import { holdersOf, inlineImages } from "../browser/in-page/pictures.ts";
import type { AnimatedImage, MotionEvidence } from "../domain/motion.ts";
import { type Movement, movementOf } from "./animated-image.ts";
import type { Trial } from "./trial.ts";

/** Kinds of images that may be animated. */
const mayMove = /^image\/(gif|webp|png|apng|avif|svg)/;
const MOST = 60;

/** The animated images that the page shows, read from what it has loaded: nothing is asked for again. */
export async function animatedImages(trial: Trial, max: number): Promise<Pick<MotionEvidence, "images" | "unread">> {
  const { cdp, read } = trial;
  const inline = (await read(inlineImages, null)).map((url) => ({ url, movement: movementOf(bytesOfData(url)) }));
  await cdp.send("Page.enable");
  const { frameTree } = await cdp.send("Page.getResourceTree");
  const known = new Set(inline.map(({ url }) => url));
  const loaded = frameTree.resources.filter(({ type, mimeType, url }) => type === "Image" && mayMove.test(mimeType) && !known.has(url));
  const fetched = await Promise.all(
    loaded.slice(0, MOST).map(async ({ url }) => ({ url, movement: await movementIn(trial, frameTree.frame.id, url) })),
  );
  const unread = fetched.filter(({ movement }) => movement === "unread").length + Math.max(0, loaded.length - MOST);
  const moving = [...inline, ...fetched].flatMap(({ url, movement }) => (movement && movement !== "unread" ? [{ url, movement }] : []));
  const holders = moving.length === 0 ? [] : await read(holdersOf, { urls: moving.map(({ url }) => url) });
  const images = moving.flatMap(({ movement }, index): readonly AnimatedImage[] => {
    const holder = holders[index];
    return holder ? [{ ...holder, ...movement }] : [];
  });
  return { images: images.slice(0, max), unread };
}

async function movementIn({ cdp }: Trial, frameId: string, url: string): Promise<Movement | null | "unread"> {
  try {
    const { content, base64Encoded } = await cdp.send("Page.getResourceContent", { frameId, url });
    return movementOf(Buffer.from(content, base64Encoded ? "base64" : "utf8"));
  } catch {
    // The browser no longer has it.
    return "unread";
  }
}

function bytesOfData(url: string): Uint8Array {
  const [head = "", body = ""] = [url.slice(0, url.indexOf(",")), url.slice(url.indexOf(",") + 1)];
  return /;\s*base64$/i.test(head) ? Buffer.from(body, "base64") : percentDecoded(body);
}

/** As browsers read it: a "%" that begins no byte (`width="100%"`) stands for itself. */
const percentDecoded = (text: string): Uint8Array => {
  const bytes = Buffer.from(text, "utf8").toString("latin1");
  return Buffer.from(
    bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
};
