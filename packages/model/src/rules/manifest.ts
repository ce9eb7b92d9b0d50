import { fuller } from "../identity/agency-name.ts";
import type { Claim, Evidence } from "../identity/claim.ts";
import { example } from "./example.ts";
import { found } from "./outcome.ts";
import type { Subject, TextRule, TextSubject } from "./rule.ts";

/** What the manifest says, and the strongest thing that the document says against or for it. */
function bothOf<Value>({ evidence }: Claim<Value>) {
  const isGiven = ({ from }: Evidence<Value>) => from === "manifest";
  return [evidence.find(isGiven), evidence.find((one) => !isGiven(one))] as const;
}

function sameAgency({ identity }: TextSubject) {
  const id = "identity.manifest_agency";
  const [given, printed] = bothOf(identity.agency);
  if (!given) return [];
  if (!printed) return [found(id, "undecided")];
  return [found(id, fuller(given.value, printed.value) === null ? "broken" : "holds")];
}

function sameYear({ identity }: TextSubject) {
  const id = "identity.manifest_year";
  const [given, printed] = bothOf(identity.year);
  if (!given) return [];
  if (!printed) return [found(id, "undecided")];
  const outcome = given.value === printed.value ? "holds" : "broken";
  return [{ rule: id, outcome, cells: [], stated: printed.value, derived: given.value } as const];
}

const said = <Value extends string | number>(given: Value, printed: readonly Value[]) => ({
  value: given,
  confidence: "certain" as const,
  evidence: [
    { from: "manifest" as const, value: given, text: `${given}` },
    ...printed.map((value) => ({ from: "title" as const, value, text: `${value}` })),
  ],
});

const named = (given: string, ...printed: string[]): Subject => {
  const subject = example({ agency: given });
  return { ...subject, identity: { ...subject.identity, agency: said(given, printed) } };
};

const dated = (given: number, ...printed: number[]): Subject => {
  const subject = example({ year: given });
  return { ...subject, identity: { ...subject.identity, year: said(given, printed) } };
};

/** The manifest against the document. */
export const manifestRules: readonly TextRule[] = [
  {
    id: "identity.manifest_agency",
    version: 1,
    severity: "warning",
    label: { zh: "登记的机关与文件一致", en: "The manifest and the document name one agency" },
    explanation: {
      zh: "来源清单写明的机关与文件标题等处写的不是同一机关；以清单为准，请核对。",
      en: "The manifest names another agency than the document does. The manifest is followed; check it.",
    },
    needs: ["identity"],
    examples: {
      holds: named("某市卫东区财政局", "卫东区财政局"),
      broken: named("某县财政局", "某县民政局"),
      undecided: named("某县财政局"),
    },
    check: sameAgency,
  },
  {
    id: "identity.manifest_year",
    version: 1,
    severity: "warning",
    label: { zh: "登记的年度与文件一致", en: "The manifest and the document give one year" },
    explanation: {
      zh: "来源清单写明的年度与文件标题等处写的不同；以清单为准，请核对。",
      en: "The manifest gives another year than the document does. The manifest is followed; check it.",
    },
    needs: ["identity"],
    examples: {
      holds: dated(2022, 2022),
      broken: dated(2022, 2021),
      undecided: dated(2022),
    },
    check: sameYear,
  },
];
