import { acrossRules } from "./across/across-rules.ts";
import type { DescribedRule } from "./every-rule.ts";
import { libraryRules } from "./library/library-rules.ts";
import type { Severity } from "./rule.ts";
import { rules } from "./rules.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "错误 error",
  warning: "警告 warning",
  hint: "提示 hint",
};

const head = `| 规则 rule | 级别 severity | 中文 | English | 所需 needs |
| --- | --- | --- | --- | --- |`;

/** All rules as a page for people, in Markdown. */
export function rulesDocument(): string {
  return `# 规则 Rules

由程序中的规则生成，勿手改：\`npm run docs\`。Generated from the rules themselves; do not edit.

每条规则的结果是相符、不符或无法判断；提示从不计为不符。规则只指出问题，从不改动数字。
Each rule holds, is broken or is undecided; a hint is never counted as broken. Rules point at figures and never change them.

## 一份报告之内 Within one report（${rules.length}）

${tableOf(rules)}

## 同一机关相邻两年 Across two consecutive years of one agency（${acrossRules.length}）

${tableOf(acrossRules)}

## 全库各报告之间 Among all reports of a library（${libraryRules.length}）

${tableOf(libraryRules)}
`;
}

const tableOf = (described: readonly DescribedRule[]): string =>
  [head, ...described.map(rowOf)].join("\n");

function rowOf({ id, version, severity, label, explanation, needs }: DescribedRule): string {
  const cells = [
    `\`${id}\` v${version}`,
    severities[severity],
    `**${label.zh}** ${explanation.zh}`,
    `**${label.en}.** ${explanation.en}`,
    needs.map((need) => `\`${need}\``).join(" "),
  ];
  return `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
}
