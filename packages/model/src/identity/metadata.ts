import type { Document, DocumentCell, Place } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { agencyName } from "./agency-name.ts";
import type { Said } from "./said.ts";
import { titleIn } from "./title.ts";

const publisher =
  "发布机构|发布机关|发布单位|发文机关|发文机构|发文单位|制发机关|编制机关|公开主体|公开机构|责任单位|信息来源|来源|录入";
const named = "信息名称|文件名称|信息标题|名称|标题|题名";
const field = new RegExp(`^(?:(?<publisher>${publisher})|(?<named>${named}))[:：]?$`, "u");
/** `来源：大五里镇 字体：…`: a field in a line of several, its value up to white space. */
const inLine = new RegExp(
  `(?:^|[\\s|【\\[])(?:${publisher})[:：]\\s*(?<value>[^\\s|】\\]:]+)`,
  "gu",
);

/** The fields that a site prints above a report: who published it, and what it is called. */
export function metadataIn(before: Document["blocks"]): readonly Said[] {
  return before.flatMap((block) => {
    if (block.kind === "paragraph") return inText(block.text, block.place);
    const rows = block.kind === "table" ? block.rows : [block.cells];
    return rows.flatMap(inRow);
  });
}

function inText(text: string, place: Place): Said[] {
  return [...text.normalize("NFKC").matchAll(inLine)].flatMap(({ groups }) =>
    publishedBy(groups?.["value"] ?? "", text, place),
  );
}

function inRow(cells: readonly DocumentCell[]): Said[] {
  return cells.flatMap(({ text, place }, i) => {
    const value = cells[i + 1]?.text ?? "";
    const groups = field.exec(compact(text))?.groups;
    if (!groups) return inText(text, place);
    return groups["publisher"] ? publishedBy(value, value, place) : calledBy(value, place);
  });
}

function publishedBy(value: string, text: string, place: Place): Said[] {
  const agency = agencyName(compact(value));
  return agency === null ? [] : [{ from: "metadata", agency, year: null, text, place }];
}

function calledBy(value: string, place: Place): Said[] {
  const title = titleIn(value);
  return title ? [{ from: "metadata", ...title, text: value, place }] : [];
}
