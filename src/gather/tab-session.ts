import type { CDPSession, Page } from "playwright";
import type { Kit } from "../browser/in-page/kit.ts";
import { kitSource } from "../browser/in-page/kit-source.ts";

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A session for questions, one for each tab: nothing is ever switched on in it, so that whoever uses it changes nothing for others. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  session.catch(() => sessions.delete(page));
  return session;
}

/** The main frame bears the name of its tab. The tree of all frames is more than the protocol can tell where they nest without end. */
export async function mainFrameOf(cdp: CDPSession): Promise<string> {
  return (await cdp.send("Target.getTargetInfo")).targetInfo.targetId;
}

/** Our own world in a frame's document, the same as long as the document stays: same DOM, and built-ins that no script of the page has touched. */
export async function worldOf(cdp: CDPSession, frameId: string): Promise<number> {
  return (await cdp.send("Page.createIsolatedWorld", { frameId, worldName: "vigie" })).executionContextId;
}

/** What the page answered to a question of the protocol, by value. Throws what the page threw, in its words. */
export function answerOf({ result, exceptionDetails }: Answer): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

type Answer = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
};

/** Runs a function with the kit in a world of a page or frame and returns its JSON result. */
export async function callIn<A, R>(cdp: CDPSession, executionContextId: number, inPage: (kit: Kit, argument: A) => R, argument: A): Promise<R> {
  const answer = await cdp.send("Runtime.callFunctionOn", {
    executionContextId,
    functionDeclaration: `function (argument) { return (${inPage.toString()})(${kitSource}, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  return answerOf(answer) as R;
}
