import { isKindAlone } from "../agencies/kind.ts";
import { normalAgencyName } from "../agencies/normal-name.ts";
import { simplified } from "../reading/simplified.ts";

const ending =
  /(?:政府|厅|局|委|办|办公室|委员会|办事处|管委会|中心|院|署|处|会|司|部|队|站|所|银行|大学|学校|公司|镇|乡|街道|苏木|海关|〔合成〕)$/u;
/** Ends that pass for an agency's but are those of sites and media. */
const noAgency =
  /网站|门户|平台|融媒体|新闻(?!出版)|电视台|日报|传媒|信息网|会议|专栏|首页|年报|信息公开$/u;
const foreign = /[^\p{Script=Han}()·〔〕〇]/u;
/** Words of a sentence that no name has; 本溪市, 全州县 and 特克斯县 are places. */
const wordy =
  /^(?:本(?!溪)|该|各|全(?![州椒南])|现|特(?!克)|并|及|由|对|为|在|其)|[我的]|公布|发布|公开|汇报|报告|要求|根据|按照|情况|事项|如下|以下|年度/u;
/** Whole names that are none: they say what an agency is, not which. */
const anyone =
  /^(?:人民)?政府(?:机关|办公室|办公厅|办)?$|^(?:办公室|办公厅|机关|政务|街道|办事处)$/u;

const shortest = 3;
const longest = 40;

/** The agency's name that a text consists of, or null: it must end as agencies' names do and say more than 我局. */
export function agencyName(text: string): string | null {
  const name = text.replace(/(?:的|关于)$/u, "").replace(/^[《“"【]+/u, "");
  if (name.length < shortest || name.length > longest) return null;
  const plain = simplified(name);
  const isNone = foreign.test(name) || wordy.test(plain) || anyone.test(plain);
  return isNone || noAgency.test(plain) || !ending.test(plain) ? null : name;
}

const places = "省|自治区|市|自治州|地区|州|盟|区|县|旗|镇|乡|街道|开发区|新区";
const relative = /^(?:省|县|区|州|旗|市(?![北南中]区)|[镇乡](?:党|人民|政府))/u;
const inRegion = new RegExp(`(?:${places})$`, "u");

/** Whether a name tells the agency only to those who know the place: 区统计局, 市教育局, 财政局. */
export const isPartial = (name: string): boolean => relative.test(name) || isKindAlone(name);

/** The part of a name that stays when 人民政府 and 办事处 are left out, as 回澜镇 of 回澜镇人民政府. */
const core = (name: string): string =>
  normalAgencyName(name).replace(
    /(?<=[镇乡])(?:人民)?政府$|(?<=街道)办事处$|(?<=苏木)人民政府$/u,
    "",
  );

/**
 * The fuller of two names of one agency; null where they may be two agencies. One name is the other with the regions
 * that it lies in: 财政局, 卫东区财政局 and 平顶山市卫东区财政局.
 */
export function fuller(a: string, b: string): string | null {
  const [short, long] = core(a).length > core(b).length ? [b, a] : [a, b];
  const [inner, outer] = [core(short), core(long)];
  if (inner === outer) return long.length > short.length ? long : short;
  if (!outer.endsWith(inner)) return null;
  // A relative name shares its first character with the region: 区统计局 in 长安区统计局.
  const before =
    outer.slice(0, outer.length - inner.length) + (isPartial(short) ? inner.charAt(0) : "");
  return inRegion.test(before) || inRegion.test(outer.slice(0, -inner.length)) ? long : null;
}
