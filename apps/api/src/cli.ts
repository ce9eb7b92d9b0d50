import { parseArgs } from "node:util";
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
  if (!command) return wrong(`${name ? `unknown command: ${name}\n\n` : ""}${await overview()}`);
  if (rest.includes("--help") || rest.includes("-h"))
    return say(`${command.usage}\n\n${command.help}\n`);
  const args = parse(command, rest);
  if (typeof args === "string") return wrong(`${args}\nusage: ${command.usage}\n`);
  return command.run(args, environment);
}

function parse(command: Command, argv: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { library: { type: "string" }, ...command.options },
      allowPositionals: true,
    });
    const [least, most] = command.words;
    if (positionals.length < least) return "something is missing";
    if (positionals.length > most) return `too many words: ${positionals.slice(most).join(" ")}`;
    return { words: positionals, options: values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
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
