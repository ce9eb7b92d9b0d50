import { expect, test } from "vitest";
import { type Agency, Registry } from "./registry.ts";

const region = (code: string, parent: string | null) => ({
  code,
  parent,
  name: code,
  ...{ short_name: code, name_en: "", pinyin: "", initials: "", other_names: "" },
  ...{ from: null, to: null, replaced_by: null, government: false },
  level: "county" as const,
  synthetic: false,
});
const agency = (id: string, name: string, other_names = ""): Agency => ({
  id,
  name,
  other_names,
  region: "410403",
  level: "county",
  kind: "finance",
  scope: "unit",
  from: null,
  to: null,
  synthetic: false,
});
const registryOf = (...rows: readonly Agency[]) => {
  const registry = new Registry();
  registry.addAgencies(rows);
  return registry;
};

test("an agency is found by its name and by each of its other names, exactly", () => {
  const registry = registryOf(agency("a", "某区财政局", "某区财政和金融局|某区财政所"));
  expect(["某区财政局", "某区财政和金融局", "某区财政所"].map((n) => registry.find(n)?.id)).toEqual(
    ["a", "a", "a"],
  );
  expect([
    registry.find("财政局"),
    registry.find(""),
    registry.find("某区财政局|某区财政所"),
  ]).toEqual([null, null, null]);
});

test("a name that two agencies have means neither", () => {
  const registry = registryOf(agency("a", "城关镇财政所"), agency("b", "城关镇财政所"));
  expect(registry.find("城关镇财政所")).toBeNull();
});

test("a later row replaces an earlier one of the same id", () => {
  const registry = registryOf(agency("a", "某区财政局"), {
    ...agency("a", "某区财政局"),
    from: 2020,
  });
  expect(registry.find("某区财政局")?.from).toBe(2020);
  expect(registry.agencies.size).toBe(1);
});

test("an unknown agency is learnt without a region, its kind and scope told by its name", () => {
  const learnt = new Registry().learn("某县人民政府", false);
  expect(learnt).toMatchObject({
    name: "某县人民政府",
    region: null,
    level: null,
    kind: "government",
    scope: "consolidated",
    synthetic: false,
  });
});

test("learning twice, or what is registered, adds nothing", () => {
  const registry = registryOf(agency("a", "某区财政局"));
  expect(registry.learn("某区财政局", true).id).toBe("a");
  expect(registry.learn("某县水利局", false)).toBe(registry.learn("某县水利局", false));
  expect(registry.agencies.size).toBe(2);
});

test("the same name is learnt under the same id in every library", () => {
  const ids = [new Registry(), new Registry()].map((r) => r.learn("某县水利局", false).id);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).toMatch(/^learnt-/u);
});

test("registering an agency takes the place of what was learnt of its name", () => {
  const registry = new Registry();
  registry.learn("某区财政局", false);
  registry.addAgencies([agency("a", "某区财政局")]);
  expect(registry.find("某区财政局")?.id).toBe("a");
});

test("a region's path leads from the top down to it", () => {
  const registry = new Registry();
  registry.addRegions([
    region("410000", null),
    region("410400", "410000"),
    region("410403", "410400"),
  ]);
  expect(registry.pathOf("410403")).toBe("/410000/410400/410403/");
  expect(registry.pathOf("410000")).toBe("/410000/");
});
