import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useCallback } from "react";
import type { ApplicantsAnswer } from "../../api-types.ts";
import { type ApplicantLine, applicantLines } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { applicantsQuery, lineName, presentApplicants } from "../applicants.ts";
import { BreakdownFigure } from "../breakdown/BreakdownFigure.tsx";
import type { BreakdownView } from "../breakdown/present-breakdown.ts";

interface ApplicantsFigureProps {
  selection: Selection;
  line: ApplicantLine;
  view: BreakdownView;
  onLine: (line: ApplicantLine) => void;
  onView: (view: BreakdownView) => void;
}

/** Who asked, or whose requests came out so, year by year. */
export function ApplicantsFigure({ selection, line, view, onLine, onView }: ApplicantsFigureProps) {
  const words = useWords();
  const { applicants } = words.t.pages;
  const present = useCallback(
    (answer: ApplicantsAnswer) => presentApplicants(answer, view, words),
    [view, words],
  );
  return (
    <BreakdownFigure
      className="figure-wide figure-middle"
      file={`applicants_${line}`}
      name={applicants.title}
      query={useQuery(applicantsQuery(selection.filters, line))}
      present={present}
      selection={selection}
      measures={[line]}
      view={view}
      onView={onView}
      tools={
        <Select
          aria-label={applicants.line}
          popupMatchSelectWidth={false}
          value={line}
          options={applicantLines.map((value) => ({ value, label: lineName(value, words) }))}
          onChange={onLine}
        />
      }
    />
  );
}
