import { type App, createApp } from "../../apps/api/src/app.ts";
import { Answers } from "../../apps/api/src/http/answers.ts";
import { Editions } from "../../apps/api/src/library/editions.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { questionAbout, subjectsOf } from "../mixed-questions.ts";
import { Bare } from "./bare.ts";
import { compare, head } from "./measure.ts";
import { recorded } from "./recorded.ts";

const province = "410000";

/** Every endpoint about the whole country and about a province, against its own SQL through the driver alone. */
export async function benchEndpoints(library: string): Promise<void> {
  const served = new ServedEditions(library);
  const edition = await served.get();
  if (!edition) throw new Error(`there is no edition in ${library} that this version can read`);
  const app = createApp(served, { answers: new Answers(0) });
  const description = await (await app.request("/api/openapi.json")).json();
  const { examples, reports } = await subjectsOf(description, edition);
  const report = reports.find(({ region }) => region.startsWith(province.slice(0, 2)));
  const about = { agency: report?.agency ?? "", year: `${report?.year}`, least: "30" };
  const bare = await Bare.open(new Editions(library).path(edition.number));
  const addresses = examples.flatMap((example) => [
    questionAbout(example, { ...about, region: province }),
    questionAbout(example, { ...about, region: null }),
  ]);
  head();
  for (const address of new Set(addresses)) await benchAddress(app, bare, address);
}

async function benchAddress(app: App, bare: Bare, address: string): Promise<void> {
  const statements = await recorded(() => answerOf(app, address));
  if (statements.length === 0) return;
  await compare({
    what: address.replaceAll("%2C", ","),
    work: () => answerOf(app, address),
    reference: "bare SQL",
    base: () => bare.run(statements),
    goal: { atMost: 1.5 },
    rounds: [2, 11],
  });
}

async function answerOf(app: App, address: string): Promise<void> {
  const response = await app.request(address);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${text}`);
}
