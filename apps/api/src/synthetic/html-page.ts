import { syntheticSuffix } from "@gongkai/model";
import type { Composition } from "./composition.ts";
import type { Style } from "./style.ts";

const site = `示例政府门户网站${syntheticSuffix}`;
const menu = ["首页", "政务公开", "政务服务", "互动交流", "走进示例"];
const path = ["首页", "政务公开", "政府信息公开年报"];

/** A whole page around a report: head, menu, title, the report, footer. */
export function htmlPage(composition: Composition, body: string, style: Style): string {
  const { title, mark, published } = composition;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}-${site}</title>
<meta name="robots" content="noindex">
<style>td { padding: 4px; } .article { width: 960px; margin: 0 auto; }</style>
</head>
<body>
<div class="header"><ul>${menu.map((item) => `<li><a href="#">${item}</a></li>`).join("")}</ul></div>
<div class="crumbs">当前位置：${path.join(" &gt; ")}</div>
<div class="article">
${style.metadata ? metadata(composition) : ""}<h1>${title}</h1>
<p>${mark}</p>
<p>发布日期：${published}</p>
${body}
</div>
<div class="footer"><p>主办：示例政府办公室${syntheticSuffix}</p><p>网站地图 | 联系我们</p></div>
</body>
</html>
`;
}

/** The table that many sites print before an article. */
function metadata({ agency, title, published, file }: Composition): string {
  return `<table class="metadata"><tbody>
<tr><td>索引号</td><td>${file.replace(/\D/g, "")}</td><td>发布机构</td><td>${agency}</td></tr>
<tr><td>名称</td><td>${title}</td><td>发布日期</td><td>${published}</td></tr>
</tbody></table>
`;
}
