import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Agency } from "./agency.ts";
import { readManifest } from "./manifest.ts";
import { Registry } from "./registry.ts";

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
  successor: null,
  from: null,
  to: null,
  synthetic: false,
});
const { regions } = await readManifest(fileURLToPath(new URL("../../../../data", import.meta.url)));
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
  expect(registry.learn("某区财政局", true)).toMatchObject({ id: "a" });
  expect(registry.learn("某县水利局", false)).toBe(registry.learn("某县水利局", false));
  expect(registry.agencies.size).toBe(2);
});

test("the same name is learnt under the same id in every library", () => {
  const [one, other] = [new Registry(), new Registry()].map((r) => r.learn("某县水利局", false));
  expect(one).toEqual(other);
  expect(one).toMatchObject({ id: expect.stringMatching(/^learnt-/u) });
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

const nation = (...rows: readonly Agency[]) => {
  const registry = registryOf(...rows);
  registry.addRegions(regions);
  return registry;
};
const idOf = (registry: Registry, name: string, hint = {}) => registry.find(name, hint)?.id;

test("an agency is found by its name with more or fewer of the places above it", () => {
  const registry = nation(agency("a", "卫东区政务服务和大数据管理局"));
  const names = [
    "平顶山市卫东区政务服务和大数据管理局",
    "河南省平顶山市卫东区政务服务与大数据管理局",
    "河南平顶山卫东区政务服务大数据管理局",
  ];
  expect(names.map((name) => idOf(registry, name))).toEqual(["a", "a", "a"]);
  expect(idOf(registry, "政务服务和大数据管理局")).toBeUndefined();
  expect(idOf(registry, "政务服务和大数据管理局", { region: "410403" })).toBe("a");
  expect(idOf(registry, "平顶山市政务服务和大数据管理局")).toBeUndefined();
});

test("a name without a place is settled by the region that the source points to, never by luck", () => {
  const registry = nation(agency("a", "卫东区财政局"), {
    ...agency("b", "新华区财政局"),
    region: "410402",
  });
  const found = [null, "410403", "410402", "410404", "410400"].map((region) =>
    idOf(registry, "财政局", { region }),
  );
  expect(found).toEqual([undefined, "a", "b", undefined, undefined]);
});

test("where two districts bear a name, their agencies are candidates until the region is known", () => {
  const registry = nation();
  const found = registry.resolve("朝阳区人民政府", { year: 2022 });
  expect("candidates" in found && found.candidates.map(({ name }) => name)).toEqual([
    "北京市朝阳区人民政府",
    "长春市朝阳区人民政府",
  ]);
  expect(registry.learn("朝阳区人民政府", false)).toHaveProperty("candidates");
  expect(idOf(registry, "朝阳区人民政府", { region: "220000" })).toBe("220104-government");
});

test("even one known agency is only a candidate where its district is not the only one of its name", () => {
  const registry = nation({ ...agency("a", "南京市鼓楼区财政局"), region: "320106" });
  expect(registry.resolve("鼓楼区财政局")).toEqual({
    candidates: [expect.objectContaining({ id: "a" })],
  });
  expect(idOf(registry, "鼓楼区财政局", { region: "320100" })).toBe("a");
});

test.each([
  ["鼓楼区", ["320106", "320302", "350102", "410204"], "320300", "320302"],
  ["朝阳区", ["110105", "220104"], "110000", "110105"],
  ["市中区", ["370103", "370402", "511002", "511102"], "511102", "511102"],
])(
  "%s is of several cities: only a source that points to one settles whose agency it is",
  (district, codes, pointed, meant) => {
    const bureaus = codes.map((region) => ({
      ...agency(
        `${region}-finance`,
        `${nation().regions.get(`${region.slice(0, 4)}00`)?.name ?? "北京市"}${district}财政局`,
      ),
      region,
    }));
    const registry = nation(...bureaus);
    const candidatesOf = (name: string, hint = {}) => {
      const found = registry.resolve(name, { year: 2023, ...hint });
      return "candidates" in found ? found.candidates.map(({ id }) => id).toSorted() : found;
    };
    for (const [name, kind] of [
      [`${district}财政局`, "finance"],
      [`${district}人民政府`, "government"],
    ]) {
      expect(candidatesOf(`${name}`)).toEqual(codes.map((code) => `${code}-${kind}`));
      expect(candidatesOf(`${name}`, { region: "440000" })).toEqual(
        codes.map((code) => `${code}-${kind}`),
      );
      expect(idOf(registry, `${name}`, { region: pointed })).toBe(`${meant}-${kind}`);
    }
    expect(registry.learn(`${district}财政局`, false)).toHaveProperty("candidates");
    expect(registry.learn(`${district}水利局`, false)).toMatchObject({ region: null });
    expect(registry.learn(`${district}水利局`, false, { region: pointed })).toMatchObject({
      region: meant,
    });
  },
);

test.each([
  ["河南省人民政府", "410000-government", "province"],
  ["淮安市人民政府", "320800-government", "prefecture"],
  ["平顶山市卫东区人民政府", "410403-government", "county"],
  ["卫东区人民政府", "410403-government", "county"],
  ["济源市人民政府", "419001-government", "county"],
  ["阿克苏地区行政公署", "652900-government", "prefecture"],
  ["湘西土家族苗族自治州人民政府", "433100-government", "prefecture"],
  ["浦东新区人民政府", "310115-government", "county"],
])("%s follows from the register of regions: %s", (name, id, level) => {
  expect(nation().learn(name, false)).toMatchObject({
    ...{ id, level, kind: "government", scope: "consolidated", region: id.slice(0, 6) },
  });
});

test("a government is expected while its division stood", () => {
  const years = [2019, 2020, 2021, 2022].map((year) => {
    const found = nation().learn("孟津县人民政府", false, { year });
    return "id" in found ? [found.id, found.from, found.to] : null;
  });
  const county = ["410322-government", null, 2020];
  expect(years).toEqual([county, county, county, [expect.stringMatching(/^learnt-/u), null, null]]);
});

test("what is made up is never taken for a government that follows from the regions", () => {
  expect(nation().learn("河南省人民政府〔合成〕", true)).toMatchObject({
    ...{ id: expect.stringMatching(/^learnt-/u), region: "410000", synthetic: true },
  });
});

test("3,209 governments must report today, less those that are registered", () => {
  const standing = (registry: Registry) => registry.governments().filter(({ to }) => to === null);
  expect(standing(nation())).toHaveLength(3209);
  const own = { ...agency("g", "卫东区人民政府"), kind: "government" as const };
  expect(standing(nation(own)).some(({ region }) => region === "410403")).toBe(false);
});

test.each([
  ["卫东区水利局", {}, "410403", "county"],
  ["平顶山市卫东区东安路街道办事处", {}, "410403", "township"],
  ["东安路街道办事处", { region: "410403" }, "410403", "township"],
  ["朝阳区水利局", {}, null, null],
  ["平顶山市公安局卫东分局", {}, "410400", null],
  ["国家税务总局平顶山市卫东区税务局", {}, "410403", "county"],
  ["邢台市桥东区财政局", { year: 2019 }, "130502", "county"],
  ["东区街道办事处", {}, null, null],
])("%s is learnt where its name or its source tells", (name, hint, region, level) => {
  expect(nation().learn(name, false, hint)).toMatchObject({ name, region, level });
});

test("one agency under two spellings is learnt once, two of one name in two places twice", () => {
  const registry = nation();
  const learn = (name: string, hint = {}) => {
    const found = registry.learn(name, false, hint);
    return "id" in found ? found.id : null;
  };
  const own = learn("卫东区水利局");
  expect(learn("平顶山市卫东区水利局")).toBe(own);
  expect(learn("水利局", { region: "410403" })).toBe(own);
  const towns = ["410403", "410402", null].map((region) => learn("某镇人民政府", { region }));
  expect(new Set(towns).size).toBe(3);
  expect(towns.slice(0, 2)).toEqual(
    ["410403", "410402"].map((region) => learn("某镇人民政府", { region })),
  );
});

test("a renamed agency is one agency: its old name counts in its old years", () => {
  const registry = nation(
    agency("a", "卫东区行政审批和政务信息管理局", "卫东区政务服务中心@-2020|卫东区政务局"),
    agency("b", "卫东区政务服务中心", ""),
  );
  expect(idOf(registry, "平顶山市卫东区政务局")).toBe("a");
  expect(registry.resolve("卫东区政务服务中心", { year: 2019 })).toHaveProperty("candidates");
  expect(idOf(registry, "卫东区政务服务中心", { year: 2023 })).toBe("b");
});
