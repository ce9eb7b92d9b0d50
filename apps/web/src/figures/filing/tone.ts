import type { FiledYear } from "../../api-types.ts";

/** The gravest thing to be said of an agency's year gives its cell the colour. */
export function toneOf({ standing, broken, unread }: FiledYear): string {
  if (standing === "missing" || standing === "awaited") return standing;
  if (broken) return "broken";
  return unread ? "unread" : standing;
}
