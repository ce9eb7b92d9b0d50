import type { Measure } from "@gongkai/model";
import type { Coverage } from "../../api-types.ts";
import type { Member, MemberUnit } from "./member.ts";

/** A measure of some members along the years of the coverage, and what of it is shown. */
export interface Measured {
  readonly measure: Measure;
  readonly members: readonly Member[];
  readonly coverage: readonly Coverage[];
  readonly unit: MemberUnit;
}
