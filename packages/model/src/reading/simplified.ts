import { normalLabel } from "./normal-text.ts";

/** Traditional characters of the forms' labels and headings, as in the mainland, Hong Kong and Taiwan, with their simplified ones. */
const pairs =
  "條条項项內内規规範范發发廢废現现數数處处決决許许罰罚強强業业費费額额單单萬万務务對对總总採采購购請请開开報报舉举訴诉類类復复複复議议維维糾纠結结轉转續续辦办無无關关係系機机構构會会團团織织組组營营與与國国過过級级間间據据達达執执檢检詢询護护權权穩稳屬属於于補补確确認认獲获區区繳缴納纳製制產产審审總总減减爲为為为況况計计這这祕秘沒没後后訪访當当覆复繼继經经訟讼體体動动問问題题進进";

/** Words that converters to Taiwan's usage put for the forms' own. */
const words = [
  ["檔案", "文件"],
  ["資訊", "信息"],
  ["專案", "项目"],
  ["資料", "数据"],
] as const;

const table = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs.charAt(i), pairs.charAt(i + 1));

const any = new RegExp(
  `[${[...table.keys()].join("")}]|${words.map(([word]) => word).join("|")}`,
  "u",
);

/** A text of the forms in simplified characters, for comparing labels only. */
export function simplified(text: string): string {
  if (!any.test(text)) return text;
  const worded = words.reduce((said, [word, own]) => said.replaceAll(word, own), text);
  return worded.replace(/[\u4e00-\u9fff]/gu, (c) => table.get(c) ?? c);
}

/** The label of a text as the forms write it, in simplified characters. */
export const labelOf = (text: string): string => normalLabel(simplified(text));
