import { shortName } from "../../packages/model/src/regions/short-name.ts";
import { written } from "./spelling.mjs";

/** Names that are not spelt as Mandarin is: the usual ones of provinces and prefectures. Counties go by pinyin. */
const usual = {
  ...{ 内蒙古: "Inner Mongolia", 西藏: "Xizang (Tibet)", 陕西: "Shaanxi", 台湾: "Taiwan" },
  ...{ 香港: "Hong Kong", 澳门: "Macao", 哈尔滨: "Harbin", 齐齐哈尔: "Qiqihar" },
  ...{ 呼和浩特: "Hohhot", 鄂尔多斯: "Ordos", 呼伦贝尔: "Hulunbuir", 巴彦淖尔: "Bayannur" },
  ...{ 乌兰察布: "Ulanqab", 锡林郭勒: "Xilingol", 兴安: "Hinggan", 阿拉善: "Alxa" },
  ...{
    拉萨: "Lhasa",
    日喀则: "Xigaze",
    昌都: "Qamdo",
    林芝: "Nyingchi",
    那曲: "Nagqu",
    阿里: "Ngari",
  },
  ...{ 乌鲁木齐: "Urumqi", 克拉玛依: "Karamay", 吐鲁番: "Turpan", 哈密: "Hami", 喀什: "Kashgar" },
  ...{ 和田: "Hotan", 阿克苏: "Aksu", 阿勒泰: "Altay", 博尔塔拉: "Bortala", 伊犁: "Ili" },
  ...{ 巴音郭楞: "Bayingolin", 克孜勒苏: "Kizilsu", 阿坝: "Ngawa", 甘孜: "Garze", 果洛: "Golog" },
};

const generic = [
  [/自治州$/u, " Autonomous Prefecture"],
  [/地区$/u, " Prefecture"],
  [/盟$/u, " League"],
];

const countyGeneric = [
  [/自治县$/u, " Autonomous County"],
  [/自治旗$/u, " Autonomous Banner"],
  [/县$/u, " County"],
  [/旗$/u, " Banner"],
  [/新区$/u, " New Area"],
  [/神农架林区$/u, " Forestry District"],
  [/区$/u, " District"],
  [/市$/u, " City"],
];

const zones = [
  [/(?:高新技术(?:产业)?|高技术产业)(?:开发区|园区)$/u, " High-tech Zone"],
  [/经济技术开发区$/u, " Economic and Technological Development Zone"],
  [/经济开发区$/u, " Economic Development Zone"],
  [/城乡一体化示范区$/u, " Urban-Rural Integration Zone"],
  [/(?:工业园区?|产业园区?)$/u, " Industrial Park"],
  [/(?:管理区|管委会|行政委员会)$/u, " Administrative Zone"],
  [/新区$/u, " New Area"],
  [/示范区$/u, " Demonstration Zone"],
  [/区$/u, " District"],
];

/** Henan, Pingdingshan, Xilingol League, Weidong District, Yexian County. */
export function english({ name, level, zone, above }) {
  if (zone) return zoneStem(name, above) + ending(name, zones);
  const short = shortName(name);
  if (level !== "county") return (usual[short] ?? written(short)) + ending(name, generic);
  return stem(name, short) + ending(name, countyGeneric);
}

/** 河北唐山海港经济开发区 → Tangshan Haigang */
function zoneStem(name, [province, prefecture]) {
  const kind = zones.find(([end]) => end.test(name))?.[0] ?? "";
  const [stem, city] = [name.replace(kind, ""), shortName(prefecture)];
  const own = stem.startsWith(city) ? stem : stem.replace(shortName(province), "");
  if (!own.startsWith(city)) return written(own);
  return `${usual[city] ?? written(city)} ${written(own.slice(city.length).replace(/^市/u, ""))}`.trim();
}

/** Banners keep their whole names, without the word for banner. */
const stem = (name, short) => written(name === short ? name.replace(/旗$/u, "") : short);

const ending = (name, list) => list.find(([kind]) => kind.test(name))?.[1] ?? "";
