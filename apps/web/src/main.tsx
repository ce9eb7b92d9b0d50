import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { whenIdle } from "./charts/when-near.ts";
import { mayPass } from "./problem.ts";
import { createAppRouter } from "./router.tsx";
import { ThemeProvider } from "./theme/ThemeProvider.tsx";
import { applyTheme, preferredTheme } from "./theme/theme-choice.ts";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/filters.css";
import "./styles/figure.css";
import "./styles/figure-table.css";
import "./styles/agencies.css";
import "./styles/filing.css";
import "./styles/ranking.css";
import "./styles/pages.css";
import "./styles/report.css";
import "./styles/findings.css";
import "./styles/form.css";
import "./styles/report-narrow.css";
import "./styles/print.css";

const minute = 60_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: minute,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && mayPass(error),
    },
  },
});
const router = createAppRouter(queries);

applyTheme(preferredTheme());
const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
const page = createRoot(element);
const show = () =>
  page.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
// The header that the page came with stays until there is more to show. Not awaited: pages import what is in this file.
router.load().then(show, show);
// What draws is there before the first page with a chart asks for it; where it cannot be had, that page will say so.
const fetchCharts = () => void import("./charts/Chart.tsx").catch(() => undefined);
addEventListener("load", () => whenIdle(fetchCharts));
