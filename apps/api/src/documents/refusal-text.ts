import { largestSource } from "./read-document.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

export type Language = "zh" | "en";

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** What each refusal means and what to do, in both languages. */
const sentences: Record<RefusalCode, (detail: string) => Record<Language, string>> = {
  not_found: () => ({ zh: "文件不存在，请检查路径", en: "no such file or folder; check the path" }),
  not_readable: (code) => ({
    zh: `无法读取（${code}），请检查权限`,
    en: `cannot be read (${code}); check its permissions`,
  }),
  empty: () => ({ zh: "文件是空的，没有内容", en: "the file is empty" }),
  too_large: (bytes) => ({
    zh: `文件过大（${megabytes(Number(bytes))}），上限 ${megabytes(largestSource)}；年报不会这么大，请核对文件`,
    en: `too large (${megabytes(Number(bytes))}, the limit is ${megabytes(largestSource)}); no report is this big, check the file`,
  }),
  archive: (count) => ({
    zh: `这是${count && `含 ${count} 个文件`}的压缩包，请用 gongkai load 装载；压缩包内的压缩包请先解压`,
    en: `it is an archive of ${count || "many"} files: gongkai load reads them; unpack one that lies in another first`,
  }),
  archive_bomb: () => ({
    zh: "压缩包解压后异常大，未解压",
    en: "the archive unpacks to far more than it could hold; nothing in it was read",
  }),
  too_many_files: (count) => ({
    zh: `压缩包内有 ${count} 个文件，过多；请分成几个`,
    en: `the archive holds ${count} files, which is too many; divide it`,
  }),
  unsupported_format: (format) => ({
    zh: `内容是 ${format}，目前只能读取 HTML、PDF、DOCX、XLSX、DOC、XLS、CSV 和纯文本`,
    en: `its content is ${format}; only HTML, PDF, DOCX, XLSX, DOC, XLS, CSV and plain text can be read so far`,
  }),
  not_our_json: (where) => ({
    zh: `不是 gongkai read 输出的 JSON（${where}）`,
    en: `not the JSON that gongkai read prints (${where})`,
  }),
  not_text: () => ({
    zh: "不是文本：字符编码无法识别，请转存为 UTF-8",
    en: "not text: its character encoding is none that is known; save it as UTF-8",
  }),
  too_deep: () => ({
    zh: "网页嵌套层数异常，未读取；请另存为普通网页",
    en: "its HTML is nested too deeply to be a report; save it as a plain page",
  }),
  too_many_pages: (pages) => ({
    zh: `共 ${pages} 页，页数过多，不是年报`,
    en: `it has ${pages} pages; no report has as many`,
  }),
  too_many_cells: () => ({
    zh: "表格过大，不是年报",
    en: "its sheets are larger than those of any report",
  }),
  too_slow: (seconds) => ({
    zh: `${seconds} 秒内未能读完，已停止；请另存后重试`,
    en: `reading it took more than ${seconds} s and was stopped; save it anew and try again`,
  }),
  too_much_memory: () => ({
    zh: "读取所需内存超过上限，已停止；请核对文件",
    en: "reading it took more memory than any report needs and was stopped; check the file",
  }),
  not_understood: (reason) => ({
    zh: `文档结构无法完全确定${reason && `（${reason}）`}，未读取；请另存为 DOCX`,
    en: `its structure cannot be told with certainty${reason && ` (${reason})`}; save it as DOCX`,
  }),
  damaged: (reason) => ({
    zh: `文件已损坏，无法打开${reason && `（${reason}）`}；请重新下载`,
    en: `it is damaged and cannot be opened${reason && ` (${reason})`}; fetch it again`,
  }),
  encrypted: () => ({
    zh: "文件设有密码，请先解除密码",
    en: "it is locked with a password; unlock it first",
  }),
  no_text: () => ({
    zh: "没有文字（扫描件），需要先做文字识别（OCR）",
    en: "it has no text: needs OCR",
  }),
  tables_are_pictures: () => ({
    zh: "表格是图片，没有文字，需要先做文字识别（OCR）",
    en: "its tables are pictures: needs OCR",
  }),
  not_a_report: () => ({
    zh: "未找到年报的任何一张规定表格，不是政府信息公开工作年度报告",
    en: "none of the three official tables is in it; it is no annual report on open government information",
  }),
  no_numbers: () => ({
    zh: "有表格的行名，但没有一个数字能确定属于哪一格，未读取任何数字",
    en: "the tables' labels are in it, but no number that certainly belongs to a cell; nothing was read",
  }),
  agency_unknown: () => ({
    zh: "标题中没有机关名称，无法确定是谁的年报",
    en: "no title in it names the agency, so whose report it is cannot be told",
  }),
  agency_ambiguous: (names) => {
    const [name = "", ...meant] = names.split("|");
    return {
      zh: `“${name}”可能是 ${meant.join("、")} 中的任何一个；请在 sources.csv 中注明机关或区划代码`,
      en: `“${name}” may be any of ${meant.join(", ")}; name the agency or its region in sources.csv`,
    };
  },
  year_unknown: () => ({
    zh: "标题中没有年份，无法确定是哪一年的年报",
    en: "no title in it names the year, so which year it is for cannot be told",
  }),
  synthetic_mismatch: (name) => ({
    zh: `“${name}”的登记与报告在“是否合成数据”上不一致`,
    en: `“${name}” and the report disagree on whether they are synthetic`,
  }),
};

export const isRefusalCode = (text: unknown): text is RefusalCode =>
  typeof text === "string" && Object.hasOwn(sentences, text);

/** Words a refusal. */
export function refusalText({ code, detail = "" }: Refusal, language: Language): string {
  return sentences[code](detail)[language];
}
