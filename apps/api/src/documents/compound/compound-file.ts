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

/** The streams at the root of a compound file by name; throws where the file is broken or a stream is not whole. */
export function streamsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file: unknown = CFB.read(Buffer.from(bytes), { type: "buffer" });
  const { FullPaths, FileIndex } = entries.parse(file);
  const streams = new Map<string, Buffer>();
  for (const [i, path] of FullPaths.entries()) {
    const [, name, ...deeper] = path.split("/");
    const entry = FileIndex[i];
    if (!name || !entry || deeper.length > 0) continue;
    if (entry.content.length !== entry.size) throw new Error(`${name} is cut off`);
    streams.set(name, Buffer.from(entry.content));
  }
  return streams;
}
