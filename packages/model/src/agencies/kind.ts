import type { Label } from "../form/form.ts";
import { syntheticSuffix } from "./synthetic.ts";

/** A kind of agency: what it is called, and the ends of names that tell it. */
interface Kind {
  readonly key: string;
  readonly label: Label;
  /** The last characters of an agency's name; the first kind whose ending fits is taken. */
  readonly endings: readonly string[];
}

const kind = (key: string, zh: string, en: string, endings: readonly string[]): Kind => ({
  key,
  label: { zh, en },
  endings,
});

/** The closed list of kinds, in the order in which names are tried against them. */
export const kinds = [
  kind("office", "办公室", "General office", ["人民政府办公厅", "人民政府办公室"]),
  kind("township", "乡镇", "Township", ["镇人民政府", "乡人民政府", "苏木人民政府"]),
  kind("street", "街道", "Subdistrict", ["街道办事处"]),
  kind("government", "人民政府", "Government", ["人民政府"]),
  kind("development", "发展改革", "Development and reform", [
    "发展和改革委员会",
    "发展和改革局",
    "发展改革局",
  ]),
  kind("education", "教育", "Education", [
    "教育厅",
    "教育局",
    "教育委员会",
    "教育体育局",
    "教育和体育局",
  ]),
  kind("police", "公安", "Public security", ["公安厅", "公安局", "公安分局"]),
  kind("civil_affairs", "民政", "Civil affairs", ["民政厅", "民政局"]),
  kind("justice", "司法", "Justice", ["司法厅", "司法局"]),
  kind("finance", "财政", "Finance", ["财政厅", "财政局"]),
  kind("human_resources", "人力资源社会保障", "Human resources", [
    "人力资源和社会保障厅",
    "人力资源和社会保障局",
  ]),
  kind("natural_resources", "自然资源", "Natural resources", [
    "自然资源厅",
    "自然资源局",
    "自然资源和规划局",
  ]),
  kind("environment", "生态环境", "Environment", ["生态环境厅", "生态环境局", "生态环境分局"]),
  kind("housing", "住房城乡建设", "Housing and construction", [
    "住房和城乡建设厅",
    "住房和城乡建设局",
  ]),
  kind("transport", "交通运输", "Transport", ["交通运输厅", "交通运输局"]),
  kind("agriculture", "农业农村", "Agriculture", ["农业农村厅", "农业农村局"]),
  kind("health", "卫生健康", "Health", ["卫生健康委员会", "卫生健康局"]),
  kind("market", "市场监管", "Market regulation", ["市场监督管理局"]),
  kind("urban_management", "城市管理", "Urban management", ["城市管理局", "城市管理和综合执法局"]),
  kind("government_services", "政务服务", "Government services", [
    "政务服务和大数据管理局",
    "政务服务数据管理局",
    "行政审批服务局",
  ]),
  kind("statistics", "统计", "Statistics", ["统计局"]),
  kind("medical_security", "医疗保障", "Medical security", ["医疗保障局"]),
  kind("other", "其他", "Other", []),
] as const satisfies readonly Kind[];

export type AgencyKind = (typeof kinds)[number]["key"];

/** The kind that an agency's name tells; `other` where no ending fits. */
export function kindOf(agency: string): AgencyKind {
  const name = agency.replace(syntheticSuffix, "");
  return kinds.find((k) => k.endings.some((ending) => name.endsWith(ending)))?.key ?? "other";
}

/** The levels of government, highest first. */
export const levels = ["nation", "province", "prefecture", "county", "township"] as const;
export type Level = (typeof levels)[number];

/** Whether a report covers one agency or a government with all below it. */
export type Scope = "unit" | "consolidated";

/** A government at county level or above reports for all its agencies; every other agency for itself. */
export function scopeOf(kind: AgencyKind): Scope {
  return kind === "government" ? "consolidated" : "unit";
}
