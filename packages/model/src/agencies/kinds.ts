import type { Label } from "../form/form.ts";

/** A kind of agency, and what in a name tells it. Texts are regular expressions. */
interface Kind {
  readonly key: string;
  readonly label: Label;
  /** Ends of names that tell the kind whatever stands before them. */
  readonly endings?: readonly string[];
  /** Words for its business. Of a name with several the first counts: 教育体育局 is an education bureau. */
  readonly words?: readonly string[];
}

const named = (key: string, zh: string, en: string, ...endings: readonly string[]) =>
  ({ key, label: { zh, en }, endings }) as const;

const business = (key: string, zh: string, en: string, ...words: readonly string[]) =>
  ({ key, label: { zh, en }, words }) as const;

/** The closed list of kinds. Endings are tried in this order, and before words. */
export const kinds = [
  named("township", "乡镇", "Township", "(?:[镇乡]|苏木)(?:人民政府|政府)?(?:办公室)?"),
  named("street", "街道", "Subdistrict", "街道(?:办事处|办)?", "地区办事处", "街道办事处办公室"),
  named(
    "office",
    "办公室",
    "General office",
    "(?:人民)?政府办公[厅室]",
    "政府办",
    "行政公署办公室",
  ),
  named("government", "人民政府", "Government", "(?:人民)?政府", "行政公署"),
  named(
    "zone",
    "开发区",
    "Development zone",
    "(?:[区园城]|行政)(?:管委会|管理委员会)",
    "(?:开发|示范|度假|风景名?胜?|高新|新|园|保税)区管理局",
    "行政委员会",
  ),
  named(
    "institution",
    "事业和公用企业",
    "Public institution or utility",
    "公司|集团|[中小大]学|学[校院]|幼儿园|医院|卫生院|服务站|保健院|图书馆|博物馆|档案馆|殡仪馆|供电局|水厂|电视台|住房公积金管理中心",
  ),
  business(
    "vertical",
    "垂管",
    "Vertically run agency",
    ...["税务", "海关(?!区)", "气象", "烟草", "邮政", "海事", "通信管理", "国家统计局"],
    ...["国家金融监督", "银保监", "银监", "人民银行", "国家安全", "地震台"],
  ),
  business("development", "发展改革", "Development and reform", "发展和?改革", "发改", "物价"),
  business("education", "教育", "Education", "教育", "教体"),
  business("science", "科技", "Science and technology", "科学技术", "科技", "科学和"),
  business(
    "industry",
    "工业和信息化",
    "Industry and information",
    ...["工业和?信息化", "经济和?信息化", "工信", "经信", "工业", "经济贸易"],
  ),
  business("ethnic_religious", "民族宗教", "Ethnic and religious affairs", "民族", "宗教", "民宗"),
  business("police", "公安", "Public security", "公安(?!县)", "交警", "交通警察"),
  business("civil_affairs", "民政", "Civil affairs", "民政(?!府)"),
  business("justice", "司法", "Justice", "司法", "监狱", "戒毒"),
  business("finance", "财政", "Finance", "财政", "国库"),
  business(
    "human_resources",
    "人力资源社会保障",
    "Human resources",
    "人力资源",
    "人社",
    "社会保险",
  ),
  business(
    "natural_resources",
    "自然资源",
    "Natural resources",
    ...["自然资源", "规划和自然", "国土", "城乡规划", "规划局", "不动产", "测绘"],
  ),
  business("environment", "生态环境", "Environment", "生态环境", "环境保护", "环保"),
  business(
    "housing",
    "住房城乡建设",
    "Housing and construction",
    ...["住房(?!公积金)", "住建", "城乡建设", "城建", "建设(?!兵团)", "建委", "房[产屋管]"],
  ),
  business("transport", "交通运输", "Transport", "交通(?!警察)", "公路", "港航", "口岸"),
  business("water", "水利", "Water", "水利", "水务", "水政"),
  business(
    "agriculture",
    "农业农村",
    "Agriculture",
    "农业",
    "农村",
    "农牧",
    "农林",
    "畜牧",
    "渔业",
  ),
  business("commerce", "商务", "Commerce", "商务", "商贸", "投资促进", "招商", "经济合作"),
  business(
    "culture",
    "文化旅游",
    "Culture and tourism",
    ...["文化", "旅游", "文旅", "文体", "文广", "广电", "广播电视", "新闻出版", "文物"],
  ),
  business("health", "卫生健康", "Health", "卫生", "卫健", "健康", "疾病预防", "中医药"),
  business("veterans", "退役军人", "Veterans", "退役军人"),
  business(
    "emergency",
    "应急",
    "Emergency management",
    "应急",
    "安全生产",
    "消防",
    "防震",
    "地震局",
  ),
  business("audit", "审计", "Audit", "审计"),
  business("state_assets", "国资", "State assets", "国有资产", "国资"),
  business(
    "market",
    "市场监管",
    "Market regulation",
    ...["市场监", "工商行政", "质量技术", "食品药品", "药品监督", "知识产权"],
  ),
  business("sport", "体育", "Sport", "体育"),
  business("statistics", "统计", "Statistics", "统计"),
  business("medical_security", "医疗保障", "Medical security", "医疗保障", "医保"),
  business("petitions", "信访", "Petitions", "信访"),
  business(
    "forestry",
    "林业草原",
    "Forestry and grassland",
    "林业",
    "林草",
    "草原",
    "园林",
    "绿化",
  ),
  business("civil_defence", "人防", "Civil air defence", "人民防空", "人防", "民防", "国防动员"),
  business(
    "urban_management",
    "城市管理",
    "Urban management",
    ...["城市管理", "城管", "综合行政执法", "综合执法", "市容", "绿化和?市容", "市政"],
  ),
  business(
    "government_services",
    "政务服务",
    "Government services",
    ...["政务服务", "行政审批", "大数据", "数据管理", "数据局", "数据资源", "审批服务", "营商环境"],
  ),
  business("rural_revitalization", "乡村振兴", "Rural revitalization", "乡村振兴", "扶贫"),
  business("financial", "金融", "Finance sector", "金融"),
  business("administration", "机关事务", "Office administration", "机关事务", "机关后勤"),
  business("other", "其他", "Other"),
] as const satisfies readonly Kind[];

export type AgencyKind = (typeof kinds)[number]["key"];
