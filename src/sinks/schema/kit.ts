/** A JSON Schema (draft 2020-12), as plain JSON. */
export type Schema = {
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** A field that may be absent. */
type Maybe = { readonly maybe: Schema };

/** One row per field of the type, optional fields marked: a field that is added, removed or made optional no longer compiles. */
type Rows<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? Maybe : Schema };

/** The schema of an object type that has exactly these fields. */
export function object<T>(rows: Rows<T>, description?: string): Schema {
  const entries = Object.entries<Schema | Maybe>(rows);
  return {
    type: "object",
    ...(description ? { description } : {}),
    properties: Object.fromEntries(entries.map(([name, row]) => [name, "maybe" in row ? row.maybe : row])),
    required: entries.flatMap(([name, row]) => ("maybe" in row ? [] : [name])),
    additionalProperties: false,
  };
}

/** Marks a field that may be absent. */
export const maybe = (schema: Schema): Maybe => ({ maybe: schema });

export const text = (description?: string): Schema => ({ type: "string", ...(description ? { description } : {}) });
export const whole: Schema = { type: "integer", minimum: 0 };
export const number: Schema = { type: "number" };
export const flag: Schema = { type: "boolean" };
export const time = (description: string): Schema => ({ type: "string", format: "date-time", description });
export const between = (minimum: number, maximum: number, description: string): Schema => ({ type: "number", minimum, maximum, description });
export const oneOf = (values: readonly string[], description?: string): Schema => ({ enum: values, ...(description ? { description } : {}) });
export const list = (items: Schema): Schema => ({ type: "array", items });
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const figureOrWords: Schema = {
  anyOf: [{ type: "number" }, { type: "string" }],
  description: "A number, or an official sentinel such as « À venir ».",
};
export const dictionary = (values: Schema, names?: Schema): Schema => ({
  type: "object",
  ...(names ? { propertyNames: names } : {}),
  additionalProperties: values,
});
