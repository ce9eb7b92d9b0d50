import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Packages that do nothing on import without saying so: what no page uses of them is left out. */
const pure = /\/node_modules\/@(?:rc-component|ant-design)\//u;
const drawing = /\/node_modules\/(?:echarts|zrender)\//u;

/** A compressed file beside each script and style sheet, so that the server need not compress them at each request. */
const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  writeBundle({ dir = "dist" }) {
    const folder = join(dir, "assets");
    for (const file of readdirSync(folder).filter((name) => /\.(?:js|css)$/u.test(name))) {
      const text = readFileSync(join(folder, file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text, { params }));
    }
  },
};

/** What every page needs besides the first script is asked for with it, not only once it has run. */
const preloaded: Plugin = {
  name: "preloaded",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const first = new Set<string>();
      const add = (name: string) => {
        if (first.has(name)) return;
        first.add(name);
        for (const one of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) add(one);
      };
      for (const { name, fileName } of chunks)
        if (name === "language-zh" || name === "Filtered") add(fileName);
      const missing = [...first].filter((file) => !html.includes(`/${file}`));
      return missing.map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
        injectTo: "head" as const,
      }));
    },
  },
};

export default defineConfig({
  plugins: [react(), compressed, preloaded],
  server: { proxy: { "/api": "http://localhost:8787" } },
  build: {
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
      output: {
        // What the first script cannot do without comes as one file, not as forty small ones.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
        // So that what the charts weigh can be told apart.
        chunkFileNames: ({ moduleIds }) =>
          `assets/${moduleIds.some((id) => drawing.test(id)) ? "chart-" : ""}[name]-[hash].js`,
      },
    },
  },
});
