import type { Context as HonoContext } from "hono";
import type { Origin } from "../tables/about.ts";
import { csvOf } from "../tables/csv.ts";
import { parquetOf } from "../tables/parquet.ts";
import type { Rows, Sheet } from "../tables/sheet.ts";
import { xlsxOf } from "../tables/xlsx.ts";
import { inCoding, keyOf, type Question, responseOf } from "./answering.ts";
import { codingFor } from "./coding.ts";
import type { Context } from "./context.ts";
import { type FileFormat, formats } from "./format.ts";

/** Files up to this size are kept; larger ones are sent while they are made. */
const largestKept = 4 * 2 ** 20;

/** A file on its way: how it is written, and what it is called. */
interface File {
  readonly format: FileFormat;
  readonly sheet: Sheet;
  readonly rows: Rows;
  readonly origin: Origin;
  readonly disposition: string;
}

const writers = { csv: csvOf, xlsx: xlsxOf, parquet: parquetOf };

/** Sends a table as a file. A small one is kept like any answer; of a large one never more is held than is on its way. */
export async function fileAnswer(
  c: HonoContext<Context>,
  question: Question,
  { format, sheet, rows, origin, disposition }: File,
): Promise<Response> {
  const type = format === "csv" ? `${formats.csv}; charset=utf-8; header=present` : formats[format];
  const bytes = writers[format](sheet, rows, origin)[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let size = 0;
  while (size <= largestKept) {
    const { done, value } = await bytes.next();
    if (done) {
      const coding = format === "csv" ? codingFor(c.req.header("accept-encoding")) : undefined;
      const answer = await inCoding({ type, body: Buffer.concat(begun), disposition }, coding);
      c.var.answers.keep(keyOf(question, codingFor(c.req.header("accept-encoding"))), answer);
      return responseOf(c, question, answer);
    }
    begun.push(value);
    size += value.byteLength;
  }
  return responseOf(c, question, { type, body: streamOf(begun, bytes), disposition });
}

/** What has been made already, then the rest as the client takes it; who leaves ends the making. */
function streamOf(begun: Uint8Array[], rest: AsyncIterator<Uint8Array>): ReadableStream {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } =
        begun.length > 0 ? { done: false, value: begun.shift() } : await rest.next();
      if (done || value === undefined) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await rest.return?.();
    },
  });
}
