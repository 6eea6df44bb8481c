import type { CDPSession } from "playwright";
import type { Answer } from "../reading/outcome.ts";

/** What the server said of a document. `contentType` is what the browser makes of it: sniffed when the server says nothing. */
export type Head = Pick<Answer, "httpStatus" | "contentType" | "announcedBytes" | "challenge">;

/** How far a document has come. */
export type Arrival = {
  readonly head: Head | null;
  readonly state: "arriving" | "whole" | "broken";
  /** As they travelled, then once decoded. */
  readonly bytes: number;
  readonly decodedBytes: number;
  /** When the last of them came (ms of the clock); null when none did. */
  readonly lastAt: number | null;
};

/** The documents of a page's main frame, one after the other. */
export type Arrivals = {
  /** The one that is shown. */
  readonly current: () => Arrival;
  /** What the server said last, shown or not; null when it never answered. */
  readonly answered: () => Head | null;
  /** Address that was asked for last, redirects included; "" before the first. */
  readonly asked: () => string;
  /** How many were asked for, HTTP redirects not counted, nor what is for other applications (`tel:`) and leaves the page where it is. */
  readonly count: () => number;
  /** Chromium's error when its own error page is what is shown. */
  readonly error: () => string | null;
};

const nothing: Arrival = { head: null, state: "arriving", bytes: 0, decodedBytes: 0, lastAt: null };

/** Follows the network events of a session (`Network` and `Page` must be enabled). A document's request id is its loader's. */
export function arrivals(cdp: CDPSession, mainFrame: string): Arrivals {
  const documents = new Map<string, Arrival>();
  const errors = new Map<string, string>();
  const shown = { id: "", error: null as string | null };
  let asked = "";
  let pages = 0;
  const change = (id: string, part: (before: Arrival) => Partial<Arrival>): void => {
    const before = documents.get(id);
    if (before) documents.set(id, { ...before, ...part(before) });
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, loaderId, frameId, type, request }) => {
    if (type !== "Document" || frameId !== mainFrame || requestId !== loaderId) return;
    // A redirect keeps the request's id.
    if (!documents.has(requestId) && /^(https?|blob|data):/.test(request.url)) pages += 1;
    documents.set(requestId, nothing);
    asked = request.url;
  });
  cdp.on("Network.responseReceived", ({ requestId, response }) => change(requestId, () => ({ head: headOf(response) })));
  cdp.on("Network.dataReceived", ({ requestId, dataLength, encodedDataLength }) =>
    change(requestId, ({ bytes, decodedBytes }) => ({
      bytes: bytes + encodedDataLength,
      decodedBytes: decodedBytes + dataLength,
      lastAt: Date.now(),
    })),
  );
  cdp.on("Network.loadingFinished", ({ requestId }) => change(requestId, () => ({ state: "whole" })));
  cdp.on("Network.loadingFailed", ({ requestId, errorText, canceled }) => {
    errors.set(requestId, errorText);
    if (!canceled) change(requestId, () => ({ state: "broken" }));
  });
  cdp.on("Page.frameNavigated", ({ frame }) => {
    if (frame.id !== mainFrame) return;
    shown.id = frame.loaderId;
    shown.error = frame.unreachableUrl === undefined ? null : (errors.get(frame.loaderId) ?? [...errors.values()].at(-1) ?? "ERR_FAILED");
  });
  return {
    // The answer is known before the browser says that it shows it.
    current: () => documents.get(shown.id) ?? (shown.id === "" ? [...documents.values()].at(-1) : undefined) ?? nothing,
    answered: () => [...documents.values()].findLast(({ head }) => head !== null)?.head ?? null,
    asked: () => asked,
    count: () => pages,
    error: () => shown.error,
  };
}

function headOf({ status, mimeType, headers }: { status: number; mimeType: string; headers: Readonly<Record<string, string>> }): Head {
  const said = (name: string): string => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
  const length = said("content-length");
  return {
    httpStatus: status,
    contentType: mimeType.toLowerCase(),
    announcedBytes: /^\d+$/.test(length) ? Number(length) : null,
    ...(challengeHeaders.some((name) => /challenge|captcha/i.test(said(name))) ? { challenge: true } : {}),
  };
}

/** Where walls say, for those who cannot read the page, that it is a challenge (documented by Cloudflare and by AWS). */
const challengeHeaders = ["cf-mitigated", "x-amzn-waf-action"];
