import { expect, test } from "vitest";
import { fileAddress } from "./file-address.ts";

test("a file has all rows of what was asked, of the edition that answered", () => {
  const answer = { asked: "/api/findings?region=640000&limit=50&offset=100", edition: 7 };
  expect(fileAddress(answer, "xlsx")).toBe("/api/findings.xlsx?region=640000&edition=7");
});

test("a figure of one measure asks for the file of that measure", () => {
  const answer = { asked: "/api/trend?measures=received%2Cbacklog_rate", edition: 1 };
  expect(fileAddress(answer, "xlsx", { measures: "received" })).toBe(
    "/api/trend.xlsx?measures=received&edition=1",
  );
});
