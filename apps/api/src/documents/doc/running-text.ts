import { code, modifiersIn } from "./modifiers.ts";
import { type PropertyRun, runAt } from "./property-runs.ts";

const [fieldBegin, fieldResult, fieldEnd] = ["\u0013", "\u0014", "\u0015"];
/** Characters that stand for something else: a line break, hyphens, and pictures and marks without text. */
const printed: Readonly<Record<string, string>> = {
  "\u000b": "\n",
  "\u000e": "\n",
  "\u001e": "-",
};

/** The text of a paragraph as it is printed, without deleted and hidden text; marks and struck text are set apart. */
export class RunningText {
  private readonly runs: readonly PropertyRun[];
  private readonly parts: { text: string; isMark: boolean }[] = [];
  private run: { from: number; to: number; look: Look } | null = null;
  /** Whether each open field is at its result; the instruction before that is not printed. */
  private readonly fields: boolean[] = [];

  constructor(runs: readonly PropertyRun[]) {
    this.runs = runs;
  }

  add(character: string, offset: number): void {
    if (character === fieldBegin) this.fields.push(false);
    else if (character === fieldResult) this.fields[this.fields.length - 1] = true;
    else if (character === fieldEnd) this.fields.pop();
    else if (this.fields.every(Boolean)) this.print(character, this.lookAt(offset));
  }

  toString(): string {
    return this.parts
      .map(({ text, isMark }) => (isMark && text.trim() !== "" ? `[${text.trim()}]` : text))
      .join("");
  }

  private print(character: string, { isHidden, isMark }: Look): void {
    if (isHidden) return;
    const text = printed[character] ?? (character < " " && character !== "\t" ? "" : character);
    const last = this.parts.at(-1);
    if (last?.isMark === isMark) last.text += text;
    else this.parts.push({ text, isMark });
  }

  private lookAt(offset: number): Look {
    if (!this.run || offset < this.run.from || offset >= this.run.to) {
      const { from, to, properties } = runAt(this.runs, offset);
      this.run = { from, to, look: lookOf(properties) };
    }
    return this.run.look;
  }
}

interface Look {
  readonly isHidden: boolean;
  readonly isMark: boolean;
}

function lookOf(properties: Buffer): Look {
  const last = (wanted: number) =>
    modifiersIn(properties).findLast((modifier) => modifier.code === wanted)?.operand[0] ?? 0;
  const isOn = (wanted: number) => (last(wanted) & 1) === 1;
  return {
    isHidden: isOn(code.deleted) || isOn(code.hidden),
    isMark: isOn(code.struck) || isOn(code.struckTwice) || last(code.raised) !== 0,
  };
}
