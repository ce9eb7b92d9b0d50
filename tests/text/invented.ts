import { readReport } from "@gongkai/model";
import { readDocument } from "../../apps/api/src/documents/read-document.ts";

/** The numbers read from a text that are not those printed for their cells. */
export async function inventedIn(
  text: string,
  truth: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text));
  const reading = document.ok ? readReport(document) : document;
  if (!reading.ok) return [];
  return Object.entries(reading.report.cells).flatMap(([name, cell]) =>
    cell.kind === "number" && cell.value !== truth.get(name)
      ? [`${name} is ${truth.get(name)}, read ${cell.value}`]
      : [],
  );
}
