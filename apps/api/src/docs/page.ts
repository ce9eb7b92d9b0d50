import { html, raw } from "hono/html";
import { z } from "zod";

const schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
  description: z.string().optional(),
});
const parameter = z.object({
  ...{ name: z.string(), in: z.string(), required: z.boolean().optional() },
  description: z.string().optional(),
  schema,
});
type Parameter = z.output<typeof parameter>;

const operation = z.object({
  summary: z.string(),
  description: z.string().optional(),
  "x-example": z.string(),
  parameters: z.array(parameter).default([]),
  responses: z.record(
    z.string(),
    z.object({
      description: z.string(),
      content: z.record(z.string(), z.object({ schema: z.unknown() })).default({}),
    }),
  ),
});

/** What the page reads of an OpenAPI document. */
const document = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** An OpenAPI document as one page that needs nothing else: no script, and styles under a nonce. */
export function docsPage(openApi: unknown, nonce: string) {
  const { info, paths, components } = document.parse(openApi);
  const questions = Object.entries(paths);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} API</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header><h1>${info.title} API</h1>${info.description.split("\n\n").map((text) => html`<p>${marked(text)}</p>`)}
<p>The same as data: <a href="/api/openapi.json">OpenAPI 3.1</a>. Counters: <a href="/metrics">/metrics</a>.</p></header>
<nav>${questions.map(([path]) => html`<a href="#${anchorOf(path)}">${path}</a> `)}</nav>
<main>${questions.map(([path, { get }]) => section(path, get))}
<h2>Shapes</h2>
${Object.entries(components.schemas).map(
  ([name, one]) =>
    html`<details id="schema-${name}"><summary>${name}</summary><pre>${JSON.stringify(one, null, 1)}</pre></details>`,
)}
</main>
</body>
</html>`;
}

const anchorOf = (path: string): string => path.replaceAll(/[^a-z]+/gu, "-").slice(1);

const section = (path: string, get: z.output<typeof operation>) => html`
<section id="${anchorOf(path)}">
<h2>GET ${path}</h2>
<p>${get.summary}${get.description ? `. ${get.description}` : ""}</p>
<p>Example: <a href="${encodeURI(get["x-example"])}">${get["x-example"]}</a></p>
${get.parameters.length > 0 ? parameterTable(get.parameters) : ""}
<ul>${Object.entries(get.responses).map(
  ([status, { description, content }]) =>
    html`<li>${status} ${description}: ${Object.entries(content).map(
      ([type, of]) => html`<code>${type}</code> ${shapeLink(of.schema)} `,
    )}</li>`,
)}</ul>
</section>`;

const parameterTable = (parameters: readonly Parameter[]) => html`
<table><thead><tr><th>Parameter</th><th>Values</th><th>Meaning</th></tr></thead>
<tbody>${parameters.map(
  ({ name, in: where, required, schema: of, description }) => html`
<tr><td><code>${name}</code>${required ? " (required)" : ""}${where === "path" ? " (in the path)" : ""}</td>
<td>${valuesOf(of)}</td><td>${description ?? of.description ?? ""}</td></tr>`,
)}</tbody></table>`;

function valuesOf({
  type,
  enum: values,
  minimum,
  maximum,
  pattern,
  ...of
}: Parameter["schema"]): string {
  const range =
    minimum === undefined && maximum === undefined ? "" : `${minimum ?? ""}–${maximum ?? ""}`;
  const usual = of.default === undefined ? "" : `, usually ${String(of.default)}`;
  return `${values?.join(" | ") ?? range ?? ""}${values || range ? "" : (pattern ?? String(type ?? ""))}${usual}`;
}

function shapeLink(of: unknown) {
  const { $ref } = z.looseObject({ $ref: z.string().optional() }).safeParse(of).data ?? {};
  const name = $ref?.split("/").at(-1);
  return name ? html`<a href="#schema-${name}">${name}</a>` : "";
}

/** Bold words and code, as the description writes them. */
const marked = (text: string) =>
  text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/u)
    .map((part) =>
      part.startsWith("**")
        ? html`<b>${part.slice(2, -2)}</b>`
        : part.startsWith("`")
          ? html`<code>${part.slice(1, -1)}</code>`
          : part,
    );

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif }
body { max-width: 72rem; margin: 0 auto; padding: 1rem }
nav { columns: 16rem; border-block: 1px solid; padding: .5rem 0 }
nav a { display: block }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #8888; padding: .2rem .5rem; text-align: left; vertical-align: top }
td:nth-child(2) { overflow-wrap: anywhere }
pre { overflow: auto }
section { margin-block: 2rem }
`;
