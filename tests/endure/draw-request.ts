import { drawQuestion, type Subjects } from "../mixed-questions.ts";
import type { Random } from "../random.ts";

/** A request as some program or person sends it. */
export interface Drawn {
  readonly question: string;
  readonly headers: Readonly<Record<string, string>>;
}

const files = [
  "application/json",
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.apache.parquet",
];
const codings = ["identity", "gzip", "br"];

/** Mostly JSON, now and then a file, a picture where there is one, or the edition by its number. */
export function drawRequest(random: Random, subjects: Subjects, edition: number): Drawn {
  const question = drawQuestion(random, subjects);
  const hasPicture = /^\/api\/(?:trend|map|outcomes|ranking)\b/u.test(question);
  const accept = hasPicture && random.next() < 0.1 ? "image/svg+xml" : random.pick(files);
  const pinned = question.includes("?") && random.next() < 0.1 ? `&edition=${edition}` : "";
  return {
    question: `${question}${pinned}`,
    headers: {
      accept: random.next() < 0.7 ? "*/*" : accept,
      "accept-encoding": random.pick(codings),
    },
  };
}
