import { deadline, type FormId } from "@gongkai/model";
import { expect, test } from "vitest";
import { years } from "./calendar.ts";
import { defects } from "./defects.ts";
import { tableOf, total } from "./figures.ts";
import { numberIn } from "./printed.ts";
import type { SyntheticReport } from "./reports.ts";
import { cityReports } from "./synthesize.ts";

const { published, missing } = cityReports(1);
const faultless = published.filter(({ defect }) => defect === null);

/** The printed number, a blank taken as nothing reported. */
const printed = ({ printed: cells }: SyntheticReport, name: string): number =>
  numberIn(cells, name) ?? 0;

const keysOf = (form: FormId, table: "requests" | "appeals") => {
  const [block] = tableOf(form, table).blocks;
  return { lines: block?.lines ?? [], columns: block?.columns.map(({ key }) => key) ?? [] };
};

test("every total of a faultless report is the sum of its line", () => {
  const wrong = faultless.flatMap((report) =>
    (["requests", "appeals"] as const).flatMap((table) => {
      const { lines, columns } = keysOf(report.form, table);
      return lines.filter(({ key }) => {
        const row = columns.map((column) => printed(report, `${table}.${key}.${column}`));
        return row.at(-1) !== total(row.slice(0, -1));
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test("the outcomes of a faultless report add up to what was concluded, for every applicant", () => {
  const wrong = faultless.filter((report) => {
    const { lines, columns } = keysOf(report.form, "requests");
    const outcomes = lines.filter(
      ({ key, groups }) => key !== "concluded" && groups?.[0]?.key === "results",
    );
    return columns.some((column) => {
      const ended = total(outcomes.map(({ key }) => printed(report, `requests.${key}.${column}`)));
      return ended !== printed(report, `requests.concluded.${column}`);
    });
  });
  expect(wrong).toEqual([]);
});

test("a faultless report's requests balance, for every applicant", () => {
  const wrong = faultless.filter((report) =>
    keysOf(report.form, "requests").columns.some((column) => {
      const cell = (line: string) => printed(report, `requests.${line}.${column}`);
      return cell("received") + cell("carried_in") !== cell("concluded") + cell("carried_out");
    }),
  );
  expect(wrong).toEqual([]);
});

test("every defect occurs, each in a report of a unit, and shows in what is printed", () => {
  const wrong = published.filter(({ defect }) => defect);
  expect(new Set(wrong.map(({ defect }) => defect?.key))).toEqual(
    new Set(defects.map(({ key }) => key)),
  );
  expect(wrong.every(({ agency }) => agency.scope === "unit")).toBe(true);
  expect(wrong.length / published.length).toBeCloseTo(0.04, 2);
});

test("a few reports of units are missing and no report of a government", () => {
  expect(missing.length).toBe(10);
  expect(missing.every(({ agency }) => agency.scope === "unit")).toBe(true);
  expect(published.length + missing.length).toBe(40 * years.length - 2);
});

test("late reports are published after their deadline, the others until it", () => {
  const late = published.filter(
    ({ year, agency, published: day }) => day > deadline(year, agency.kind),
  );
  expect(late).toEqual(published.filter((report) => report.late));
  expect(late.length).toBeGreaterThan(10);
});
