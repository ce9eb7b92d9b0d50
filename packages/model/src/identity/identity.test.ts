import { describe, expect, test } from "vitest";
import { documentWith, gridTable, paragraphs } from "../reading/testing.ts";
import type { Given } from "./claim.ts";
import { readIdentity } from "./identity.ts";

const title = "某县财政局2022年政府信息公开工作年度报告";
const text = ["一、总体情况", "全年主动公开政府信息20条。", "二、主动公开政府信息情况"];
const claims = (lines: readonly string[], given?: Given) => {
  const { agency, year } = readIdentity(paragraphs(...lines), given);
  return [agency.value, agency.confidence, year.value, year.confidence];
};

test("a title is certain, and its evidence is quoted with its place", () => {
  const { agency, year } = readIdentity(paragraphs("首页", title, ...text));
  const at = { from: "title", text: title, place: { block: 1 } };
  expect(agency).toEqual({
    value: "某县财政局",
    confidence: "certain",
    evidence: [{ ...at, value: "某县财政局" }],
  });
  expect(year.evidence).toEqual([{ ...at, value: 2022 }]);
});

describe("around the title a page may hold", () => {
  const links = ["2023", "2021", "2020"].map((year) => title.replace("2022", year));
  const wrappers: Record<string, string[]> = {
    "a path to the page": [
      "您现在的位置：首页 > 政府信息公开 > 某市民政局2020年政府信息公开年度报告",
      title,
      ...text,
    ],
    "a menu": ["某市人民政府", "首页", "政府信息公开年报", "政务公开", title, ...text],
    "a list of other years before the title": [...links, "当前位置：首页", title, ...text],
    "a list with days": [...links.flatMap((link) => [link, "2024-01-05"]), "打印", title, ...text],
    "a list of other agencies' reports": [
      "某市民政局2022年政府信息公开工作年度报告",
      "某市教育局2022年政府信息公开工作年度报告",
      "正文",
      title,
      ...text,
    ],
    "other articles behind it": [
      title,
      ...text,
      "上一篇：",
      links[0] ?? "",
      "下一篇：",
      links[1] ?? "",
    ],
    "a neighbour before it": ["上一篇", links[1] ?? "", "浏览次数 20", title, ...text],
    "related reports behind it": [title, ...text, "相关链接", ...links, "主办：某市人民政府"],
  };
  test.each(Object.entries(wrappers))("%s, and it still is the title that counts", (_, lines) => {
    expect(claims(lines)).toEqual(["某县财政局", "certain", 2022, "certain"]);
  });
  test("a list that the title stands in is a list, and nothing in it is taken", () => {
    expect(claims([...links, title, ...text])).toEqual([null, "unknown", null, "unknown"]);
  });
});

test.each([
  [["2022年某县财政局", "政府信息公开工作年度报告"], "certain"],
  [["某县财政局2022年政府信息公开", "工作年度报告"], "certain"],
  [["某县财政局", "政府信息公开工作", "年度报告（2022年度）"], "likely"],
  [["某县财政局", "2022年政府信息公开工作年度报告"], "likely"],
  [["某县财政局", "2022年", "政府信息公开工作年度报告"], "likely"],
  [["政府信息公开工作年度报告", title], "certain"],
] as const)("a title cut over lines: %j", (lines, confidence) => {
  expect(claims([...lines, ...text])).toEqual(["某县财政局", confidence, 2022, "certain"]);
});

test.each([
  ["sources", "来源：某市财政局 字体"],
  ["titles", "某市财政局2022年政府信息公开工作年度报告"],
  ["signatures", "某市财政局 2023年1月20日"],
  ["regions", `${"市".repeat(30)}财政局2022年政府信息公开年报`],
  ["openings", `${"现公布".repeat(3000)}某局2022年。`],
])(
  "ten thousand %s are read in the time of their length",
  (_, line) => {
    const many = Array.from({ length: 10_000 }, () => line);
    const { evidence } = readIdentity(paragraphs(...many, "市".repeat(29), "某县", ...many)).agency;
    expect(evidence.length).toBeLessThanOrEqual(100);
  },
  30_000,
);

test("a site's name above a menu is no title", () => {
  const menu = ["某县人民政府", "政府信息公开年度报告", "法定主动公开内容"];
  expect(claims([...menu, ...text])).toEqual([null, "unknown", null, "unknown"]);
});

test("two titles of two agencies leave it unknown, with both named, unless another source names one", () => {
  const other = "某县民政局2022年政府信息公开工作年度报告";
  const lines = [title, "发布日期：2023-01-05 字体", other, ...text];
  const { agency } = readIdentity(paragraphs(...lines));
  expect(agency).toMatchObject({
    value: null,
    confidence: "unknown",
    evidence: [{ value: "某县财政局" }, { value: "某县民政局" }],
  });
  expect(claims([...lines, "某县民政局", "2023年1月20日"]).slice(0, 2)).toEqual([
    "某县民政局",
    "likely",
  ]);
});

test("the manifest wins over the title", () => {
  const given = {
    agency: "某县审计局",
    region: "410403",
    year: 2021,
    scope: "consolidated",
  } as const;
  const found = readIdentity(paragraphs(title, ...text), given);
  expect([found.agency.value, found.region.value, found.year.value, found.scope.value]).toEqual([
    "某县审计局",
    "410403",
    2021,
    "consolidated",
  ]);
  expect(found.agency.evidence.map(({ value }) => value)).toEqual(["某县审计局", "某县财政局"]);
});

