import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { fetchAhead } from "./fetch-ahead.ts";
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
import "./styles/stacked.css";
import "./styles/wide.css";
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
// In slices: a page takes long to make for the first time.
const show = () =>
  startTransition(() =>
    page.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <ThemeProvider>
            <RouterProvider router={router} />
          </ThemeProvider>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
// The header that the page came with stays until there is more to show. Not awaited: pages import what is in this file.
router.load().then(show, show);
addEventListener("load", () => fetchAhead(router));
