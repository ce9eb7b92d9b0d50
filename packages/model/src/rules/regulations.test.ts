import { expect, test } from "vitest";
import { example } from "./example.ts";
import { regulationRules } from "./regulations.ts";

const outcomesFor = (agency: string | null, issued: number) => {
  const subject = example({ agency, cells: { "disclosure.regulations.issued": issued } });
  return regulationRules.flatMap((rule) => rule.check(subject).map(({ outcome }) => outcome));
};

test.each([
  ["某省人民政府", "holds"],
  ["某族自治区人民政府", "holds"],
  ["某族自治州人民政府", "holds"],
  ["某市人民政府", "undecided"],
  ["某市人民政府办公厅", "undecided"],
  ["国家税务总局某市税务局", "undecided"],
  ["某部", "undecided"],
  [null, "undecided"],
  ["某市某区人民政府", "broken"],
  ["某县人民政府", "broken"],
  ["某市财政局", "broken"],
  ["某县某镇人民政府", "broken"],
  ["某市某区某街道办事处〔合成〕", "broken"],
] as const)("rules issued by %s: %s", (agency, outcome) => {
  expect(outcomesFor(agency, 2)).toEqual([outcome]);
});

test("nobody is asked who issued none", () => {
  expect(outcomesFor("某县某镇人民政府", 0)).toEqual(["holds"]);
});
