export * from "./agencies/kind.ts";
export * from "./agencies/kinds.ts";
export * from "./agencies/normal-name.ts";
export * from "./agencies/synthetic.ts";
export type * from "./document/document.ts";
export type * from "./form/form.ts";
export * from "./form/forms.ts";
export { identitiesOf } from "./form/identities.ts";
export type * from "./identity/claim.ts";
export * from "./identity/identity.ts";
export * from "./measures/contribution.ts";
export { disclosures } from "./measures/disclosure.ts";
export { type FilingState, filingStates } from "./measures/filing.ts";
export {
  type CellMeasure,
  type FilingMeasure,
  type Measure,
  type SeriesBreak,
  type Unit,
  units,
} from "./measures/measure.ts";
export * from "./measures/measures.ts";
export { outcomeLines, outcomes } from "./measures/requests.ts";
export * from "./measures/sums.ts";
export * from "./read-report.ts";
export { readValue } from "./reading/value.ts";
export * from "./regions/dated-name.ts";
export * from "./regions/divisions.ts";
export * from "./regions/leading-place.ts";
export * from "./report/deadline.ts";
export { partsOf } from "./report/line-total.ts";
export type * from "./report/report.ts";
export * from "./rules/across/across-rules.ts";
export { type Comparison, formCell, type Term } from "./rules/across/comparison.ts";
export { fewest as fewestFigures } from "./rules/across/identical.ts";
export * from "./rules/every-rule.ts";
export type * from "./rules/library/in-library.ts";
export * from "./rules/library/library-rules.ts";
export { comparedTables, fewestDigits } from "./rules/library/same-tables.ts";
export { addedLines, apartKinds, fewestUnits } from "./rules/library/sum-of-units.ts";
export type * from "./rules/rule.ts";
export * from "./rules/rules.ts";
export * from "./statistics/contribution-to-change.ts";
export * from "./statistics/funnel.ts";
export * from "./statistics/wilson.ts";
