import { expect, test } from "vitest";
import { htmlDocument } from "./html.ts";

function blocksOf(html: string) {
  const document = htmlDocument(html);
  if (!document.ok) throw new Error(document.code);
  return document.blocks;
}
const short = (html: string) =>
  blocksOf(html).map((block) => {
    if (block.kind === "table") return block.rows.map((row) => row.map(({ text }) => text));
    return "text" in block ? block.text : "";
  });
const cell = (inner: string) => {
  const [table] = blocksOf(`<table><tr><td>${inner}</td></tr></table>`);
  return table?.kind === "table" ? (table.rows[0]?.[0]?.text ?? "") : "";
};

test("blocks end paragraphs, inline elements do not", () => {
  expect(short("<p>一、<b>总体</b>情况</p><div>甲<br>乙</div>丙")).toEqual([
    "一、总体情况",
    "甲",
    "乙",
    "丙",
  ]);
});

test("a cell's lines stay apart, its spans do not", () => {
  expect(cell("本年新<br />制作数量")).toBe("本年新\n制作数量");
  expect(cell("<p>1</p><p>2</p>")).toMatch(/^1\n+2$/u);
  expect(cell("<span>总</span><span>计</span>")).toBe("总计");
  expect(cell("<p>&nbsp;</p>").trim()).toBe("");
});

test.each(["sup", "sub", "s", "del", "strike"])(
  "<%s> does not run into the number beside it",
  (tag) => {
    expect(cell(`5<${tag}>1</${tag}>`)).toBe("5[1]");
  },
);

test.each([
  'style="mso-x:1;vertical-align:super"',
  "style='text-decoration:line-through'",
  "class=MsoFootnoteReference",
])("a span with %s is apart from the number beside it", (attribute) => {
  expect(cell(`5<span ${attribute}>1</span>`)).toBe("5[1]");
});

test.each([
  "<nav>9</nav>",
  "<script>9</script>",
  "<style>9</style>",
  "<template>9</template>",
  "<select><option>9</select>",
  "<!-- 9 -->",
  "<span hidden>9</span>",
  '<span style="color:red; display : none">9</span>',
  '<span style="visibility:hidden">9</span>',
  '<span style="mso-hide:all">9</span>',
  '<span style="font-size:0px">9</span>',
])("%s is not printed", (html) => {
  expect(cell(`5${html}`)).toBe("5");
  expect(short(`<p>5</p>${html}`)).toEqual(["5"]);
});

test("rows and cells that a page hides are not in its tables", () => {
  const hidden = `style="display:none"`;
  expect(
    short(`<table><tr><td>a<td ${hidden}>9<td>1<tr ${hidden}><td>b<td>2<tr><td>c<td>3</table>`),
  ).toEqual([
    [
      ["a", "1"],
      ["c", "3"],
    ],
  ]);
});

test("header, footer and nav of a page are left out", () => {
  expect(short("<header>首页</header><main><p>正文</p></main><footer>版权</footer>")).toEqual([
    "正文",
  ]);
});

test("tables that lay out a page are looked through, the innermost are read", () => {
  const inner = "<table><tr><td>规章</td><td>1</td></tr></table>";
  expect(short(`<table><tr><td>导航</td><td>${inner}</td></tr></table>`)).toEqual([
    "导航",
    [["规章", "1"]],
  ]);
});

test.each([
  ['colspan="3" rowspan="2"', 3, 2],
  ['colspan="0" rowspan="-1"', 1, 1],
  ['colspan="x" rowspan="1.5"', 1, 1],
  ['colspan="999999999"', 100, 1],
])("a cell with %s covers %i columns and %i rows", (attributes, colSpan, rowSpan) => {
  const [table] = blocksOf(`<table><tr><td ${attributes}>1</td></tr></table>`);
  expect(table).toMatchObject({ rows: [[{ colSpan, rowSpan }]] });
});

test("every cell knows its table, row and column as printed", () => {
  const [, table] = blocksOf(
    "<table><tr><td>a</table><table><thead><tr><th>b<tbody><tr><td>c<td>d</table>",
  );
  expect(table).toMatchObject({
    rows: [
      [{ place: { table: 1, row: 0, column: 0 } }],
      [{ place: { table: 1, row: 1, column: 0 } }, { place: { table: 1, row: 1, column: 1 } }],
    ],
  });
});

test("the title is that of the page, not one further down", () => {
  expect(htmlDocument("<title> 报告 </title><p>1</p>")).toMatchObject({ title: "报告" });
  expect(htmlDocument("<p>1</p><svg><title>图</title></svg>")).not.toHaveProperty("title");
});

test("nesting beyond any real page is refused, unless it is left out anyway", () => {
  const deep = "<div>".repeat(10_000);
  expect(htmlDocument(`${deep}5`)).toMatchObject({ ok: false, code: "too_deep" });
  expect(htmlDocument(`<table><tr><td>${deep}5`)).toMatchObject({ ok: false, code: "too_deep" });
  expect(htmlDocument(`<nav>${deep}</nav>`)).toMatchObject({ ok: true, blocks: [] });
});

test("formatting tags left open do not multiply without end", () => {
  const open = Array.from({ length: 3000 }, (_, i) => `<b id=${i}>`).join("");
  expect(htmlDocument(`<p>${open}${"<p>x</p>".repeat(3000)}`)).toMatchObject({ code: "too_deep" });
});

test("the text of a cell in which the file ends is left out, for it may not be whole", () => {
  const cells = (end: string) => short(`<table><tr><td>甲</td><td><p>10${end}`);
  expect(cells("49</p></td></tr></table>")).toEqual([[["甲", "1049"]]]);
  expect(cells("")).toEqual([[["甲", ""]]]);
});

test("pictures stand where the page shows them, those that are hidden nowhere", () => {
  const document = htmlDocument(
    "<p>一</p><p><img></p><p>二</p><p>三<img></p><p style='display:none'><img></p><table><tr><td><img></table>",
  );
  expect(document).toMatchObject({ ok: true, pictures: [1, 3, 3] });
});
