import { customPinyin, pinyin } from "pinyin-pro";

/** Readings that places have and dictionaries of words do not. */
customPinyin({
  ...{ 六安: "lu an", 乐清: "yue qing", 乐亭: "lao ting", 乐陵: "lao ling", 蔚县: "yu xian" },
  ...{ 单县: "shan xian", 莘县: "shen xian", 歙县: "she xian", 浚县: "xun xian", 蠡县: "li xian" },
  ...{ 黄陂: "huang pi", 泌阳: "bi yang", 大埔: "da bu", 涡阳: "guo yang", 繁峙: "fan shi" },
  ...{
    洪洞: "hong tong",
    嵊泗: "sheng si",
    荥经: "ying jing",
    荥阳: "xing yang",
    什邡: "shi fang",
  },
  ...{ 筠连: "jun lian", 尉犁: "yu li", 珲春: "hun chun", 宕昌: "tan chang", 喀什: "ka shi" },
  ...{ 调兵山: "diao bing shan", 万柏林: "wan bai lin", 召陵: "shao ling", 覃塘: "qin tang" },
  ...{ 鄄城: "juan cheng", 枞阳: "zong yang", 牟平: "mu ping", 阳曲: "yang qu", 柏乡: "bai xiang" },
  ...{ 长子县: "zhang zi xian", 大城县: "dai cheng xian", 朝天: "chao tian", 茌平: "chi ping" },
  ...{ 东阿: "dong e", 曾都: "zeng du", 蚌山: "beng shan", 郫都: "pi du", 犍为: "qian wei" },
  ...{ 绿春: "lv chun", 盂县: "yu xian", 垣曲: "yuan qu", 侯马: "hou ma", 讷河: "ne he" },
  ...{ 闵行: "min hang", 民乐: "min le", 岢岚: "ke lan", 硚口: "qiao kou" },
  都: "du",
});

const syllables = (text) => pinyin(text, { toneType: "none", type: "array", v: true });

/** As one types it: weidongqu, lvchunxian. */
export const typed = (name) => syllables(name).join("").toLowerCase();

/** wdq */
export const initials = (name) =>
  syllables(name)
    .map(([first]) => first)
    .join("")
    .toLowerCase();

/** As one writes it: Weidong, Xi'an, Lüchun. A syllable that begins with a vowel is set off from the one before. */
export function written(name) {
  const text = syllables(name)
    .map((syllable, i) => (i > 0 && /^[aeo]/u.test(syllable) ? `'${syllable}` : syllable))
    .join("")
    .replaceAll(/(?<=[nl])v/gu, "ü");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
