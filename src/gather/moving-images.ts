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
  const loaded = frameTree.resources.filter(({ type, mimeType }) => type === "Image" && mayMove.test(mimeType));
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
  return head.endsWith(";base64") ? Buffer.from(body, "base64") : Buffer.from(decodeURIComponent(body), "utf8");
}
