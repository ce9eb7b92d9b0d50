import { z } from "@hono/zod-openapi";
import { Problem } from "./problem.ts";

/** Parameters as they stand in an address. */
export type Given = Readonly<Record<string, string>>;

/** Every parameter may be given once. */
export function givenOnce(queries: Readonly<Record<string, string[]>>): Given {
  return Object.fromEntries(
    Object.entries(queries).map(([name, [value = "", ...more]]) => {
      if (more.length > 0) throw Problem.ofParameter(name, "given more than once");
      return [name, value];
    }),
  );
}

/** The parameters in one order, without the edition and without what is usual anyway: the same for the same question. */
export function normalQuery(given: Given, schema: z.ZodType): string {
  const usual = usualValues(schema);
  return Object.entries(given)
    .filter(([name, value]) => name !== "edition" && usual.get(name) !== value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** Every parameter, those that are not given as they are then. */
export const withUsual = (given: Given, schema: z.ZodType): Given => ({
  ...Object.fromEntries(usualValues(schema)),
  ...given,
});

const known = new WeakMap<z.ZodType, ReadonlyMap<string, string>>();

const documented = z.object({
  properties: z.record(
    z.string(),
    z.object({ default: z.union([z.string(), z.number()]).optional() }),
  ),
});

/** What each parameter is where it is not given. */
function usualValues(schema: z.ZodType): ReadonlyMap<string, string> {
  const before = known.get(schema);
  if (before) return before;
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const entries = Object.entries(documented.parse(json).properties).flatMap(([name, property]) =>
    property.default === undefined ? [] : [[name, String(property.default)] as const],
  );
  const found = new Map(entries);
  known.set(schema, found);
  return found;
}
