import { expect, test } from "vitest";
import { keptStyles } from "./kept-styles.ts";

test("keeps a style sheet whose last user has left", () => {
  const cache = keptStyles();
  cache.update(["style", "Button"], () => [1, "sheet"]);
  // As a control that leaves counts itself out.
  cache.update(["style", "Button"], (before) => {
    const [users, sheet] = before ?? [0, ""];
    return users === 1 ? null : [users - 1, sheet];
  });
  expect(cache.get(["style", "Button"])?.[1]).toBe("sheet");
});
