/**
 * The component that a selector points to, whatever its place: positions, wrappers without a name and the changing parts of names
 * (numbers, hashes) are left out, so that an element that moved, or one more line in a list, is the same component. Not a selector.
 */
export function componentOf(selector: string): string {
  const steps = (unescaped(selector).match(compound) ?? []).map(nameOf);
  const telling = steps.filter((step) => !anonymous.test(step));
  return (telling.length > 0 ? telling : steps.slice(-1)).join(" ");
}

/** One element of the path: its tag with its ids, classes, attributes and states. */
const compound = /(?:\[[^\]]*\]|\([^)]*\)|[^\s>~+|[(])+/g;
const anonymous = /^(?:div|span|section|article|html|body|)$/;
const position = /:(?:nth-[\w-]+\([^)]*\)|(?:first|last|only)-(?:child|of-type))/g;

/** `\31 2` is how CSS writes an id that begins with a digit. */
const unescaped = (selector: string): string => selector.replace(/\\[0-9a-f]{1,6} ?/gi, "0").replace(/\\(.)/g, "$1");

function nameOf(step: string): string {
  const placeless = step.replace(position, "");
  const tag = /^[a-z][\w-]*/i.exec(placeless)?.[0] ?? "";
  return tag.toLowerCase() + placeless.slice(tag.length).replace(/[\p{L}]*\d[\p{L}\d]*/gu, "*");
}
