import { type Language, refusalText } from "../documents/refusal-text.ts";
import type { LoadSummary } from "../library/load.ts";

/** A summary in words: what was refused, file by file, and how many came to what. */
export function linesOf(
  summary: LoadSummary,
  language: Language,
): { readonly problems: string; readonly counts: string } {
  const problems = summary.refused.map(
    ({ file, refusal }) => `${file}: ${refusalText(refusal, language)}\n`,
  );
  const words = wordings[language];
  const damaged = summary.unreadable.map((number) => `${words.unreadable(number)}\n`);
  const moved = [
    ...summary.replaced.map((file) => `${words.replaced}: ${file}\n`),
    ...summary.removed.map((file) => `${words.removed}: ${file}\n`),
  ];
  const remembered = summary.remembered > 0 ? [`${words.remembered(summary.remembered)}\n`] : [];
  return {
    problems: [...damaged, ...problems].join(""),
    counts: [...moved, ...remembered, `${words.counts(summary)}\n`].join(""),
  };
}

const reasons = ({ reasons }: LoadSummary): string => {
  const counts = Object.entries(reasons).toSorted(([, a], [, b]) => b - a);
  return counts.map(([code, count]) => `${code} ${count}`).join(", ");
};

interface Wording {
  readonly replaced: string;
  readonly removed: string;
  readonly unreadable: (edition: number) => string;
  readonly remembered: (files: number) => string;
  readonly counts: (summary: LoadSummary) => string;
}

const wordings: Record<Language, Wording> = {
  zh: {
    replaced: "被替换",
    removed: "移出",
    unreadable: (edition) => `第 ${edition} 版已损坏，本次从之前的版本接续；它独有的报告请重新装载`,
    remembered: (files) =>
      `${files} 个文件仍按从前的清单记载；要改按文件本身，请在清单中为它写一行，其余各列留空`,
    counts: (s) =>
      `${[
        `读取 ${s.read}`,
        ...(s.resumed > 0 ? [`续用 ${s.resumed}`] : []),
        `未变 ${s.unchanged}，替换 ${s.replaced.length}，移出 ${s.removed.length}`,
        `拒绝 ${s.refused.length}${s.refused.length > 0 ? `（${reasons(s)}）` : ""}`,
      ].join("，")}；现行第 ${s.edition ?? "–"} 版`,
  },
  en: {
    replaced: "replaced",
    removed: "taken out",
    unreadable: (edition) =>
      `edition ${edition} is damaged; this load went on from the one before it. Load again what only that one held`,
    remembered: (files) =>
      `${files} of the files stand as a former manifest told; to go by the file alone, give it a row with its name only`,
    counts: (s) =>
      `${[
        `read ${s.read}`,
        ...(s.resumed > 0 ? [`taken over ${s.resumed}`] : []),
        `unchanged ${s.unchanged}, replaced ${s.replaced.length}, taken out ${s.removed.length}`,
        `refused ${s.refused.length}${s.refused.length > 0 ? ` (${reasons(s)})` : ""}`,
      ].join(", ")}; edition ${s.edition ?? "–"}`,
  },
};
