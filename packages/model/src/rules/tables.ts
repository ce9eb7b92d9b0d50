import type { TableKey } from "../form/form.ts";
import type { Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { foundIn } from "./outcome.ts";
import { cellsIn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const tables = [
  { key: "disclosure", zh: "第二部分表格", en: "the table of section two" },
  { key: "requests", zh: "第三部分表格", en: "the table of section three" },
  { key: "appeals", zh: "第四部分表格", en: "the table of section four" },
] as const;

type Named = ReturnType<typeof cellsIn>[number];
const nameOf = ([name]: Named): string => name;
/** A table without one cell is missing; one of which nothing is legible may or may not be it. */
function present(id: string, subject: Subject, table: TableKey): Finding[] {
  const cells = cellsIn(subject, table);
  if (cells.every(([, { kind }]) => kind === "absent")) return [foundIn(id, cells.map(nameOf))];
  const legible = cells.some(([, { kind }]) => kind !== "absent" && kind !== "unreadable");
  return [foundIn(id, [], legible ? [] : cells.map(nameOf))];
}

/** A table with nothing printed in it may mean zero or nothing reported. */
function filled(id: string, subject: Subject, table: TableKey): Finding[] {
  const cells = cellsIn(subject, table).filter(([, { kind }]) => kind !== "absent");
  if (cells.length === 0) return [];
  const all = (...wanted: string[]) => cells.every(([, { kind }]) => wanted.includes(kind));
  if (!all("blank", "not_applicable", "unreadable")) return [foundIn(id, [])];
  const names = cells.map(nameOf);
  return [foundIn(id, all("blank", "not_applicable") ? names : [], names)];
}

const presence = tables.map(({ key, zh, en }): Rule => {
  const id = `${key}.present`;
  return {
    id,
    version: 1,
    severity: "error",
    label: { zh: `有${zh}`, en: `There is ${en}` },
    explanation: {
      zh: `${zh}在原文中整张缺失，或以图片发布而无文字。`,
      en: `In the source ${en} is missing altogether, or it is a picture without text.`,
    },
    needs: [`${key}.*`],
    examples: {
      holds: example(),
      broken: example({ cells: { [key]: "absent" } }),
      undecided: example({ cells: { [key]: { raw: "见附件" } } }),
    },
    check: (subject) => present(id, subject, key),
  };
});

const filling = tables.map(({ key, zh, en }): Rule => {
  const id = `${key}.filled`;
  return {
    id,
    version: 1,
    severity: "hint",
    label: { zh: `${zh}已填写`, en: `Something is filled in in ${en}` },
    explanation: {
      zh: "整张表空白：可能是零，也可能是未填报；空白不等于零。",
      en: "The whole table is blank: this may mean zero or nothing reported, which are not the same.",
    },
    needs: [`${key}.*`],
    examples: {
      holds: example(),
      broken: example({ cells: { [key]: "blank" } }),
      undecided: example({ cells: { [key]: { raw: "见附件" } } }),
    },
    check: (subject) => filled(id, subject, key),
  };
});

/** Each of the three tables is there, and has something in it. */
export const tableRules: readonly Rule[] = [...presence, ...filling];
