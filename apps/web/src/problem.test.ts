import { expect, test } from "vitest";
import { zh } from "./i18n/zh.ts";
import { isRefused, mayPass, noEdition, Problem, problemFrom, sayProblem } from "./problem.ts";

test("a problem keeps what the API says of it", () => {
  const body = {
    type: "/problems/no-edition",
    title: "T",
    status: 503,
    detail: "D",
    requestId: "R",
  };
  expect(problemFrom(503, body).document).toEqual(body);
});

test("an answer that states nothing is known by its status", () => {
  for (const body of [null, "<html>", 1, { detail: 1, title: "" }]) {
    expect(problemFrom(502, body).document).toEqual({
      type: "about:blank",
      title: "HTTP 502",
      status: 502,
    });
  }
});

test("an empty library is no failure, and is not asked again", () => {
  const empty = problemFrom(503, { type: "/problems/no-edition" });
  expect([noEdition(empty), mayPass(empty)]).toEqual(["no-edition", false]);
});

test("a library of an older version is not taken for an empty one", () => {
  expect(noEdition(problemFrom(503, { type: "/problems/old-library" }))).toBe("old-library");
  expect(noEdition(problemFrom(503, { type: "/problems/took-too-long" }))).toBeNull();
});

test("a refused question is not asked again, an unreachable server is", () => {
  expect([isRefused(problemFrom(400, null)), mayPass(problemFrom(400, null))]).toEqual([
    true,
    false,
  ]);
  expect(mayPass(new Problem({ type: "unreachable", status: 0 }))).toBe(true);
});

test("a known kind of problem is said in the reader's language, an unknown one as the API says it", () => {
  const say = (type: string, detail = "123456") =>
    sayProblem(problemFrom(404, { type, title: "T", detail }), zh);
  const unknown = zh.problem.kinds["unknown-region"]("123456");
  expect(say("/problems/unknown-region")).toBe(unknown);
  expect(say("/problems/unknown-region", "region: 123456")).toBe(unknown);
  expect(say("/problems/new-kind")).toBe("T — 123456");
});

test("what is no problem of the API's is said to be out of reach", () => {
  expect(sayProblem(new Error("x"), zh)).toBe(zh.problem.unreachable);
});
