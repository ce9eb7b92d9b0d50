import { expect, test } from "vitest";
import { isFirstRun, isRefused, mayPass, Problem, problemFrom } from "./problem.ts";

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
  expect([isFirstRun(empty), mayPass(empty)]).toEqual([true, false]);
});

test("a refused question is not asked again, an unreachable server is", () => {
  expect([isRefused(problemFrom(400, null)), mayPass(problemFrom(400, null))]).toEqual([
    true,
    false,
  ]);
  expect(mayPass(new Problem({ type: "unreachable", status: 0 }))).toBe(true);
});
