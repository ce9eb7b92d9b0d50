import { findCell, findMeasure } from "@gongkai/model";
import type { Flow } from "./chart.ts";

interface Link {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

const groupDepth = 3;
const depths: Readonly<Record<string, number>> = {
  ...{ received: 0, carried_in: 0, to_handle: 1, concluded: 2, carried_out: 2 },
};

/** How far from the left a node stands. */
const depthOf = (node: string): number =>
  depths[node] ?? (node.includes(".") ? groupDepth + 1 : groupDepth);

const isUnexplained = (node: string): boolean => node === "unexplained";

/** The flow of requests as a picture. What is unexplained at one node has nothing to do with what is at another. */
export function flowChart(links: readonly Link[]): Flow {
  const ends = links.map(({ from, to, value }) => ({
    source: isUnexplained(from) ? `unexplained>${to}` : from,
    target: isUnexplained(to) ? `${from}>unexplained` : to,
    ...{ from, to, value },
  }));
  const nodes = ends.flatMap(({ source, target, from, to }) => [
    {
      id: source,
      name: nodeName(from),
      depth: isUnexplained(from) ? depthOf(to) - 1 : depthOf(from),
    },
    { id: target, name: nodeName(to), depth: isUnexplained(to) ? depthOf(from) + 1 : depthOf(to) },
  ]);
  return {
    kind: "flow",
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    links: ends.map(({ source, target, value }) => ({ source, target, value })),
  };
}

/** A node as the form calls it; a line without the name of its group, which stands before it. */
function nodeName(node: string): string {
  if (isUnexplained(node)) return "无法解释";
  if (node === "to_handle") return "应办理";
  const line = node.includes(".") && !node.endsWith(".undivided");
  const cell = line ? findCell(`requests.${node}.total`) : undefined;
  return cell?.line.label.zh ?? findMeasure(node)?.label.zh ?? node;
}
