/** Every selector that a JSON value names, at any depth (the texts under a key `selector`), each once, in their order. */
export function selectorsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === "selector" && typeof item === "string" && item !== "") found.add(item);
    else collect(item, found);
  }
}
