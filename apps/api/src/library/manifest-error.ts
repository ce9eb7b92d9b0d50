import type { Language } from "../documents/refusal-text.ts";

type Said = Readonly<Record<Language, string>>;

/** What is wrong with a manifest, and in which line of the file; null: with the file as a whole. */
export interface ManifestProblem {
  readonly file: string;
  readonly line: number | null;
  readonly says: Said;
}

/** How many problems are told at once. */
const mostTold = 20;

/** Manifests that cannot be used; nothing is loaded then. The message is in English, `told` in either language. */
export class ManifestError extends Error {
  private readonly problems: readonly ManifestProblem[];

  constructor(problems: readonly ManifestProblem[]) {
    super();
    this.problems = problems;
    this.message = this.told("en");
  }

  /** A line a problem, the first of them only where there are many, and what to do. */
  told(language: Language): string {
    const { more, after } = wordings[language];
    const lines = this.problems.slice(0, mostTold).map((problem) => lineOf(problem, language));
    const left = this.problems.length - lines.length;
    return [...lines, ...(left > 0 ? [more(left)] : []), after].join("\n");
  }
}

function lineOf({ file, line, says }: ManifestProblem, language: Language): string {
  const { inLine, colon } = wordings[language];
  return `${file}${line === null ? "" : inLine(line)}${colon}${says[language]}`;
}

const wordings = {
  zh: {
    inLine: (line: number) => ` 第 ${line} 行`,
    colon: "：",
    more: (left: number) => `……另有 ${left} 处`,
    after: "清单有误，未装载任何文件；请改正后再装载",
  },
  en: {
    inLine: (line: number) => `, line ${line}`,
    colon: ": ",
    more: (left: number) => `… and ${left} more`,
    after: "nothing was loaded; mend the manifest and load again",
  },
} as const;
