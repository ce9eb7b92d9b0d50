import { Zip, ZipDeflate } from "fflate";
import { aboutRows, type Origin } from "./about.ts";
import type { Rows, Sheet } from "./sheet.ts";
import type { Value } from "./table.ts";

/** A spreadsheet holds no more rows on a sheet; what is beyond goes on to the next. */
const mostRows = 1_048_576;

/** A sheet as a workbook (ECMA-376): the data, then a sheet that says what it is. */
export async function* xlsxOf(sheet: Sheet, data: Rows, origin: Origin) {
  const archive = new Archive();
  const names: string[] = [];
  let left = 0;
  for await (const rows of headed(sheet, data)) {
    let rest = rows;
    while (rest.length > 0) {
      if (left === 0) {
        if (names.length > 0) archive.end(sheetEnd);
        names.push(names.length === 0 ? "数据 Data" : `数据 Data ${names.length + 1}`);
        archive.begin(`xl/worksheets/sheet${names.length}.xml`, sheetBegin);
        left = mostRows;
      }
      archive.add(rest.slice(0, left).map(rowXml).join(""));
      const taken = Math.min(left, rest.length);
      rest = rest.slice(taken);
      left -= taken;
    }
    yield* archive.made();
  }
  archive.end(sheetEnd);
  names.push("说明 About");
  archive.whole(
    `xl/worksheets/sheet${names.length}.xml`,
    sheetBegin + aboutRows(sheet, origin).map(rowXml).join("") + sheetEnd,
  );
  for (const [path, text] of Object.entries(frame(names))) archive.whole(path, text);
  archive.close();
  yield* archive.made();
}

async function* headed(
  { columns }: Sheet,
  data: Rows,
): AsyncGenerator<readonly (readonly Value[])[]> {
  yield [columns.map(({ heading }) => heading.zh)];
  yield* data;
}

/** A ZIP whose bytes are taken as they are made. */
class Archive {
  private chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });
  private file: ZipDeflate | undefined;

  begin(path: string, text: string): void {
    this.file = new ZipDeflate(path, { level: 6 });
    this.zip.add(this.file);
    this.add(text);
  }

  add(text: string): void {
    this.file?.push(Buffer.from(text));
  }

  end(text: string): void {
    this.file?.push(Buffer.from(text), true);
  }

  whole(path: string, text: string): void {
    this.begin(path, "");
    this.end(text);
  }

  close(): void {
    this.zip.end();
  }

  *made(): Generator<Uint8Array> {
    yield* this.chunks;
    this.chunks = [];
  }
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetBegin = `${head}<worksheet xmlns="${main}"><sheetData>`;
const sheetEnd = "</sheetData></worksheet>";

const rowXml = (values: readonly Value[]): string => `<row>${values.map(cellXml).join("")}</row>`;

/** Text is written as text, so that nothing in it is run. */
function cellXml(value: Value): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const longestText = 32_767;

/** Without what XML cannot hold, and no longer than a cell may be. */
const escaped = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>]/gu, (one) => entities[one] ?? one);

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook that name its sheets. */
function frame(names: readonly string[]): Record<string, string> {
  const each = (write: (name: string, number: number) => string) =>
    names.map((name, i) => write(name, i + 1)).join("");
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  };
}
