import type { CDPSession, Page } from "playwright";

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A session for questions, one for each tab: nothing is ever switched on in it, so that whoever uses it changes nothing for others. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  session.catch(() => sessions.delete(page));
  return session;
}
