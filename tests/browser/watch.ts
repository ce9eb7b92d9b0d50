import type { Page } from "playwright-core";

/** Everything a page complains of from now on: messages on its console, errors, requests that failed. */
export function watch(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => found.push(`${message.type()}: ${message.text()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A question that nobody waits for any more is stopped by the page itself.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") found.push(`${reason} ${request.url()}`);
  });
  return found;
}
