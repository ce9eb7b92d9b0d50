import type { Measure } from "@gongkai/model";

/** Whether a move is good for the public; neutral where neither direction is. */
export function judged(moved: number, better: Measure["better"]): "better" | "worse" | "neutral" {
  if (better === null || moved === 0) return "neutral";
  return moved > 0 === (better === "more") ? "better" : "worse";
}
