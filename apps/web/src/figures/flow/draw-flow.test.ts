import { expect, test } from "vitest";
import type { FlowLink } from "../../api-types.ts";
import { flowOf } from "./draw-flow.ts";

const links: FlowLink[] = [
  { from: "received", to: "to_handle", value: 9 },
  { from: "to_handle", to: "concluded", value: 9 },
  { from: "unexplained", to: "concluded", value: 1 },
  { from: "concluded", to: "denied", value: 10 },
  { from: "denied", to: "denied.state_secret", value: 8 },
  { from: "denied", to: "unexplained", value: 2 },
];

test("what is unexplained at two nodes is two nodes, so that nothing runs in a circle", () => {
  const { nodes } = flowOf(links, true);
  const depths = nodes.filter(({ node }) => node === "unexplained").map(({ depth }) => depth);
  expect(depths.toSorted()).toEqual([1, 4]);
});

test("without lines the flow ends at the groups", () => {
  const { nodes, links: drawn } = flowOf(links, false);
  expect(nodes.map(({ node }) => node)).not.toContain("denied.state_secret");
  expect(drawn).toHaveLength(4);
});
