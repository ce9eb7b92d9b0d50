export * from "./agencies/kind.ts";
export type * from "./document/document.ts";
export type * from "./form/form.ts";
export * from "./form/forms.ts";
export * from "./measures/measures.ts";
export type * from "./report/report.ts";
