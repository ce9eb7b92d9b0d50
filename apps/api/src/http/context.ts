import type { HttpBindings } from "@hono/node-server";
import type { ServedEditions } from "../library/served-editions.ts";
import type { Question } from "./answering.ts";
import type { Answers } from "./answers.ts";
import type { RequestFacts } from "./request-facts.ts";

/** What handlers find in their context. */
export interface Context {
  /** None where the app is asked without a network. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    editions: ServedEditions;
    answers: Answers;
    requestId: string;
    /** Under which a page may add style sheets. */
    secureHeadersNonce?: string;
    /** What the log and the counters tell of the request, filled in on its way. */
    facts: RequestFacts;
    /** The question, where its answer was known without asking the edition. */
    known?: Question;
  };
}
