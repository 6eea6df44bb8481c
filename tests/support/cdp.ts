import { EventEmitter } from "node:events";
import type { CDPSession } from "playwright";

/** A session of the DevTools protocol that a test plays: what was sent, and events to emit. */
export type PlayedSession = {
  readonly cdp: CDPSession;
  readonly sent: readonly string[];
  readonly emit: (method: string, params: object) => void;
};

/** Answers each command by what `answers` says of it, else by nothing. */
export function playSession(answers: Readonly<Record<string, (params: object) => object>> = {}): PlayedSession {
  const events = new EventEmitter();
  const sent: string[] = [];
  const send = async (method: string, params: object = {}): Promise<object> => {
    sent.push(method);
    return answers[method]?.(params) ?? {};
  };
  const emit = (method: string, params: object): void => {
    events.emit(method, params);
    events.emit("event", { method, params });
  };
  return { cdp: Object.assign(events, { send, detach: async () => undefined }) as unknown as CDPSession, sent, emit };
}
