import type { Flow } from "./chart.ts";
import { margin } from "./frame.ts";
import { colourAt, font } from "./look.ts";

const height = 640;
const room = 280;

/** A flow from left to right below `from`; what a node is called and how much goes through it stands beside it. */
export function flowOption({ nodes, links }: Flow, from: number) {
  const through = (id: string) => {
    const into = links.filter(({ target }) => target === id);
    const some = into.length > 0 ? into : links.filter(({ source }) => source === id);
    return some.reduce((sum, { value }) => sum + value, 0);
  };
  const colours = new Map(nodes.map(({ id }) => [id, colourAt(colourIndex(id, nodes))]));
  return {
    end: from + height,
    option: {
      series: [
        {
          ...{ type: "sankey", left: margin, right: margin + room, top: from, height: height - 20 },
          ...{ nodeAlign: "left", layoutIterations: 0, nodeGap: 13, nodeWidth: 14 },
          data: nodes.map(({ id, name, depth }) => ({
            ...{ name: id, depth, itemStyle: { color: colours.get(id) } },
            label: {
              ...{ formatter: `${through(id)} 件 ${name}`, fontFamily: font, fontSize: 12 },
              ...(depth > 3 && { width: room - 10, overflow: "truncate" }),
            },
          })),
          links: links.map((link) => ({
            ...link,
            lineStyle: { color: colours.get(link.target), opacity: 0.3, curveness: 0.5 },
          })),
        },
      ],
    },
  };
}

/** A line has the colour of its group. */
function colourIndex(id: string, nodes: Flow["nodes"]): number {
  const [group = ""] = id.split(".");
  const groups = nodes.filter(({ depth, id: of }) => depth === 3 && !of.includes("unexplained"));
  return groups.findIndex((node) => node.id === group) + 1;
}
