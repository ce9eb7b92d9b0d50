import type { Level } from "@gongkai/model";
import type { AgencyRow } from "./manifest.ts";

/** An agency as the library knows it; one learnt from a report has a region only where its name or the manifest tells it. */
export interface Agency extends Omit<AgencyRow, "region" | "level"> {
  readonly region: string | null;
  readonly level: Level | null;
}

const learnt = "learnt-";
export const learntId = (hash: string): string => `${learnt}${hash}`;

/** Whether an agency is known from a report alone, not from a register. */
export const isLearnt = (id: string): boolean => id.startsWith(learnt);
