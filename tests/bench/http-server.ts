import { createApp } from "../../apps/api/src/app.ts";
import { serverFor } from "../../apps/api/src/commands/serve.ts";
import { router } from "../../apps/api/src/endpoints/router.ts";
import { logAll } from "../../apps/api/src/http/log.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";

/**
 * Serves a library, and a text as long as the answer to a question: under `/static` with the headers, limits and counters
 * that every answer has, under `/alone` with none. As in use, all requests but the latter are logged.
 */
const [, , library = "", question = ""] = process.argv;
const app = createApp(new ServedEditions(library), { log: logAll });
const plain = router();
const json = { "content-type": "application/json" };
app.get("/static", (c) => c.body(bytes, 200, json));
plain.get("/alone", (c) => c.body(bytes, 200, json));
const bytes = new Uint8Array(await (await app.request(question)).arrayBuffer());

const server = serverFor({
  quick: app.quick,
  fetch: (request, environment) =>
    (request.url.endsWith("/alone") ? plain : app).fetch(request, environment),
});
server.listen(0, () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : null);
});
process.on("disconnect", () => process.exit());
