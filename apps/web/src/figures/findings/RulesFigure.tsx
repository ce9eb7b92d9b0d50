import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FindingsAnswer, RuleCounts } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Figure } from "../anatomy/Figure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ListFoot } from "../anatomy/ListFoot.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { ShareBar } from "../anatomy/ShareBar.tsx";
import { ruleName, rulesSheet } from "../findings.ts";

interface RulesFigureProps {
  query: UseQueryResult<FindingsAnswer>;
  selection: Selection;
  /** The rule that the page is narrowed to. */
  chosen: string | undefined;
}

/** How many findings there are of each rule. */
export function RulesFigure({ query, selection, chosen }: RulesFigureProps) {
  const words = useWords();
  const { rules: say } = words.t.pages.findings;
  const answer = query.data;
  const [first] = answer?.rules ?? [];
  return (
    <Figure
      id="findings-rules"
      className="figure-tall"
      headline={
        answer && first
          ? say.headline({
              ...{ findings: answer.total, rule: ruleName(first.rule, words) },
              reports: first.reports,
            })
          : say.name
      }
      subtitle={say.subtitle}
      query={query}
      views={chosen !== undefined && <AllRules />}
      foot={
        answer && (
          <ListFoot
            file="findings-rules"
            answer={answer}
            selection={selection}
            years={answer.coverage.map(({ year }) => year)}
            note=""
            sheet={async () => rulesSheet(answer, words)}
          />
        )
      }
    >
      {answer && first && <RulesTable rules={answer.rules} chosen={chosen} />}
      {answer && !first && <p className="figure-empty">{say.none}</p>}
    </Figure>
  );
}

function AllRules() {
  const { findings } = useWords().t.pages;
  return (
    <Link to="." search={(now) => ({ ...now, rule: undefined, page: undefined })}>
      {findings.allRules}
    </Link>
  );
}

function RulesTable({
  rules,
  chosen,
}: {
  rules: readonly RuleCounts[];
  chosen: string | undefined;
}) {
  const words = useWords();
  const { findings: say } = words.t.pages;
  const { count } = words.t.formats;
  const most = Math.max(...rules.map(({ findings }) => findings));
  return (
    <ScrollBox label={say.rules.name} className="list-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{say.rule}</th>
            <th scope="col">{say.severity}</th>
            <th scope="col" className="number">
              {say.rules.findings}
            </th>
            <th scope="col" className="bar-head">
              <span className="unseen">{say.rules.findings}</span>
            </th>
            <th scope="col" className="number">
              {say.rules.reports}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, severity, findings, reports }) => (
            <tr key={rule}>
              <th scope="row" className="list-name">
                <Link
                  to="."
                  search={(now) => ({
                    ...now,
                    rule: rule === chosen ? undefined : rule,
                    page: undefined,
                  })}
                  aria-current={rule === chosen}
                >
                  {ruleName(rule, words)}
                </Link>
              </th>
              <td>{severity && say.severities[severity]}</td>
              <td className="number">{count(findings)}</td>
              <td className="bar-cell">
                <ShareBar share={findings / most} />
              </td>
              <td className="number">{count(reports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
