import { expect, test } from "vitest";
import { wordsIn } from "../../i18n/testing.ts";
import { toldTexts } from "./lateness.ts";

const late = { rule: "library.punctual", year: 2023, stated: 38, derived: 31 };

test("what was published late is told by its day and by how many days", () => {
  expect(toldTexts({ ...late, outcome: "broken" }, wordsIn("zh").t)).toEqual({
    ...{ stated: "2024-02-07", derived: "晚 7 天" },
  });
  const { t } = wordsIn("en");
  expect(toldTexts({ ...late, outcome: "broken" }, t).derived).toBe("7 days late");
  expect(toldTexts({ ...late, outcome: "broken", stated: 32 }, t).derived).toBe("1 day late");
});

test("a day that is not judged is told beside the last day of others", () => {
  expect(toldTexts({ ...late, outcome: "undecided", year: 2024 }, wordsIn("zh").t)).toEqual({
    ...{ stated: "2025-02-07", derived: "2025-01-31" },
  });
});

test("figures of other rules are told as figures", () => {
  const sum = { rule: "requests.row_sum", outcome: "broken", year: 2023 } as const;
  expect(toldTexts({ ...sum, stated: 1234, derived: null }, wordsIn("zh").t)).toEqual({
    ...{ stated: "1,234", derived: "" },
  });
});
