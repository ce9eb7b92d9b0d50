import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("each text is worked out once, and many texts do not stay for ever", () => {
  const asked: string[] = [];
  const shout = remembered((text) => {
    asked.push(text);
    return `${text}!`;
  });
  expect(["a", "b", "a"].map(shout)).toEqual(["a!", "b!", "a!"]);
  expect(asked).toEqual(["a", "b"]);
  for (let i = 0; i < 5_000; i++) shout(`text ${i}`);
  expect(shout("a")).toBe("a!");
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
});
