import type { FlowLink } from "../../api-types.ts";
import { calm, labelSize } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import { cutText } from "../../charts/cut-text.ts";
import { type Draw, type Frame, isNarrow } from "../../charts/frame.ts";
import { textWidth } from "../../charts/text-width.ts";
import { tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import { wrapText } from "../../charts/wrap-text.ts";
import type { Words } from "../../i18n/words.ts";
import { outcomeColours, outcomeKeys } from "../../theme/outcome-colours.ts";
import { nodeName } from "./node-name.ts";

const firstNodes = ["received", "carried_in"];
const groupDepth = 3;

/** How far from the left a node stands. */
function depthOf(node: string): number {
  if (firstNodes.includes(node)) return 0;
  if (node === "to_handle") return 1;
  if (node === "concluded" || node === "carried_out") return 2;
  return node.includes(".") ? groupDepth + 1 : groupDepth;
}

/** What is unexplained at one node has nothing to do with what is at another; flows must not run in circles. */
const endOf = (node: string, other: string, side: "in" | "out") =>
  node === "unexplained" ? `unexplained ${side} ${other}` : node;

interface Node {
  readonly name: string;
  readonly node: string;
  readonly depth: number;
}

interface Drawn {
  readonly nodes: readonly Node[];
  readonly links: readonly { source: string; target: string; value: number; link: FlowLink }[];
}

/** Nodes and links as drawn; without the lines of the groups where there is no room for them. */
export function flowOf(all: readonly FlowLink[], lines: boolean): Drawn {
  const kept = all.filter(
    ({ from }) => lines || depthOf(from) < groupDepth || from === "unexplained",
  );
  const links = kept.map((link) => ({
    source: endOf(link.from, link.to, "in"),
    target: endOf(link.to, link.from, "out"),
    value: link.value,
    link,
  }));
  const nodes = new Map<string, Node>();
  for (const { source, target, link } of links) {
    const into = depthOf(link.to);
    const out = depthOf(link.from);
    nodes.set(source, {
      ...{ name: source, node: link.from },
      depth: link.from === "unexplained" ? into - 1 : out,
    });
    nodes.set(target, {
      ...{ name: target, node: link.to },
      depth: link.to === "unexplained" ? out + 1 : into,
    });
  }
  return { nodes: [...nodes.values()], links };
}

function colourOf(node: string, { tokens }: Frame): string {
  const group = outcomeKeys.find((key) => node === key || node.startsWith(`${key}.`));
  if (group) return outcomeColours[group].fill;
  return firstNodes.includes(node) || node === "to_handle" ? tokens.brand : tokens.ink3;
}

/** A name and its number in one line, else in more, so that they do not reach what stands to their right. */
function labelOf(name: string, number: string, room: number, narrow: boolean): string {
  const size = labelSize - 1;
  const line = `${name} ${number}`;
  if (textWidth(line, size) <= room) return line;
  if (narrow) return `${wrapText(name, room, size)}\n${number}`;
  const rest = room - textWidth(` ${number}`, size);
  return rest > room / 2
    ? `${cutText(name, rest, size)} ${number}`
    : `${cutText(name, room, size)}\n${number}`;
}

/** Requests from where they came to what became of them. */
export function drawFlow(all: readonly FlowLink[], words: Words): Draw {
  const { count } = words.t.formats;
  return (frame): ChartOption => {
    const narrow = isNarrow(frame);
    const { nodes, links } = flowOf(all, !narrow);
    const room = narrow ? 100 : 250;
    const nodeWidth = narrow ? 8 : 14;
    const last = narrow ? groupDepth : groupDepth + 1;
    const step = (frame.width - 2 * frame.side - room - nodeWidth) / last;
    const write = (name: string, sum: number, depth: number) =>
      labelOf(name, count(sum), (depth < last ? step - nodeWidth : room) - 8, narrow);
    const sums = new Map(nodes.map(({ name }) => [name, sumAt(name, links)]));
    return {
      ...calm(frame),
      tooltip: {
        ...tooltipBox(frame),
        trigger: "item",
        formatter: (asked: unknown) => tooltip(asked, words),
      },
      series: [
        {
          type: "sankey",
          id: "requests",
          left: frame.side,
          right: frame.side + room,
          top: frame.top + 8,
          bottom: frame.bottom + (narrow ? 24 : 8),
          nodeAlign: "left",
          layoutIterations: 0,
          nodeGap: narrow ? 30 : 11,
          nodeWidth,
          draggable: false,
          emphasis: { focus: "adjacency" },
          data: nodes.map(({ name, node, depth }) => ({
            ...{ name, depth },
            itemStyle: { color: colourOf(node, frame), borderWidth: 0 },
            label: {
              color: frame.tokens.ink,
              fontSize: labelSize - 1,
              lineHeight: labelSize + 1,
              formatter: write(nodeName(node, words), sums.get(name) ?? 0, depth),
            },
          })),
          links: links.map(({ source, target, value, link }) => ({
            ...{ source, target, value, link },
            lineStyle: { color: colourOf(link.to, frame), opacity: 0.28, curveness: 0.5 },
          })),
          labelLayout: { hideOverlap: true },
        },
      ],
    };
  };
}

/** What goes into a node, or out of one into which nothing goes. */
function sumAt(name: string, links: Drawn["links"]): number {
  const into = links.filter(({ target }) => target === name);
  const shown = into.length > 0 ? into : links.filter(({ source }) => source === name);
  return shown.reduce((sum, { value }) => sum + value, 0);
}

function tooltip(asked: unknown, words: Words): string {
  const data: unknown = typeof asked === "object" && asked ? Reflect.get(asked, "data") : null;
  const link: unknown = typeof data === "object" && data ? Reflect.get(data, "link") : null;
  if (!isLink(link)) return "";
  return tooltipHtml({
    title: `${nodeName(link.from, words)} → ${nodeName(link.to, words)}`,
    lines: [
      { label: words.t.pages.outcomes.flow.requests, value: words.t.formats.count(link.value) },
    ],
    notes: [],
  });
}

const isLink = (link: unknown): link is FlowLink =>
  typeof link === "object" && link !== null && "from" in link && "to" in link && "value" in link;
