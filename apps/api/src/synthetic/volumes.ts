import type { AgencyKind, Level } from "@gongkai/model";
import type { SyntheticAgency } from "./territory.ts";

/** Requests expected in 2019: a few agencies get nearly all of them. */
const ofCity: Partial<Record<AgencyKind, number>> = {
  office: 95,
  education: 0.4,
  police: 210,
  civil_affairs: 0.1,
  finance: 0.15,
  natural_resources: 430,
  housing: 340,
  transport: 9,
  health: 0.25,
  market: 28,
};

const ofDistrict: Partial<Record<AgencyKind, number>> = {
  office: 12,
  police: 0.1,
  natural_resources: 60,
  housing: 45,
  urban_management: 0.2,
};

const ofAnyDepartment = 0.05;
const ofTownship = 0.03;

/** A government whose units nobody knows gets what they would. */
const ofGovernment: Readonly<Record<Level, number>> = {
  nation: 400_000,
  province: 12_000,
  prefecture: 1_200,
  county: 110,
  township: ofTownship,
};

/** A department of a prefecture gets this part of what its like in a municipality gets. */
const prefectureShare = 0.3;

/** How many requests an agency may expect in 2019. */
export function expectedRequests({ level, kind }: SyntheticAgency): number {
  if (kind === "government") return ofGovernment[level];
  if (level === "township") return ofTownship;
  if (level === "county") return ofDistrict[kind] ?? ofAnyDepartment;
  return (ofCity[kind] ?? ofAnyDepartment) * (level === "prefecture" ? prefectureShare : 1);
}

/** By how much requests grow from year to year. */
export const yearlyGrowth = 1.06;

/** Of a hundred applicants: a person, a business, an institute, a nonprofit, a law office, another. */
export const applicantWeights: readonly number[] = [91, 5.6, 0.2, 0.4, 1.8, 1];

/** Of a thousand concluded requests, how many end so; the form of 2019 has one undivided last line. */
export const outcomeWeights: Readonly<Record<string, number>> = {
  granted: 380,
  partial: 100,
  "denied.state_secret": 3,
  "denied.law_prohibited": 6,
  "denied.safety_stability": 4,
  "denied.third_party": 16,
  "denied.internal_affairs": 24,
  "denied.deliberative": 21,
  "denied.enforcement_file": 30,
  "denied.administrative_query": 16,
  "unavailable.not_held": 232,
  "unavailable.needs_creation": 32,
  "unavailable.unclear": 16,
  "unprocessed.petition": 52,
  "unprocessed.repeated": 26,
  "unprocessed.publication": 2,
  "unprocessed.excessive": 6,
  "unprocessed.confirmation": 4,
  "otherwise.not_corrected": 18,
  "otherwise.fee_unpaid": 2,
  "otherwise.rest": 10,
  "otherwise.undivided": 30,
};
