import { expect, test } from "vitest";
import { isKindAlone, kindOf, scopeOf } from "./kind.ts";
import { kinds } from "./kinds.ts";

test.each([
  ["上海市人民政府办公厅", "office"],
  ["平顶山市人民政府", "government"],
  ["卫东区人民政府", "government"],
  ["某某镇人民政府", "township"],
  ["某某街道办事处", "street"],
  ["某县教育体育局", "education"],
  ["某市公安局某区分局", "police"],
  ["某市自然资源和规划局", "natural_resources"],
  ["卫东区政务服务和大数据管理局", "government_services"],
  ["某市财政局〔合成〕", "finance"],
  ["", "other"],
  ["射洪市民政局", "civil_affairs"],
  ["上海市科学技术委员会", "science"],
  ["西安市高陵区行政审批服务局", "government_services"],
  ["武汉经济技术开发区（汉南区）医疗保障局", "medical_security"],
  ["广州市越秀区北京街道办事处", "street"],
  ["海城市西四镇人民政府", "township"],
  ["武汉市汉阳区人民政府办公室", "office"],
  ["某市发展和改革委员会", "development"],
  ["某区发展改革和科技局", "development"],
  ["某县科学技术和工业信息化局", "science"],
  ["某区工业和信息化局", "industry"],
  ["某市经济和信息化委员会", "industry"],
  ["某市民族宗教事务局", "ethnic_religious"],
  ["公安县财政局", "finance"],
  ["山海关区教育局", "education"],
  ["某区人力资源和社会保障局", "human_resources"],
  ["某市规划和自然资源局", "natural_resources"],
  ["某区住房保障和房屋管理局", "housing"],
  ["某区建设和交通委员会", "housing"],
  ["某市住房公积金管理中心", "institution"],
  ["某市水务局", "water"],
  ["某市水务集团有限公司", "institution"],
  ["某县商务局", "commerce"],
  ["某县文化广电旅游体育局", "culture"],
  ["某区卫生健康委员会", "health"],
  ["某区退役军人事务局", "veterans"],
  ["某县应急管理局", "emergency"],
  ["某市审计局", "audit"],
  ["某市人民政府国有资产监督管理委员会", "state_assets"],
  ["某区市场监督管理局", "market"],
  ["某市体育局", "sport"],
  ["国家统计局某市调查队", "vertical"],
  ["国家税务总局某市税务局", "vertical"],
  ["某市气象局", "vertical"],
  ["某县烟草专卖局", "vertical"],
  ["国家金融监督管理总局某分局", "vertical"],
  ["某市地方金融监督管理局", "financial"],
  ["某市信访局", "petitions"],
  ["某市林业和草原局", "forestry"],
  ["某市人民防空办公室", "civil_defence"],
  ["某区绿化和市容管理局", "urban_management"],
  ["某区城市管理委员会", "urban_management"],
  ["某市行政审批局", "government_services"],
  ["某县乡村振兴局", "rural_revitalization"],
  ["某市机关事务管理局", "administration"],
  ["某经济技术开发区管理委员会", "zone"],
  ["某风景名胜区管委会", "zone"],
  ["某市高新区管委会财政局", "finance"],
  ["苏州工业园区教育局", "education"],
  ["金融街街道财政所", "finance"],
  ["某市科技城管理委员会", "zone"],
  ["某市第一中学", "institution"],
  ["阿克苏地区行政公署", "government"],
  ["某区人民政府某地区办事处", "street"],
  ["某街道", "street"],
  ["某苏木人民政府", "township"],
  ["某镇", "township"],
  ["某区政府办公室", "office"],
  ["某市财政局（本级）", "finance"],
  ["某市人民政府外事办公室", "other"],
])("%s is of the kind %s", (agency, kind) => {
  expect(kindOf(agency)).toBe(kind);
});

test.each(["财政局", "人民政府办公室", "文化和旅游局", "街道办事处"])(
  "%s tells only the kind",
  (name) => {
    expect(isKindAlone(name)).toBe(true);
  },
);

test.each(["某县财政局", "金融街街道办事处", "公安县财政局", ""])(
  "%s tells more or nothing",
  (name) => {
    expect(isKindAlone(name)).toBe(false);
  },
);

test("only a government at county level or above reports for others too", () => {
  const consolidated = kinds
    .map(({ key }) => key)
    .filter((kind) => scopeOf(kind) === "consolidated");
  expect(consolidated).toEqual(["government"]);
});
