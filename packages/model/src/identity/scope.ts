import { kindOf, type Scope, scopeOf } from "../agencies/kind.ts";
import type { Document } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { type Claim, type Evidence, unknown } from "./claim.ts";
import { paragraphsOf, quoted } from "./opening-lines.ts";

const below = "(?:下属|所属|直属|下级|各(?:县|区|市|乡|镇|街道|部门|单位|委办局))";
const everyone =
  "(?:全(?:省|市|县|区|旗|州|盟)(?:各级|各)?(?:行政机关|机关|部门|单位|政府|公安机关|[^。；，、]{0,6}系统)|全系统|各(?:县|区|市|乡|镇|街道)[^。；]{0,16}(?:部门|单位|机关|政府|街道))";
/** A sentence on the figures that the report holds; any other may speak of anyone's work. */
const onFigures =
  /本(?:年度?)?报告|本年报|本表|(?:所列|以下|本次|统计|报告)数据|数据(?:统计|汇总|来源|口径|范围)|统计范围|现(?:公布|发布|将)|社会(?:公布|公开|发布)/u;
const unit = new RegExp(
  `本级(?!及|和|以及|与|各)|不(?:含|包括|包含)[^。；，]{0,10}${below}|仅(?:含|包括|为|限|统计)[^。；，]{0,10}(?:本|机关)`,
  "u",
);
const consolidated = new RegExp(
  `汇总(?:了|自|全|各)?${everyone}|${everyone}[^。；]{0,30}(?:汇总|(?:19|20)\\d{2}年[^。；]{0,8}信息公开|数据)|(?:含|包括|包含|涵盖)[^。；，]{0,8}(?:${below}|${everyone})|(?:数据|报告)[^。；]{0,12}(?:为|由|系)${everyone}`,
  "u",
);

/**
 * For whom a report speaks: what the manifest says; else what its opening says of its figures (汇总全市各级行政机关, 本级);
 * else what an agency of its kind reports by default, which is only likely. Sentences that contradict each other decide
 * nothing.
 */
export function readScope(
  document: Document,
  start: number,
  agency: string | null,
  given: Scope | undefined,
): Claim<Scope> {
  const printed = saidIn(document, start);
  if (given) {
    const manifest = { from: "manifest", value: given, text: given } as const;
    return { value: given, confidence: "certain", evidence: [manifest, ...printed] };
  }
  const [first, ...more] = new Set(printed.map(({ value }) => value));
  if (first && more.length === 0) return { value: first, confidence: "certain", evidence: printed };
  if (agency === null) return { ...unknown, evidence: printed };
  const value = scopeOf(kindOf(agency));
  const usual = { from: "kind", value, text: agency } as const;
  return { value, confidence: "likely", evidence: [...printed, usual] };
}

const openingLines = 6;

function saidIn({ blocks }: Document, start: number): Evidence<Scope>[] {
  return paragraphsOf(blocks.slice(0, start + openingLines)).flatMap(({ text, place }) => {
    const sentences = compact(text)
      .split(/[。；;]/u)
      .filter((sentence) => onFigures.test(sentence));
    return sentences.flatMap((sentence) => {
      const value = unit.test(sentence)
        ? "unit"
        : consolidated.test(sentence)
          ? "consolidated"
          : null;
      return value === null
        ? []
        : [{ from: "text", value, text: quoted(sentence), place } as const];
    });
  });
}
