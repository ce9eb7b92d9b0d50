import { acrossRules } from "./across/across-rules.ts";
import { libraryRules } from "./library/library-rules.ts";
import type { RuleOn } from "./rule.ts";
import { rules } from "./rules.ts";

/** What a rule says of itself, whatever it looks at. */
export type DescribedRule = Omit<RuleOn<never>, "examples" | "check">;

/** Every rule: on one report, on two years of one agency, and on a report among all of a library. */
export const everyRule: readonly DescribedRule[] = [...rules, ...acrossRules, ...libraryRules];

/** The rules whose findings rest on other reports too: they are made anew for every edition. */
export const wideRules: readonly DescribedRule[] = [...acrossRules, ...libraryRules];
