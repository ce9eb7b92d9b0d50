import { expect, test } from "vitest";
import { parseSearch, readOverview, readReport, stringifySearch } from "./search.ts";

const roundTrip = (search: string) => stringifySearch({ ...readOverview(parseSearch(search)) });

test("a full address comes back as it was", () => {
  const search =
    "?lang=en&edition=42&region=410403&level=county&kind=education&from=2020&to=2024&basis=consolidated&synthetic=exclude&trend=table&change=table&outcomes=share&find=%E6%95%99%E8%82%B2&page=3";
  expect(roundTrip(search)).toBe(search);
});

test("a region's code stays text, leading zeros and all", () => {
  expect(readOverview(parseSearch("?region=410403")).region).toBe("410403");
  expect(readOverview(parseSearch("?region=000001")).region).toBe("000001");
});

test("what is unknown or wrong is left out", () => {
  expect(
    readOverview(
      parseSearch(
        "?region=%27%3B--&synthetic=only&from=abc&to=1e3&basis=all&trend=map&outcomes=&lang=fr&x=1&page=1",
      ),
    ),
  ).toEqual({});
});

test("a wrong value is overruled, not merely left unsaid", () => {
  expect(Object.keys(readOverview(parseSearch("?lang=fr&region=x")))).toEqual(
    expect.arrayContaining(["lang", "region"]),
  );
});

test("defaults are not written", () => {
  expect(roundTrip("?basis=units&lang=zh&outcomes=count&trend=chart")).toBe("");
});

test("years given backwards are turned round", () => {
  expect(readOverview(parseSearch("?from=2025&to=2019"))).toEqual({ from: 2019, to: 2025 });
});

test("the last of a repeated name holds", () => {
  expect(readOverview(parseSearch("?region=410000&region=420000")).region).toBe("420000");
});

test("a report's address keeps its section, its cell and how the ledger is shown", () => {
  const address = "?section=appeals&cell=appeals.reconsideration.total&chain=table";
  expect(readReport(parseSearch(address))).toEqual({
    section: "appeals",
    cell: "appeals.reconsideration.total",
    chain: "table",
  });
});

test("an address that was already read is read again as the same", () => {
  const once = readOverview(parseSearch("?region=990000&from=2020&edition=3"));
  expect(readOverview({ ...once })).toEqual(once);
});
