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

/** Runs a function with the kit in a world of a page or frame and returns its JSON result. Rejects when that is more than anybody would read. */
export async function callIn<A, R>(cdp: CDPSession, executionContextId: number, inPage: (kit: Kit, argument: A) => R, argument: A): Promise<R> {
  const answer = await cdp.send("Runtime.callFunctionOn", {
    executionContextId,
    functionDeclaration: `function (argument) {
      const told = (${inPage.toString()})(${kitSource}, argument), bounded = ${bounded.toString()};
      return told instanceof Promise ? told.then(bounded) : bounded(told);
    }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  return answerOf(answer) as R;
}

/** True when an answer was refused for its length (`bounded`): asking again would give the same. */
export const isTooMuch = (error: unknown): boolean => error instanceof Error && error.message.includes("20 millions de caractères");

/**
 * Runs inside the page: gives back what it is given. Throws when its texts are longer than anybody would read. What is too long for one text of Node (half a gigabyte) would take the whole process with it, and a page needs few characters to
 * have us repeat them.
 */
export function bounded(told: unknown): unknown {
  let left = 20_000_000;
  const heap = [told];
  const weigh = (one: unknown): void => {
    if (typeof one === "string") left -= one.length;
    else if (typeof one === "object" && one !== null) for (const value of Object.values(one)) heap.push(value);
  };
  while (heap.length > 0 && left >= 0) weigh(heap.pop());
  if (left < 0) throw new Error("la page donne à lire plus de 20 millions de caractères");
  return told;
}
