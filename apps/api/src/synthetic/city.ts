import { kindOf, scopeOf, syntheticSuffix } from "@gongkai/model";
import { years } from "./calendar.ts";
import { type SyntheticAgency, type SyntheticRegion, territory } from "./territory.ts";

interface Seat {
  readonly name: string;
  readonly former?: { readonly name: string; readonly until: number };
  readonly from?: number;
}

const district = (code: string, name: string, nameEn: string): SyntheticRegion => ({
  code,
  name,
  nameEn,
  parent: "990000",
  level: "county",
});

/** A municipality and its districts; no real division's code starts with 99. */
const regions: readonly SyntheticRegion[] = [
  { code: "990000", name: "示例市", nameEn: "Sample City", parent: null, level: "province" },
  district("990101", "示例东区", "Sample East District"),
  district("990102", "示例西区", "Sample West District"),
  district("990103", "示例新区", "Sample New District"),
];

/** What follows the region's name in the names of its agencies. */
const seats: Readonly<Record<string, readonly Seat[]>> = {
  "990000": [
    { name: "人民政府" },
    { name: "人民政府办公厅" },
    { name: "教育委员会" },
    { name: "公安局" },
    { name: "民政局" },
    { name: "财政局" },
    { name: "自然资源和规划局" },
    { name: "住房和城乡建设局" },
    { name: "交通运输局" },
    { name: "卫生健康委员会" },
    { name: "市场监督管理局" },
  ],
  "990101": [
    { name: "人民政府" },
    { name: "人民政府办公室" },
    { name: "教育局" },
    { name: "公安分局" },
    { name: "自然资源局" },
    { name: "住房和城乡建设局" },
    { name: "市场监督管理局" },
    { name: "示例一街道办事处" },
    { name: "示例二街道办事处" },
    { name: "示例三镇人民政府" },
  ],
  "990102": [
    { name: "人民政府" },
    { name: "人民政府办公室" },
    { name: "教育和体育局", former: { name: "教育局", until: 2020 } },
    { name: "公安分局" },
    { name: "财政局" },
    { name: "住房和城乡建设局" },
    { name: "城市管理局" },
    { name: "示例四街道办事处" },
    { name: "示例五街道办事处" },
  ],
  "990103": [
    { name: "人民政府" },
    { name: "人民政府办公室" },
    { name: "教育局" },
    { name: "民政局" },
    { name: "自然资源和规划局" },
    { name: "住房和城乡建设局" },
    { name: "行政审批服务局", from: 2021 },
    { name: "示例六街道办事处" },
    { name: "示例七镇人民政府" },
    { name: "示例八乡人民政府" },
  ],
};

/** The made-up city: its governments stand first in their regions. */
export const city = territory(
  regions,
  regions.flatMap((region) =>
    (seats[region.code] ?? []).map((seat, i) => seated(region, seat, i + 1)),
  ),
  years,
);

function seated(region: SyntheticRegion, seat: Seat, number: number): SyntheticAgency {
  const named = (name: string): string => `${region.name}${name}${syntheticSuffix}`;
  const kind = kindOf(named(seat.name));
  const id = `${region.code}-${String(number).padStart(2, "0")}`;
  return {
    id,
    site: id,
    name: named(seat.name),
    former: seat.former ? { ...seat.former, name: named(seat.former.name) } : null,
    region,
    level: kind === "township" || kind === "street" ? "township" : region.level,
    kind,
    scope: scopeOf(kind),
    from: seat.from ?? null,
    busyness: 1,
  };
}
