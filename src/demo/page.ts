/** An answer of the demo town, ready to be served. */
export type Page = {
  readonly status: number;
  /** Content-Type. */
  readonly type: string;
  readonly body: string;
  /** Target of a redirect. */
  readonly location?: string;
  /** Held back this long before the first byte, in ms. */
  readonly delayMs?: number;
};

/** Answers by path (`/mairie/…`, no final slash); `POST /…` for the answer to a form. */
export type Routes = Readonly<Record<string, Page>>;

/** An HTML page. */
export const htmlPage = (body: string, status = 200): Page => ({ status, type: "text/html; charset=utf-8", body });

/** A picture; the only one that needs no file beside the code. */
export const svgPage = (body: string): Page => ({ status: 200, type: "image/svg+xml; charset=utf-8", body });

/** What a script fetches. */
export const jsonPage = (value: unknown, delayMs: number): Page => ({
  status: 200,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(value),
  delayMs,
});

/** A redirect with an empty body. */
export const redirectTo = (location: string, status: 302 | 303 = 302): Page => ({ status, type: "text/plain; charset=utf-8", body: "", location });

/** Non-breaking spaces where French typography wants them. */
export const typeset = (html: string): string => html.replace(/ (?=[:;!?»%€])/g, "\u00a0").replace(/« /g, "«\u00a0");
