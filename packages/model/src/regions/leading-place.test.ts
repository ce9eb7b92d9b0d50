import fc from "fast-check";
import { expect, test } from "vitest";
import { type Division, Divisions } from "./divisions.ts";
import { type Hint, leadingPlace } from "./leading-place.ts";
import { shortName } from "./short-name.ts";

type Row = readonly [code: string, name: string, parent: string | null, rest?: Partial<Division>];

const rows: readonly Row[] = [
  ["110000", "北京市", null],
  ["110105", "朝阳区", "110000"],
  ["130000", "河北省", null],
  ["130500", "邢台市", "130000"],
  ["130502", "襄都区", "130500", { other_names: "桥东区@-2019" }],
  ["130700", "张家口市", "130000"],
  ["130702", "桥东区", "130700"],
  ["220000", "吉林省", null],
  ["220100", "长春市", "220000"],
  ["220104", "朝阳区", "220100"],
  ["220200", "吉林市", "220000"],
  ["371300", "临沂市", null],
  ["410000", "河南省", null],
  ["410300", "洛阳市", "410000"],
  ["410308", "孟津区", "410300", { from: 2021 }],
  ["410322", "孟津县", "410300", { to: 2020 }],
  ["410400", "平顶山市", "410000"],
  ["410403", "卫东区", "410400"],
  ["411300", "南阳市", "410000"],
  ["411324", "镇平县", "411300"],
  ["430000", "湖南省", null],
  ["433100", "湘西土家族苗族自治州", "430000"],
  ["433101", "吉首市", "433100"],
  ["510403", "西区", "371300"],
];

const divisions = new Divisions(
  rows.map(([code, name, parent, more = {}]) => ({
    ...{ code, name, parent, short_name: shortName(name), other_names: "", from: null, to: null },
    level: code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county",
    ...more,
  })),
);

const codes = (name: string, hint?: Hint) =>
  leadingPlace(divisions, name, hint).divisions.map(({ code }) => code);

test.each([
  ["河南省平顶山市卫东区财政局", "410403", "财政局"],
  ["平顶山市卫东区财政局", "410403", "财政局"],
  ["河南平顶山卫东区财政局", "410403", "财政局"],
  ["河南省卫东区财政局", "410403", "财政局"],
  ["卫东区财政局", "410403", "财政局"],
  ["平顶山市财政局", "410400", "财政局"],
  ["吉林市财政局", "220200", "财政局"],
  ["吉林省吉林市财政局", "220200", "财政局"],
  ["北京市朝阳区财政局", "110105", "财政局"],
  ["吉林省长春市朝阳区财政局", "220104", "财政局"],
  ["南阳市镇平县财政局", "411324", "财政局"],
  ["卫东区镇安镇人民政府", "410403", "镇安镇人民政府"],
  ["卫东区乡贤街道办事处", "410403", "乡贤街道办事处"],
  ["湘西州吉首市财政局", "433101", "财政局"],
  ["湘西土家族苗族自治州财政局", "433100", "财政局"],
  ["国家税务总局平顶山市税务局", "410400", "国家税务总局税务局"],
])("%s begins with the place %s", (name, code, rest) => {
  expect(codes(name)).toEqual([code]);
  expect(leadingPlace(divisions, name).rest).toBe(rest);
});

test.each([
  ["财政局", "no place is named"],
  ["河南财政局", "a short name alone"],
  ["上海市财政局", "no division of the table"],
  ["卫东区街道办事处", "卫东区 is the beginning of a street's name"],
  ["孟津县镇人民政府", "孟津县 is the beginning of a town's name"],
  ["卫东区渡镇人民政府", "no town is called 渡"],
  ["临沂市场监督管理局", "临沂市 is cut out of 市场"],
  ["西区财政局", "a name that could be any city's"],
  ["", "nothing"],
])("%s names no place: %s", (name) => {
  expect(leadingPlace(divisions, name)).toEqual({ divisions: [], rest: name });
});

test("a name that two divisions bear means either, unless the region says which", () => {
  expect(codes("朝阳区财政局")).toEqual(["110105", "220104"]);
  expect(codes("朝阳区财政局", { region: "220000" })).toEqual(["220104"]);
  expect(codes("朝阳区财政局", { region: "220104" })).toEqual(["220104"]);
  expect(codes("朝阳区财政局", { region: "410000" })).toEqual(["110105", "220104"]);
  expect(codes("西区财政局", { region: "371300" })).toEqual(["510403"]);
});

test("an abolished division is meant until a year after its end, a new one from a year before", () => {
  const years = [2019, 2020, 2021, 2022].map((year) => codes("孟津县财政局", { year }));
  expect(years).toEqual([["410322"], ["410322"], ["410322"], []]);
  const later = [2019, 2020, 2021, 2022].map((year) => codes("孟津区财政局", { year }));
  expect(later).toEqual([[], ["410308"], ["410308"], ["410308"]]);
  expect(codes("孟津县财政局")).toEqual(["410322"]);
});

test("a former name means its code while it was borne", () => {
  expect(codes("邢台市桥东区财政局", { year: 2019 })).toEqual(["130502"]);
  expect(codes("邢台市襄都区财政局", { year: 2021 })).toEqual(["130502"]);
  expect(codes("桥东区财政局", { year: 2019 })).toEqual(["130502", "130702"]);
  expect(codes("桥东区财政局", { year: 2022 })).toEqual(["130702"]);
});

test("what is found is a beginning of the name, and each place lies below the one before", () => {
  const words = [...rows.map(([, name]) => name), "街道", "镇", "财政局", "市", "吉林", "河南"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 5 }), (parts) => {
      const name = parts.join("");
      const found = leadingPlace(divisions, name);
      expect(name.endsWith(found.rest)).toBe(true);
      const named = name.slice(0, name.length - found.rest.length);
      for (const { name: own } of found.divisions)
        expect(named.endsWith(own) || named.endsWith("桥东区")).toBe(true);
    }),
  );
});
