/** A plain JSON value whose texts are changed, and the names in it that are no plain words (selectors); numbers and the rest stay what they are. */
export function textsIn<T>(value: T, change: (text: string) => string): T {
  return deep(value, change) as T;
}

function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [/^[\w-]+$/.test(key) ? key : change(key), deep(inner, change)]));
}
