import type { RuleWords } from "../domain/rule.ts";
import type { Note, VirtualNode } from "./in-page/axe.ts";
import type { RuleKit } from "./in-page/kit.ts";

/** A rule that axe-core runs inside the page, on every element that its selector and `matches` choose. */
export type PageRule = RuleWords & {
  /** CSS selector of the elements; open shadow roots and frames included. */
  readonly selector: string;
  /** Elements hidden from everybody are looked at too. */
  readonly hidden?: true;
  /** Only the document at the top, not those in frames. */
  readonly pageLevel?: true;
  /** Runs inside the page: true for the elements that the rule is about. Sent as text: arguments only, no import, no outer variable. */
  readonly matches?: (kit: RuleKit, element: HTMLElement, node: VirtualNode) => boolean;
  /** Runs inside the page, sent as text too: true when the element passes, false when it fails, undefined when a person has to look. */
  readonly evaluate: (kit: RuleKit, element: HTMLElement, node: VirtualNode, note: Note) => boolean | undefined;
};

/** Defines a rule that runs inside the page. */
export const definePageRule = (rule: PageRule): PageRule => rule;
