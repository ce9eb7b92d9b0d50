import type { Outcome } from "../read-apart.ts";
import { refuse } from "../refusal.ts";
import { blocksOf } from "./blocks.ts";
import { fileInformation } from "./file-information.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { piecesOf } from "./pieces.ts";
import { characterRuns, paragraphRuns } from "./property-runs.ts";

const longestText = 5_000_000;

/** A Word 97-2003 document from the streams of its file. What is not fully understood in it is refused. */
export function docDocument(streams: ReadonlyMap<string, Buffer>): Outcome {
  const stream = streams.get("WordDocument") ?? Buffer.alloc(0);
  try {
    const information = fileInformation(stream);
    if (!information) return refuse("unsupported_format", "Word 6/95");
    const { isEncrypted, textLength, tableStream } = information;
    if (isEncrypted) return refuse("encrypted");
    if (textLength > longestText) return refuse("too_large", `${textLength}`);
    const table = streams.get(tableStream) ?? Buffer.alloc(0);
    const paragraphs = paragraphsOf(
      piecesOf(stream, table, information.pieces, textLength),
      paragraphRuns(stream, table, information.paragraphBins),
      characterRuns(stream, table, information.characterBins),
      streams.get("Data") ?? Buffer.alloc(0),
    );
    const blocks = blocksOf(paragraphs);
    return blocks.length === 0 ? refuse("no_text") : { ok: true, format: "doc", blocks };
  } catch (error) {
    if (error instanceof RangeError) return refuse("damaged", error.message);
    return refuse("not_understood", error instanceof Error ? error.message : undefined);
  }
}
