import type { Answer } from "./presented.ts";

/**
 * The address of an answer as a file: of all its rows, not of the page that was asked for, and of the edition that
 * answered. `narrowed` is what the figure shows of a question that was asked of more at once.
 */
export function fileAddress(
  { asked, edition }: Pick<Answer, "asked" | "edition">,
  format: "xlsx",
  narrowed: Readonly<Record<string, string>> = {},
): string {
  const [path = "", search = ""] = asked.split("?");
  const query = new URLSearchParams(search);
  for (const page of ["limit", "offset"]) query.delete(page);
  for (const [key, value] of Object.entries(narrowed)) if (query.has(key)) query.set(key, value);
  query.set("edition", String(edition));
  return `${path}.${format}?${query}`;
}
