import type { AxeNode } from "../domain/evidence.ts";
import type { RuleReading } from "./mapping.ts";

/** Rules of ours that, where both speak, say of an element what these rules of axe say of it too. */
const doubles: Readonly<Record<string, readonly string[]>> = {
  "aria-naming": ["aria-prohibited-attr", "presentation-role-conflict"],
  "autoplay-sound": ["no-autoplay-audio"],
  "bypass-blocks": ["bypass"],
  "field-label": ["label", "select-name", "aria-input-field-name", "aria-toggle-field-name"],
  "frame-title-attribute": ["frame-title"],
  "frame-title-shared": ["frame-title-unique"],
  "header-cells": ["th-has-data-cells"],
  "unique-id": ["duplicate-id-aria"],
  "video-captions": ["video-caption"],
};

/** The names of the rules that have a double, for the test that holds them to the catalogue. */
export const doubledRules: readonly (readonly [ours: string, axe: readonly string[]])[] = Object.entries(doubles);

/**
 * One defect of one element is told once. Where a rule of ours and one of axe's found the same of it, ours speaks, with the references of both; a rule
 * that is certain speaks rather than one that only asks.
 */
export function withoutDoubles(readings: readonly RuleReading[]): readonly RuleReading[] {
  return readings.flatMap((reading) => {
    const twins = readings.filter((other) => areDoubles(reading, other) || areDoubles(other, reading));
    const stronger = twins.filter((twin) => speaksFirst(twin, reading)).flatMap(({ nodes }) => nodes.map(({ selector }) => selector));
    const left = reading.nodes.filter(({ selector }) => !stronger.includes(selector));
    if (left.length === 0 && reading.nodes.length > 0) return [];
    const count = Math.max(left.length, reading.count - (reading.nodes.length - left.length));
    const weaker = twins.filter((twin) => !speaksFirst(twin, reading) && twin.outcome === reading.outcome && sharesElement(twin.nodes, left));
    return [weaker.reduce(withReferences, left.length < reading.nodes.length ? { ...reading, nodes: left, count } : reading)];
  });
}

const areDoubles = (ours: RuleReading, axes: RuleReading): boolean => doubles[ours.rule]?.includes(axes.rule) === true;

/** Certainty goes before doubt; of two that are as certain, ours goes before axe's. */
const speaksFirst = (one: RuleReading, other: RuleReading): boolean =>
  one.outcome === other.outcome ? one.rule in doubles : one.outcome === "failed";

const sharesElement = (some: readonly AxeNode[], others: readonly AxeNode[]): boolean =>
  some.some(({ selector }) => others.some((other) => other.selector === selector));

const withReferences = (reading: RuleReading, twin: RuleReading): RuleReading => ({
  ...reading,
  tests: unique([...reading.tests, ...twin.tests]),
  criteria: unique([...reading.criteria, ...twin.criteria]),
  references: bySource(unique([...reading.references, ...twin.references])),
});

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

const sources = ["RGAA", "WCAG", "ACT"];

/** RGAA, then WCAG, then ACT; the order within each stays. */
const bySource = (references: readonly string[]): readonly string[] => {
  const rank = (reference: string): number => sources.indexOf(reference.split(" ")[0] ?? "");
  return references.toSorted((a, b) => rank(a) - rank(b));
};
