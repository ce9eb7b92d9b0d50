import { expect, test } from "vitest";
import {
  readCells,
  readCompare,
  readDisclosure,
  readFindings,
  readOutcomes,
  readSearch,
  readTrends,
} from "./page-search.ts";
import { parseSearch, stringifySearch } from "./search.ts";

type Read = (raw: Record<string, string>) => object;

/** What is left of an address when a page has read it. */
const kept = (read: Read, search: string) => stringifySearch({ ...read(parseSearch(search)) });

const addresses: [Read, string][] = [
  [readOutcomes, "?outcomes=share&flow=table&year=2024&group=unavailable&reasons=table"],
  [readTrends, "?agency=a-1%2Cb-2&measures=received%2Cbacklog_rate&split=kind&view=change"],
  [readCompare, "?of=region&regions=640100%2C640200&view=percentile"],
  [readFindings, "?rule=requests.balance&severity=error&outcome=undecided&map=bars&page=2"],
  [readSearch, "?q=%E4%BE%9D%E7%94%B3%E8%AF%B7+%E5%85%AC%E5%BC%80&part=problems&page=3"],
  [readCells, "?sum=requests.denied&within=requests.concluded&split=region&group=640100"],
];

test.each(addresses)("an address of a page comes back as it was (%#)", (read, search) => {
  expect(kept(read, search)).toBe(search);
});

test("what is no measure, region or sum is left out, and of measures each stands once", () => {
  expect(kept(readDisclosure, "?measures=nonsense,received,received&view=map")).toBe(
    "?measures=received",
  );
  expect(kept(readCompare, "?regions=6401&agency=%20&measures=")).toBe("");
  expect(kept(readCells, "?sum=a'b&measure=nonsense&page=1&split=measure")).toBe("");
  expect(kept(readCells, "?split=agency")).toBe("?split=agency");
});
