import { CFB } from "@e965/xlsx";
import { z } from "zod";

const entries = z.object({
  FullPaths: z.array(z.string()),
  FileIndex: z.array(
    z
      .object({ size: z.int(), content: z.union([z.instanceof(Uint8Array), z.array(z.int())]) })
      .or(z.unknown().transform(() => null)),
  ),
});

/** The streams that are read; the others tell only what the file is. */
const needed = new Set(["WordDocument", "0Table", "1Table", "Data", "Workbook", "Book"]);

/** The streams at the root of a compound file by name; throws where it is broken or one that is read is cut off. */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file: unknown = CFB.read(Buffer.from(bytes), { type: "buffer" });
  const { FullPaths, FileIndex } = entries.parse(file);
  const streams = new Map<string, Buffer>();
  for (const [i, path] of FullPaths.entries()) {
    const [, name, ...deeper] = path.split("/");
    const entry = FileIndex[i];
    if (!name || !entry || deeper.length > 0) continue;
    const isWhole = entry.content.length === entry.size;
    if (!isWhole && needed.has(name)) throw new RangeError(`${name} is cut off`);
    streams.set(name, Buffer.from(entry.content));
  }
  return streams;
}
