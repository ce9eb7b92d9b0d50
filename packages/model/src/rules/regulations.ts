import { kindOf } from "../agencies/kind.ts";
import type { AgencyKind } from "../agencies/kinds.ts";
import { syntheticSuffix } from "../agencies/synthetic.ts";
import { example } from "./example.ts";
import { numberOf } from "./outcome.ts";
import type { Rule } from "./rule.ts";

const id = "disclosure.regulations_power";
const local = /^.{1,12}?(?:省|自治区|自治州|市|县|自治县|区|旗|盟|镇|乡|街道)/u;
const department = /(?:厅|局|委|委员会|办事处|管委会|中心|分局|支队|大队)$/u;
const countyGovernment = /(?:县|(?<!自治)区|旗)人民政府$/u;
const cannot: readonly AgencyKind[] = ["township", "street"];

/**
 * Whether an agency can issue government rules; null where its name does not tell. An office may report those of
 * its government, a city may have districts or not, and a national body has no region in its name.
 */
function mayIssue(agency: string | null): boolean | null {
  const name = (agency ?? "").replace(syntheticSuffix, "");
  const kind = kindOf(name);
  if (cannot.includes(kind)) return false;
  if (kind === "government")
    return /(?:省|自治区|自治州)人民政府$/u.test(name) ? true : whetherCity(name);
  if (kind === "office" || !department.test(name) || /^(?:国家|中国)/u.test(name)) return null;
  return local.test(name) ? false : null;
}

const whetherCity = (name: string): boolean | null => (countyGovernment.test(name) ? false : null);

const columns = ["disclosure.regulations.issued", "disclosure.regulations.made"];

/** Who can issue 规章. */
export const regulationRules: readonly Rule[] = [
  {
    id,
    version: 1,
    severity: "warning",
    label: { zh: "有权制定规章的机关才制发规章", en: "Rules are issued by those who can" },
    explanation: {
      zh: "《立法法》（2015年修正第八十条、第八十二条；2023年修正第九十一条、第九十三条）：规章由国务院部门以及省、自治区、直辖市、设区的市、自治州的人民政府制定；县、乡镇、街道和地方部门无权制定。",
      en: "Legislation Law (2015: Articles 80, 82; 2023: Articles 91, 93): only departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures make rules; counties, townships, streets and local departments cannot.",
    },
    needs: ["agency", ...columns],
    examples: {
      holds: example({ agency: "某省人民政府", cells: { "disclosure.regulations.issued": 2 } }),
      broken: example({
        agency: "某县某镇人民政府",
        cells: { "disclosure.regulations.issued": 6 },
      }),
      undecided: example({ agency: null, cells: { "disclosure.regulations.issued": 6 } }),
    },
    check({ agency, cells }) {
      const name = columns.find((column) => column in cells);
      const value = name === undefined ? null : numberOf(cells, name);
      if (name === undefined || value === null) return [];
      const may = value <= 0 || mayIssue(agency);
      const outcome = may === null ? "undecided" : may ? "holds" : "broken";
      return [{ rule: id, outcome, cells: [name] }];
    },
  },
];
