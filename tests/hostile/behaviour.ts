import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { VisitStatus } from "../../src/domain/visit.ts";

/** Where the hostile site can be asked. */
export type Places = {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** The same machine under another name: another site for the browser. */
  readonly elsewhere: string;
  /** A second port of the same host. */
  readonly otherPort: string;
  /** Self-signed HTTPS. */
  readonly selfSigned: string;
  /** A port that takes connections and never says a word. */
  readonly mute: string;
  /** HTTPS whose handshake is refused with an alert. */
  readonly alert: string;
  /** HTTPS whose connection is closed as soon as the browser says its first word. */
  readonly hungUp: string;
  /** HTTPS whose handshake makes no sense. */
  readonly garbled: string;
  /** HTTPS as it was spoken before 2006: TLS 1.0 alone. */
  readonly old: string;
  /** Nobody listens. */
  readonly silent: string;
};

/** One asking of a behaviour's page. */
export type Asked = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** What stands after the behaviour's own name: "" for its page, "/data" for what it loads. */
  readonly rest: string;
  /** How many times this path was asked for by the browser, this one included. */
  readonly turn: number;
  readonly places: Places;
};

/** What a site may do to us, the outcome that a careful person would give, and what must never happen. */
export type Behaviour = {
  /** Its path: `/<name>`. */
  readonly name: string;
  /** A page's HTML, or an answer. */
  readonly serve: string | ((asked: Asked) => void);
  readonly status: VisitStatus;
  /** As true of the page as `status`: which of the two comes first depends on how busy the machine is. */
  readonly or?: VisitStatus;
  /** Where it is asked; its own path when absent. */
  readonly at?: (places: Places) => string;
  /** Words that the evidence must hold: what was there was read. */
  readonly shows?: string;
  /** Words that must stand in the reason given. */
  readonly says?: RegExp;
  /** Requests that must never reach the site: "POST /effect". */
  readonly never?: readonly RegExp[];
  /** Words that must never stand in what is kept. */
  readonly hides?: string;
};

export const filler = "<p>Cette page explique comment obtenir une carte, qui peut la demander, et où la retirer.</p>".repeat(25);

/** Words at the end of the text: a page that was read whole shows them. */
export const read = "où la retirer";

/** An ordinary page of a procedure: everything around the trouble is as it should be. */
export const page = (body: string, { title = "Demander une carte", head = "" } = {}): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** The same, with its text. */
export const good = (trouble = "", head = ""): string => page(`${filler}${trouble}`, { head });

export const script = (code: string): string => `<script>${code}</script>`;

/** Answers with headers of one's choice. */
export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200) =>
  ({ response }: Asked): void => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };

/** Answers one page for the behaviour itself and another for all that it loads; nothing at all for that when `rest` is absent. */
export const parts =
  (main: string, rest: (asked: Asked) => void = () => undefined) =>
  (asked: Asked): void =>
    (asked.rest ? rest : send(main))(asked);

export const redirect =
  (to: string | ((asked: Asked) => string), status = 302) =>
  (asked: Asked): void => {
    asked.response.writeHead(status, { location: typeof to === "string" ? to : to(asked) });
    asked.response.end();
  };
