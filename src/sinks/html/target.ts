import { type Html, html, type Part } from "./markup.ts";

/** A link when the address is an absolute http(s) one; the words alone otherwise: no other scheme is ever followed from a report. */
export const webLink = (url: string | null, words: Part): Html =>
  url && isWeb(url) ? html`<a href="${url}" rel="noreferrer">${words}</a>` : html`${words}`;

/** An address printed in full and linked when it may be. */
export const address = (url: string): Html => html`<bdi class="url">${webLink(url, url)}</bdi>`;

/** Path of a picture of the edition as seen from `up` ("" or "../"); null when it does not stay inside the edition folder. */
export function picturePath(path: string | null, up: string): string | null {
  if (!path || /[\\:?#]|^\//.test(path)) return null;
  const steps = path.split("/");
  return steps.includes("..") ? null : up + steps.map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s\\]/i.test(url) && URL.canParse(url);
}
