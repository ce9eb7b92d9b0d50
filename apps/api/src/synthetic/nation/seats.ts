import type { Level } from "@gongkai/model";

/** Departments in the order of their weight; the first name is a province's, the second everyone else's. */
const departments: readonly (readonly [string, string])[] = [
  ["自然资源厅", "自然资源和规划局"],
  ["住房和城乡建设厅", "住房和城乡建设局"],
  ["公安厅", "公安局"],
  ["教育厅", "教育局"],
  ["市场监督管理局", "市场监督管理局"],
  ["发展和改革委员会", "发展和改革委员会"],
  ["财政厅", "财政局"],
  ["人力资源和社会保障厅", "人力资源和社会保障局"],
  ["卫生健康委员会", "卫生健康委员会"],
  ["农业农村厅", "农业农村局"],
  ["交通运输厅", "交通运输局"],
  ["民政厅", "民政局"],
  ["生态环境厅", "生态环境局"],
  ["司法厅", "司法局"],
  ["政务服务和大数据管理局", "行政审批服务局"],
  ["统计局", "统计局"],
  ["医疗保障局", "医疗保障局"],
  ["城市管理局", "城市管理局"],
  ["应急管理厅", "应急管理局"],
  ["水利厅", "水利局"],
  ["审计厅", "审计局"],
  ["科学技术厅", "科学技术局"],
  ["文化和旅游厅", "文化和旅游局"],
  ["退役军人事务厅", "退役军人事务局"],
  ["工业和信息化厅", "工业和信息化局"],
  ["商务厅", "商务局"],
  ["林业局", "林业局"],
  ["信访局", "信访局"],
  ["民族宗教事务委员会", "民族宗教事务局"],
  ["体育局", "体育发展中心"],
  ["乡村振兴局", "乡村振兴局"],
  ["国防动员办公室", "国防动员办公室"],
];

const mostTownships = 60;
/** As many departments come before the first township, and one after each from then on. */
const departmentsFirst = 4;

/** What follows the region's name in the names of its agencies, weightiest first: the government is the first. */
export function seatsOf(level: Level): readonly string[] {
  const own = departments.map((names) => names[level === "province" ? 0 : 1]);
  const office = `人民政府办公${level === "province" ? "厅" : "室"}`;
  return ["人民政府", office, ...(level === "county" ? withTownships(own) : own)];
}

function withTownships(own: readonly string[]): readonly string[] {
  const townships = Array.from({ length: mostTownships }, (_, i) => township(i + 1));
  return [
    ...own.slice(0, departmentsFirst),
    ...townships.flatMap((name, i) => [name, ...own.slice(departmentsFirst + i).slice(0, 1)]),
  ];
}

const townshipEnds = ["镇人民政府", "街道办事处", "乡人民政府"] as const;

const township = (number: number): string =>
  `${numeral(number)}${townshipEnds[number % townshipEnds.length]}`;

/** A number below one hundred in Chinese. */
function numeral(number: number): string {
  const digits = "零一二三四五六七八九";
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return units === 0 && ten !== "" ? ten : `${ten}${digits[units]}`;
}
