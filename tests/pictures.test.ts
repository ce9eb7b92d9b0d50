import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contractOf } from "./contract/known.ts";
import { sampleLibrary } from "./library.ts";

let library: Awaited<ReturnType<typeof sampleLibrary>>;

beforeAll(async () => {
  library = await sampleLibrary();
});
afterAll(() => library.remove());

/** The texts of an SVG picture; fails where it is not well formed. */
function textsOf(svg: string): string {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("text", (text) => texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts.join("\n");
}

async function pictureOf(example: string): Promise<{ svg: string; texts: string }> {
  const [path = "", query = ""] = example.split("?");
  const response = await library.app.request(encodeURI(`${path}.svg?${query}`));
  expect({ example, status: response.status }).toEqual({ example, status: 200 });
  expect(response.headers.get("content-type")).toContain("image/svg+xml");
  const svg = await response.text();
  return { svg, texts: textsOf(svg) };
}

test("every figure says in itself what it shows, of whom, on how much it rests, and where it is from", async () => {
  const { document } = await contractOf(library);
  const drawn = Object.values(document.paths).filter(
    ({ get }) => get.responses["200"]?.content["image/svg+xml"],
  );
  expect(drawn.length).toBeGreaterThan(14);
  for (const { get } of drawn) {
    const { texts, svg } = await pictureOf(get["x-example"]);
    expect(texts).toMatch(/覆盖：已报 \d+ 份，应报 \d+ 份/u);
    expect(texts).toContain("第 1 版");
    expect(texts).toContain("来源：各机关政府信息公开工作年度报告");
    expect(texts).toContain("合成示例数据");
    expect(svg).not.toMatch(/<script|href=|<image/u);
  }
});

test("the values drawn are those of the answer, gaps where there is none", async () => {
  const { texts } = await pictureOf("/api/trend?region=990000&measures=received,concluded");
  for (const year of [2019, 2022, 2025]) expect(texts).toContain(String(year));
  expect(texts).toContain("历年趋势");
  expect(texts).toMatch(/新收/u);
  expect(texts).toContain("区划代码 990000");
  const { texts: ranking } = await pictureOf(
    "/api/ranking?measure=received&region=990000&year=2024&limit=5",
  );
  const { rows } = await library.get(
    "/api/ranking?measure=received&region=990000&year=2024&limit=5",
  );
  for (const { name, rank } of rows) if (rank !== null) expect(ranking).toContain(name);
});

test("no axis has values of two units, and what a bar counts is not taken for what the measure does", async () => {
  const { texts } = await pictureOf(
    "/api/trend?region=990000&measures=received,concluded,disclosure_rate,backlog_rate",
  );
  expect(texts).toContain("单位：件");
  expect(texts).toContain("单位：%");
  const compared = await pictureOf(
    "/api/compare?regions=990101,990102&measures=received,disclosure_rate",
  );
  expect(compared.texts).toContain("新收申请（件）");
  expect(compared.texts).toContain("公开率（%）");
  const spread = "/api/distribution?measure=disclosure_rate&region=990000&year=2024&least=5&bins=1";
  const { histogram } = await library.get(spread);
  const drawn = await pictureOf(spread);
  expect(drawn.texts).toContain("单位：个机关");
  const numbers = drawn.texts
    .split("\n")
    .map(Number)
    .filter((n) => n <= 2000 && n > 0);
  expect(Math.max(...numbers)).toBeLessThan(2 * histogram[0].agencies);
});

test("the flow is drawn from node to node, each with its name and what goes through it", async () => {
  const asked = "/api/flow?region=990000&year=2024";
  const { texts, svg } = await pictureOf(asked);
  const { links } = await library.get(asked);
  for (const name of ["新收申请", "应办理", "办结", "结转下年", "本机关不掌握相关政府信息"])
    expect(texts).toContain(name);
  for (const { to, value } of links)
    if (to === "granted" || to === "carried_out") expect(texts).toContain(`${value} 件`);
  expect(svg.match(/<path/gu)?.length ?? 0).toBeGreaterThan(links.length);
});

test("a series that breaks is said to, below the picture", async () => {
  const { texts } = await pictureOf("/api/disclosure?region=990000");
  expect(texts).toMatch(/2021 年与此前不可比/u);
});

test("what there is no room for is said, and the picture stays readable", async () => {
  const { texts } = await pictureOf("/api/trend?split=agency&measures=received");
  expect(texts).toMatch(/共 \d+ 条，每幅只画数值最大的 20 条/u);
});

test("a picture can be had as PNG, as large as the SVG or twice, by suffix or by the Accept header", async () => {
  const asked = "region=990000&measures=received";
  const [, width, height] =
    /width="(\d+)" height="(\d+)"/u.exec((await pictureOf(`/api/trend?${asked}`)).svg) ?? [];
  const sizeOf = async (path: string, accept = "*/*") => {
    const response = await library.app.request(path, { headers: { accept } });
    expect(response.headers.get("content-type")).toBe("image/png");
    const png = Buffer.from(await response.arrayBuffer());
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const once = [Number(width), Number(height)];
  expect(await sizeOf(`/api/trend.png?${asked}`)).toEqual(once);
  expect(await sizeOf(`/api/trend?${asked}`, "image/png")).toEqual(once);
  expect(await sizeOf(`/api/trend.png?${asked}&scale=2`)).toEqual(once.map((side) => 2 * side));
});

test("a scale is bounded, and of PNG pictures only", async () => {
  for (const address of [
    "trend.png?scale=3",
    "trend.svg?scale=2",
    "trend?scale=2",
    "trend.csv?scale=2",
  ]) {
    const response = await library.app.request(`/api/${address}`);
    expect({ address, status: response.status }).toEqual({ address, status: 400 });
    expect(JSON.stringify(await response.json())).toContain('"pointer":"/query/scale"');
  }
});

test("a browser that opens a question reads JSON, though it names pictures too", async () => {
  const accept = "text/html,application/xhtml+xml,image/png,image/svg+xml,*/*;q=0.8";
  const response = await library.app.request("/api/trend", { headers: { accept } });
  expect(response.headers.get("content-type")).toContain("application/json");
});

test("a question without a figure has none", async () => {
  for (const format of ["svg", "png"])
    expect((await library.app.request(`/api/regions.${format}`)).status).toBe(404);
});
