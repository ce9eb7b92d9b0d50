import type { Block, Column, FormId, FormTable, Label, Line, LineGroup } from "./form.ts";

const organisation: Label = { zh: "法人或其他组织", en: "Legal persons or other organisations" };

const corner: Label = {
  zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
  en: "(In each column: item 1 plus item 2 equals item 3 plus item 4)",
};

const heading: Label = { zh: "申请人情况", en: "Applicants" };

const applicant = (key: string, zh: string, en: string, group?: Label): Column => ({
  key,
  label: { zh, en },
  quantity: "count",
  ...(group && { group }),
});

/** The applicants (申请人情况), the columns of section three; the last is the total of the other six. */
export const applicants: readonly Column[] = [
  applicant("natural_person", "自然人", "Natural persons"),
  applicant("business", "商业企业", "Businesses", organisation),
  applicant("research", "科研机构", "Research institutes", organisation),
  applicant("nonprofit", "社会公益组织", "Public-interest organisations", organisation),
  applicant("legal_service", "法律服务机构", "Legal service organisations", organisation),
  applicant("other", "其他", "Other", organisation),
  applicant("total", "总计", "Total"),
];

const group = (key: string, number: string, zh: string, en: string): LineGroup => ({
  key,
  number,
  label: { zh, en },
});

const results = group("results", "三、", "本年度办理结果", "Outcomes this year");
const denied = group("denied", "（三）", "不予公开", "Denied");
const unavailable = group("unavailable", "（四）", "无法提供", "Unavailable");
const unprocessed = group("unprocessed", "（五）", "不予处理", "Not processed");
const otherwise = group("otherwise", "（六）", "其他处理", "Otherwise handled");

const line = (
  key: string,
  number: string,
  zh: string,
  en: string,
  groups: readonly LineGroup[] = [],
  also: readonly string[] = [],
): Line => ({ key, number, label: { zh, en, also }, groups });

const under = (parent: LineGroup, lines: readonly [string, string, string, ...string[]][]) =>
  lines.map(([key, zh, en, ...also], i) =>
    line(`${parent.key}.${key}`, `${i + 1}.`, zh, en, [results, parent], also),
  );

const opening: readonly Line[] = [
  line("received", "一、", "本年新收政府信息公开申请数量", "Requests received this year"),
  line("carried_in", "二、", "上年结转政府信息公开申请数量", "Requests carried in from last year"),
];

const decided: readonly Line[] = [
  line("granted", "（一）", "予以公开", "Granted", [results]),
  line(
    "partial",
    "（二）",
    "部分公开（区分处理的，只计这一情形，不计其他情形）",
    "Granted in part",
    [results],
    ["部分公开"],
  ),
  ...under(denied, [
    ["state_secret", "属于国家秘密", "State secret"],
    ["law_prohibited", "其他法律行政法规禁止公开", "Prohibited by other laws"],
    ["safety_stability", "危及“三安全一稳定”", "Endangers safety or stability"],
    ["third_party", "保护第三方合法权益", "Third-party rights"],
    ["internal_affairs", "属于三类内部事务信息", "Internal affairs"],
    ["deliberative", "属于四类过程性信息", "Deliberative process"],
    ["enforcement_file", "属于行政执法案卷", "Enforcement case file"],
    ["administrative_query", "属于行政查询事项", "Administrative query"],
  ]),
  ...under(unavailable, [
    ["not_held", "本机关不掌握相关政府信息", "Not held by this agency"],
    ["needs_creation", "没有现成信息需要另行制作", "Would have to be created"],
    ["unclear", "补正后申请内容仍不明确", "Still unclear after correction"],
  ]),
  ...under(unprocessed, [
    ["petition", "信访举报投诉类申请", "Petition or complaint"],
    ["repeated", "重复申请", "Repeated request"],
    ["publication", "要求提供公开出版物", "Published material"],
    ["excessive", "无正当理由大量反复申请", "Excessive without good reason"],
    ["confirmation", "要求行政机关确认或重新出具已获取信息", "Asks to confirm information held"],
  ]),
];

const divided = under(otherwise, [
  [
    "not_corrected",
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "Not corrected in time",
  ],
  [
    "fee_unpaid",
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "Fee not paid in time",
  ],
  ["rest", "其他", "Other"],
]);

const undivided: readonly Line[] = [
  line("otherwise.undivided", "（六）", "其他处理", "Otherwise handled", [results]),
];

const closing: readonly Line[] = [
  line("concluded", "（七）", "总计", "Total concluded", [results]),
  line("carried_out", "四、", "结转下年度继续办理", "Carried out to next year"),
];

/** Section three: what became of the requests, by applicant. */
export function requestsTable(form: FormId): FormTable {
  const other = form === "2021" ? divided : undivided;
  const lines = [...opening, ...decided, ...other, ...closing];
  const block: Block = { corner, heading, columns: applicants, lines };
  return { key: "requests", layout: "lines", blocks: [block] };
}
