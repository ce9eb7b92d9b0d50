import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Packages that do nothing on import without saying so: what no page uses of them is left out. */
const pure = /\/node_modules\/@(?:rc-component|ant-design)\//u;
const drawing = /\/node_modules\/(?:echarts|zrender)\//u;

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/api": "http://localhost:8787" } },
  build: {
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
      output: {
        // So that what the charts weigh can be told apart.
        chunkFileNames: ({ moduleIds }) =>
          `assets/${moduleIds.some((id) => drawing.test(id)) ? "chart-" : ""}[name]-[hash].js`,
      },
    },
  },
});
