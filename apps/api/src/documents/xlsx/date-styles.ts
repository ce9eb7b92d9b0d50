import { nearest, xmlTree } from "../docx/xml-tree.ts";

/** The built-in formats that print a number as a day or a time, those of Chinese Excel among them. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** What a format prints as it stands, and colours and places in brackets. */
const literal = /"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;

/** The styles of a workbook's cells, by number, that print a number as a day or a time. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const root = xmlTree(xml);
  const own = new Map(
    nearest(root, ["numFmt"]).map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      /[ymdhs]/iu.test((attributes["formatCode"] ?? "").replace(literal, "")),
    ]),
  );
  const styles = nearest(root, ["cellXfs"]).flatMap(({ children }) => children);
  const isDate = (id: number) => own.get(id) ?? isBuiltIn(id);
  return new Set(
    styles.flatMap(({ attributes }, i) => (isDate(Number(attributes["numFmtId"])) ? [i] : [])),
  );
}
