import { parseArgs } from "node:util";
import { WrongUsage } from "./commands/wrong-usage.ts";
import type { Language } from "./documents/refusal-text.ts";

/** What the environment says; read in `main.ts` alone. */
export interface Environment {
  readonly language: Language;
  readonly library: string;
  readonly port: number;
  readonly data: string;
  readonly web: string;
}

/** done, input refused, wrong usage, interrupted */
export type ExitCode = 0 | 1 | 2 | 130;

/** A command's options as given, and its other words. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  readonly usage: string;
  readonly help: string;
  readonly options: Readonly<Record<string, { type: "string" | "boolean" }>>;
  /** The least and most words besides the options. */
  readonly words: readonly [number, number];
  readonly run: (args: Arguments, environment: Environment) => Promise<ExitCode>;
}

/** Each command's code is loaded when it is asked for. */
const commands = new Map<string, () => Promise<Command>>([
  ["read", async () => (await import("./commands/read.ts")).readCommand],
  ["load", async () => (await import("./commands/load.ts")).loadCommand],
  ["serve", async () => (await import("./commands/serve.ts")).serveCommand],
  ["editions", async () => (await import("./commands/editions.ts")).editionsCommand],
  ["export", async () => (await import("./commands/export.ts")).exportCommand],
  ["synthesize", async () => (await import("./commands/synthesize.ts")).synthesizeCommand],
]);

async function overview(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((command) => command()));
  return `gongkai reads Chinese agencies' annual reports on open government information,
checks them and puts them side by side.

${all.map(({ usage }) => `  ${usage}`).join("\n")}

gongkai COMMAND --help says more. Exit code: 0 done, 1 input refused, 2 wrong usage,
130 interrupted.
`;
}

/** Runs one command line. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const [name = "", ...rest] = argv;
  if (["--help", "-h", "help"].includes(name)) return say(await overview());
  const command = await commands.get(name)?.();
  if (!command)
    return wrong(`${name ? `${unknown[environment.language](name)}\n\n` : ""}${await overview()}`);
  if (rest.includes("--help") || rest.includes("-h"))
    return say(`${command.usage}\n\n${command.help}\n`);
  try {
    return await command.run(parse(command, rest), environment);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    const { zh, en } = error.says;
    return wrong(
      environment.language === "zh"
        ? `${zh}\n用法：${command.usage}\n`
        : `${en}\nusage: ${command.usage}\n`,
    );
  }
}

const unknown = {
  zh: (name: string) => `没有“${name}”这一命令`,
  en: (name: string) => `there is no command “${name}”`,
};

function parse(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(command, argv);
  const [least, most] = command.words;
  if (positionals.length < least)
    throw new WrongUsage({ zh: "缺少文件或文件夹", en: "a file or folder is missing" });
  const more = positionals.slice(most).join(" ");
  if (more) throw new WrongUsage({ zh: `多余的内容：${more}`, en: `too many words: ${more}` });
  return { words: positionals, options: values };
}

function parsed({ options }: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { library: { type: "string" }, ...options },
      allowPositionals: true,
    });
  } catch (error) {
    const en = error instanceof Error ? error.message : String(error);
    throw new WrongUsage({ zh: `选项有误：${en}`, en });
  }
}

function say(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}

function wrong(text: string): ExitCode {
  process.stderr.write(text);
  return 2;
}
