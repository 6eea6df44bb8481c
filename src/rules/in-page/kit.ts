import { type Base, makeBase } from "./base.ts";

/** Everything that the function of a page rule receives first. */
export type RuleKit = Base;

/** The kit as text: an expression that gives a function from axe to the kit. Further parts are functions over the base, spread over it. */
export const ruleKitSource: string = `((axe) => ({ ...(${makeBase.toString()})(axe) }))`;
