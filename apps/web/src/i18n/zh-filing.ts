import type { Counts } from "../figures/filing.ts";
import { formatsOf } from "./formats.ts";

const f = formatsOf("zh-CN");

const standings = {
  on_time: "按时",
  late: "逾期",
  unjudged: "未判定",
  missing: "缺报",
  awaited: "未到期",
};

export const zhFiling = {
  title: "报送",
  standing: "报送情况",
  standings,
  counts: {
    expected: "应报",
    filed: "已报",
    met: "应报已报",
    on_time: "按时",
    late: "逾期",
    unjudged: "未判定",
    missing: "缺报",
    unread: "有格未识读",
    broken: "核对未过",
  },
  shares: "报送构成",
  notExpected: "不要求报送",
  unreadCount: (count: number) => `${f.count(count)} 格未能识读`,
  source: (filed: number, expected: number) =>
    expected === 0
      ? `来源：${f.count(filed)} 份年报`
      : `来源：${f.count(filed)} 份年报，应报 ${f.count(expected)} 份`,
  regions: {
    name: "各地区报送",
    subtitle: "各地区机关数，按报送情况分；点地区看下一级",
  },
  matrix: {
    name: "各机关逐年报送",
    subtitle: "机关 × 年度；点格子看年报",
    standing: (total: number, standing: keyof typeof standings) =>
      `${f.count(total)} 家机关至少一年${standings[standing]}`,
    count: (total: number, file: number) =>
      file < total
        ? `共 ${f.count(total)} 家，CSV 只含前 ${f.count(file)} 家；缩小地区可取全`
        : `共 ${f.count(total)} 家`,
    nobody: "没有这样的机关",
  },
  shortcomings: (year: number, counts: Counts) => {
    const parts = [
      counts.missing > 0 && `缺报 ${f.count(counts.missing)} 家`,
      counts.late > 0 && `逾期 ${f.count(counts.late)} 家`,
      counts.broken > 0 && `核对未过 ${f.count(counts.broken)} 份`,
      counts.unread > 0 && `有格未识读 ${f.count(counts.unread)} 份`,
    ];
    return `${year} 年度应报 ${f.count(counts.expected)} 家：${parts.filter(Boolean).join("，")}`;
  },
  someAwaited: (p: { year: number; filed: number; awaited: number }) =>
    `${p.year} 年度已报 ${f.count(p.filed)} 家，${f.count(p.awaited)} 家未到期`,
  someUnjudged: (p: { year: number; filed: number; unjudged: number }) =>
    `${p.year} 年度 ${f.count(p.filed)} 家全部报送，${f.count(p.unjudged)} 家是否按时未判定`,
  allWell: (p: { year: number; filed: number }) =>
    `${p.year} 年度 ${f.count(p.filed)} 家全部按时报送，核对全部通过`,
};
