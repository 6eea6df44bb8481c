import { expect, it } from "vitest";
import { startRecorder } from "../../src/browser/recorder.ts";
import { playSession } from "../support/cdp.ts";

it("keeps what Lighthouse reads, of the page and of its frames and workers, and the whole trace", async () => {
  const told: object[] = [];
  const session = playSession({
    "Target.sendMessageToTarget": (params) => {
      told.push(params);
      return {};
    },
    "Tracing.end": () => {
      session.emit("Tracing.dataCollected", { value: [{ name: "second" }] });
      session.emit("Tracing.tracingComplete", {});
      return {};
    },
  });
  const recorder = await startRecorder(session.cdp);
  expect(session.sent.at(-1)).toBe("Tracing.start");

  session.emit("Network.requestWillBeSent", { requestId: "1" });
  session.emit("Debugger.scriptParsed", { scriptId: "7" });
  session.emit("Target.attachedToTarget", { sessionId: "w", targetInfo: { type: "worker" } });
  const message = (content: object) => session.emit("Target.receivedMessageFromTarget", { sessionId: "w", message: JSON.stringify(content) });
  message({ method: "Network.loadingFinished", params: { requestId: "2" } });
  message({ id: 1, result: {} });
  session.emit("Tracing.dataCollected", { value: [{ name: "first" }] });

  expect(recorder.events).toEqual([
    { method: "Network.requestWillBeSent", params: { requestId: "1" }, targetType: "page" },
    { method: "Network.loadingFinished", params: { requestId: "2" }, targetType: "worker", sessionId: "w" },
  ]);
  // A frame or a worker waits for us before it begins.
  expect(told.map((one) => JSON.parse((one as { message: string }).message).method)).toEqual(["Network.enable", "Runtime.runIfWaitingForDebugger"]);
  expect(await recorder.stop()).toEqual([{ name: "first" }, { name: "second" }]);
});

it("lets no `debugger` of a page stop it, in every document that it loads", async () => {
  const session = playSession();
  await startRecorder(session.cdp);
  const count = (method: string): number => session.sent.filter((one) => one === method).length;
  session.emit("Debugger.paused", {});
  session.emit("Page.frameNavigated", { frame: { id: "child", parentId: "main" } });
  expect([count("Debugger.resume"), count("Debugger.enable")]).toEqual([1, 1]);
  session.emit("Page.frameNavigated", { frame: { id: "main" } });
  expect(count("Debugger.enable")).toBe(2);
});
