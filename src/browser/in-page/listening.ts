import type { ListenersEvidence, ListeningElement } from "../../domain/behaviour-evidence.ts";
import type { Kit } from "./kit.ts";

/** Runs inside the page: what elements that listen to events are. */
export function describeListening(kit: Kit, elements: readonly Element[]): readonly Omit<ListeningElement, "listeners">[] {
  const focusables = "a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]";
  const natives = "a[href],area[href],button,input,select,textarea,summary,option,label,audio,video";
  const canFocus = (element: Element): boolean => (element as HTMLElement).tabIndex >= 0 && !(element as HTMLButtonElement).disabled;
  const plain = (text: string): string => kit.fold(text).toLowerCase();
  const names = new Set(
    kit
      .all(focusables)
      .filter((element) => canFocus(element) && kit.visible(element))
      .map((element) => plain(kit.name(element))),
  );
  return elements.map((element) => {
    const line = kit.lineage(element);
    const name = kit.fold(kit.name(element), 120);
    const focusable = element.matches(focusables) && canFocus(element);
    return {
      ...kit.place(element),
      html: kit.markup(element),
      tag: element.tagName.toLowerCase(),
      role: (element.getAttribute("role") ?? "").trim().toLowerCase(),
      name,
      focusable,
      scripted: element.hasAttribute("tabindex") && !focusable,
      native: line.some((at) => at.matches(natives)),
      holds: [...element.querySelectorAll(focusables)].some(canFocus) || element.shadowRoot !== null,
      pointer: getComputedStyle(element).cursor === "pointer",
      disabled: line.some((at) => at.getAttribute("aria-disabled") === "true" || at.hasAttribute("inert")),
      twin: !focusable && name !== "" && names.has(plain(name)),
    };
  });
}

/** Runs inside the page: whether scripts run in it at all, and what a person can act on. */
export function countScripts(kit: Kit, _argument: null): Pick<ListenersEvidence, "scripts" | "controls" | "settings"> {
  const runs = (element: Element): boolean => /^(|module|(text|application)\/(java|ecma)script)$/i.test((element.getAttribute("type") ?? "").trim());
  const settings = "a[href],area[href],select,textarea,input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image])";
  const isOpen = (element: Element): boolean => kit.visible(element) && !(element as HTMLButtonElement).disabled;
  return {
    scripts: kit.all("script").filter(runs).length,
    controls: kit.all(`${settings},button,input`).filter(isOpen).length,
    settings: kit.all(settings).filter(isOpen).length,
  };
}

/** Runs inside the page: tells it that the device is tilted and shaken, and says whether what it shows changes. */
export async function stirMotion(kit: Kit, _argument: null): Promise<boolean> {
  const values = (): string => [...document.querySelectorAll("input,progress,meter")].map((element) => (element as HTMLInputElement).value).join("|");
  const shown = (): string => `${kit.body().innerText} ${values()} ${kit.body().innerHTML.length}`;
  const before = shown();
  for (const tilt of [60, -60, 45]) {
    window.dispatchEvent(new DeviceOrientationEvent("deviceorientation", { alpha: tilt, beta: tilt, gamma: tilt, absolute: false }));
    window.dispatchEvent(new DeviceOrientationEvent("deviceorientationabsolute", { alpha: tilt, beta: tilt, gamma: tilt, absolute: true }));
    const force = { x: tilt, y: tilt, z: tilt };
    const rotationRate = { alpha: tilt, beta: tilt, gamma: tilt };
    window.dispatchEvent(
      new DeviceMotionEvent("devicemotion", { acceleration: force, accelerationIncludingGravity: force, rotationRate, interval: 16 }),
    );
  }
  await new Promise<void>((done) => window.setTimeout(done, 50));
  return shown() !== before;
}