test.each(["我局2022年政府信息公开工作年度报告", "本单位2022年政府信息公开工作年度报告"])(
  "%s names no agency",
  (line) => {
    expect(claims([line, "一、总体情况", "2022年，我局公开20条。"])).toEqual([
      null,
      "unknown",
      2022,
      "certain",
    ]);
  },
);

test("a name that only neighbours understand is completed, or it is none", () => {
  const relative = "区统计局2022年政府信息公开工作年度报告";
  expect(claims([relative, ...text]).slice(0, 2)).toEqual([null, "unknown"]);
  expect(claims([relative, ...text, "某市长安区统计局", "2023年1月9日"]).slice(0, 2)).toEqual([
    "某市长安区统计局",
    "likely",
  ]);
  expect(claims([relative, ...text, "某市长安区教育局", "2023年1月9日"]).slice(0, 2)).toEqual([
    null,
    "unknown",
  ]);
});

test("a signature completes the title's name by its regions, and never replaces it", () => {
  const town = "建新镇2022年政府信息公开工作年度报告";
  const signed = (name: string) => claims([town, ...text, `${name} 2023年1月20日`]).slice(0, 2);
  expect(signed("遂溪县建新镇人民政府")).toEqual(["遂溪县建新镇人民政府", "certain"]);
  expect(signed("遂溪县人民政府办公室")).toEqual(["建新镇", "certain"]);
});

test("the table before a report names its publisher and its title", () => {
  const table = gridTable(
    ["索引号", "0012", "发布机构", "某县财政局"],
    ["名称", title, "文号", ""],
  );
  const found = readIdentity(documentWith(table, ...paragraphs(...text).blocks));
  expect(found.agency).toMatchObject({ value: "某县财政局", confidence: "likely" });
  expect(found.year).toMatchObject({ value: 2022, confidence: "likely" });
  expect(found.agency.evidence[0]).toMatchObject({ from: "metadata", place: { table: 0 } });
});

test("a publisher that cannot be the 我局 of the text is not the agency", () => {
  const lines = ["来源：某市人民政府 字体：大", "一、总体情况", "我局公开20条。"];
  expect(claims(lines).slice(0, 2)).toEqual([null, "unknown"]);
  expect(claims(["来源：某市商务局 字体：大", ...lines.slice(1)]).slice(0, 2)).toEqual([
    "某市商务局",
    "likely",
  ]);
});

test.each([
  ["根据《条例》规定，现公布某县商务局2021年政府信息公开工作年度报告。", "某县商务局", 2021],
  ["某县商务局根据《条例》要求，特向社会公开2021年度政府信息公开年度报告。", "某县商务局", 2021],
  ["本报告由某县商务局编制，数据的统计期限自2021年1月1日至2021年12月31日止。", "某县商务局", 2021],
  ["根据《条例》，现将我办2021年度政府信息公开情况报告如下：", null, 2021],
  ["本报告由某县人民政府办公室根据《条例》编制。", null, null],
  ["1月发布某县商务局2020年政府信息公开工作计划。", null, null],
])("%s", (sentence, agency, year) => {
  expect(claims([sentence, ...text]).filter((_, i) => i % 2 === 0)).toEqual([agency, year]);
});

test.each(["本溪市财政局", "全州县财政局", "和平区财政局", "某市广播电视局", "市北区财政局"])(
  "%s is a name",
  (name) => {
    expect(claims([`${name}2022年政府信息公开工作年度报告`, ...text])[0]).toBe(name);
  },
);

test("what the narrative of section one says of other years and agencies is no evidence", () => {
  const narrative = "2020年1月发布某县审计局2019年政府信息公开工作年度报告，2020年我局公开20条。";
  expect(claims(["一、总体情况", narrative])).toEqual([null, "unknown", null, "unknown"]);
});

test.each([
  ["某县商务局2021年政府信息公开工作年度报告.docx", "某县商务局", 2021],
  ["3、某县商务局2021年政府信息公开工作年度报告.pdf", "某县商务局", 2021],
  ["410403-2021-services.html", null, 2021],
  ["t20210119_2136694.html", null, null],
  ["2021.pdf", null, null],
])("the file %s", (fileName, agency, year) => {
  expect(claims(text, { fileName }).filter((_, i) => i % 2 === 0)).toEqual([agency, year]);
});

test("a page's title counts without the site's name", () => {
  const page = { ...paragraphs(...text), title: `${title}_某县人民政府门户网站` };
  expect(readIdentity(page).agency).toMatchObject({ value: "某县财政局", confidence: "likely" });
});

describe("the year", () => {
  const period = (year: number) => `统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const announced = (year: number) => `现公布${year}年政府信息公开工作年度报告。`;
  test.each([
    [[title, period(2022)], 2022, "certain"],
    [[title, period(2021)], 2022, "likely"],
    [[title, period(2021), announced(2022)], 2022, "certain"],
    [[title, period(2021), announced(2021)], null, "unknown"],
    [[period(2021)], 2021, "likely"],
    [[period(2021), announced(2022)], null, "unknown"],
    [[title.replace("2022", "二〇二二")], 2022, "certain"],
  ] as const)("of %j is %s", (lines, year, confidence) => {
    expect(claims([...lines, ...text]).slice(2)).toEqual([year, confidence]);
  });
});

test.each([
  ["二〇二三年一月二十日", "2023-01-20"],
  ["2023年1月20日", "2023-01-20"],
  ["2023年13月20日", null],
])("%s beside the agency's name is the day it was signed", (day, signed) => {
  const { signed: claim } = readIdentity(paragraphs(title, ...text, "某县财政局", day));
  expect(claim.value).toBe(signed);
});
