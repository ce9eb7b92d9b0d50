import { findSum } from "@gongkai/model";
import { Database } from "../database/database.ts";
import { schema } from "../database/schema.ts";
import { type CodebookRow, codebook } from "./codebook.ts";
import { columnsOf } from "./columns-of.ts";
import { exportTables, exportVersion } from "./tables.ts";

/** What an export holds as a page for people, in Markdown, with the columns that it really has. */
export async function exportDocument(): Promise<string> {
  const database = await Database.open();
  await database.script(schema());
  const tables = [];
  for (const { key, label, select } of exportTables)
    tables.push({ key, label, columns: await columnsOf(database, select) });
  database.close();
  const rows = codebook(tables);
  return `${head}${tables.map(({ key, label }) => section(key, `${label.zh}　${label.en}`, rows)).join("\n")}`;
}

const head = `# 导出 Export

由程序生成，勿手改：\`npm run docs\`。Generated from the program; do not edit. 第 ${exportVersion} 版 version ${exportVersion}.

\`gongkai export FOLDER --format parquet|csv\` 把一个版次写成下列各表，每表一个文件；\`codebook\` 逐列说明含义（中、英文）。
It writes an edition as the tables below, a file each; \`codebook\` says what every column means, and what every measure,
rule and kind of agency is (rows with a \`value\`).

- 一份报告的各表以 \`source\` 相连。Tables on one report are joined by \`source\`.
- \`reports\` 每个机关、年度、口径只有一份，可直接求和；但 \`scope\` 的两种口径不可相加。\`reports\` holds one report an
  agency, year and scope, so that sums count nothing twice; the two scopes must not be added to each other.
- 空白、斜杠、无法辨认的格在 \`reports\` 中为空，在 \`cells\` 中各有一行；空白不是零。Cells that are blank, not applicable or
  unreadable are empty in \`reports\` and have a row each in \`cells\`; blank is not zero.
- 合成示例数据的行 \`synthetic\` 为真，其机关名称以〔合成〕结尾。Generated rows have \`synthetic\` true, and their agencies' names
  end in 〔合成〕: leave them out of any real figure.
- CSV 为带 BOM 的 UTF-8；以 \`=\`、\`+\`、\`-\`、\`@\`、制表符或回车开头的文字前加一个 \`'\`，以免表格软件当作公式。CSV is UTF-8 with a
  byte order mark; a text that begins with one of these characters has a \`'\` before it, so that no spreadsheet runs it.

\`\`\`sql
-- 各年各单位新收申请之和 requests received by year, sum of units, real reports only
SELECT year, sum(numerator) FROM 'measures.parquet'
WHERE measure = 'received' AND scope = 'unit' AND NOT synthetic GROUP BY year ORDER BY year;
\`\`\`

\`\`\`python
pandas.read_parquet("reports.parquet").query("not synthetic and scope == 'unit'").groupby("year")["requests.received"].sum()
\`\`\`

\`\`\`r
arrow::read_parquet("reports.parquet") |> subset(!synthetic & scope == "unit") |> aggregate(requests.received ~ year, sum)
\`\`\`

`;

function section(table: string, title: string, rows: readonly CodebookRow[]): string {
  const columns = rows.filter((row) => row.table === table && row.value === "");
  const own = columns.filter(({ column }) => findSum(column) === undefined);
  const figures = columns.length - own.length;
  const rest =
    figures > 0
      ? `\n另有 ${figures} 列：两种表格的每一格，以及各行、各组合计，见 \`codebook\`。And ${figures} columns more: every cell of either form, and sums of lines and groups, see \`codebook\`.\n`
      : "";
  return `## ${table}

${title}

| 列 column | 类型 type | 含义 meaning |
| --- | --- | --- |
${own.map(rowOf).join("\n")}
${rest}`;
}

function rowOf({ column, type, meaning_zh, meaning_en }: CodebookRow): string {
  const meaning = `${meaning_zh}　${meaning_en}`.replaceAll("|", "\\|");
  return `| \`${column}\` | ${type} | ${meaning} |`;
}
