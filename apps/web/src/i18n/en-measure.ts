import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");
/** A name within a sentence. */
const lower = (name: string) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

export const enMeasure: Dictionary["measure"] = {
  subtitle: {
    value: (name, unit) => [name, unit].filter(Boolean).join(", "),
    change: (name, unit) =>
      `${[`${name}: change on the year before`, unit].filter(Boolean).join(", ")}; agencies with the figure in both years`,
    percentile: (name) => `${name}: percentile, or how many peers in a hundred lie below`,
  },
  shown: {
    value: (name) => name,
    change: (name) => `Change of ${lower(name)}`,
    percentile: (name) => `Percentile of ${lower(name)}`,
  },
  points: "percentage points",
  axisFrom: (least) => `The vertical axis starts at ${least}, not at zero`,
  counted: (text) => text,
  rose: (p) => `${p.name} rose by ${p.by} from ${p.from} to ${p.to}, to ${p.value}`,
  fell: (p) => `${p.name} fell by ${p.by} from ${p.from} to ${p.to}, to ${p.value}`,
  flat: (p) => `${p.name} changed little from ${p.from} to ${p.to}: ${p.value} in ${p.to}`,
  latest: (p) => `${p.name} in ${p.year}: ${p.value}`,
  apart: (p) =>
    `${p.name} in ${p.year}: ${p.high} highest (${p.highest}), ${p.low} lowest (${p.lowest})`,
  level: (p) => `${p.name} in ${p.year}: all ${f.count(p.members)} at ${p.value}`,
  only: (p) => `${p.name} in ${p.year}: only ${p.member} has one, ${p.value}`,
  broken: (year) => `Not comparable before ${year}`,
  nothing: "The selected reports do not have this figure",
  percentile: "Percentile",
  peers: "Peers",
  among: (peers) => `${f.count(peers)} ${peers === 1 ? "peer" : "peers"}`,
  unknown: "Unknown",
};
