/** Names of a file that stand for the words or a group of them: `t`, and what it is taken apart into. */
type Names = Map<string, Set<string>>;

/** Every word of a dictionary by its path: `figure.views.chart`. */
export function pathsOf(words: object, above = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    isGroup(value) ? pathsOf(value, `${above}${key}.`) : [above + key],
  );
}

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const named = /const (\w+) = ([\w.()"]+);/gu;
const takenApart = /(?:const )?\{([\w\s,:]*)\}(?:: (Dictionary|Words)\b| = ([\w.()"]+);)/gu;

/**
 * The words that a file's text reads, by their paths. A group that is read by an index or handed on counts as read
 * whole, and a name means the same throughout a file: a word may be taken for read that is not, never the reverse.
 */
export function wordsRead(text: string, words: object): Set<string> {
  const joined = text.replaceAll(/\s+(?=\??\.\w)/gu, "");
  const names = namesIn(joined);
  const isName = (from: string | undefined) => ends(from ?? "", names).length > 0;
  const rest = joined
    .replaceAll(named, (whole, _, from) => (isName(from) ? "" : whole))
    .replaceAll(takenApart, (whole, _, type, from) => (type || isName(from) ? "" : whole));
  const paths = [...names].flatMap(([name, meant]) =>
    [...rest.matchAll(readOf(name))].flatMap(([, after = ""]) =>
      [...meant].map((path) => [...steps(path), ...steps(after)]),
    ),
  );
  const taken = [...names.values()].flatMap((meant) => [...meant].map(steps));
  const leaves = taken.filter((path) => !isGroup(valueAt(words, path)));
  const read = [...paths, ...leaves].filter((path) => path.length > 0);
  return new Set(read.flatMap((path) => wordsAt(words, path)));
}

/** A name with what is read of it; only `t` may itself be read of something. */
const readOf = (name: string) =>
  new RegExp(
    `${name === "t" ? "(?<!\\w)" : "(?<!\\w|(?<!\\.\\.)\\.)"}${name}\\b((?:\\??\\.\\w+)*)`,
    "gu",
  );

const steps = (path: string): string[] => path.split(/\??\./u).filter(Boolean);

function namesIn(text: string): Names {
  const names: Names = new Map([["t", new Set([""])]]);
  const size = () => [...names.values()].reduce((sum, { size }) => sum + size, 0);
  for (let before = 0; before < size(); ) {
    before = size();
    for (const [, name = "", from = ""] of text.matchAll(named))
      for (const path of ends(from, names)) add(names, name, path);
    for (const [, parts = "", type, from = ""] of text.matchAll(takenApart))
      for (const path of type === "Dictionary" ? [""] : ends(from, names))
        for (const [, key = "", as = key] of parts.matchAll(/(\w+)(?:: (\w+))?/gu))
          add(names, as, `${path}.${key}`);
  }
  return names;
}

/** What an expression such as `words.t.figure` or `figure.views` stands for. */
function ends(expression: string, names: Names): string[] {
  const [, first = "", after = ""] =
    /^(?:.*\.)?(t)\b(.*)$/u.exec(expression) ?? /^(\w+)(.*)$/u.exec(expression) ?? [];
  return [...(names.get(first) ?? [])].map((path) => path + after);
}

const add = (names: Names, name: string, path: string) =>
  names.set(name, new Set([...(names.get(name) ?? []), path]));

function valueAt(words: unknown, [key, ...below]: readonly string[]): unknown {
  return key === undefined || !isGroup(words)
    ? words
    : valueAt(Object.entries(words).find(([name]) => name === key)?.[1], below);
}

function wordsAt(words: object, path: readonly string[]): string[] {
  const value = valueAt(words, path);
  if (isGroup(value)) return pathsOf(value, path.map((key) => `${key}.`).join(""));
  return pathsOf(words).filter((word) => `${path.join(".")}.`.startsWith(`${word}.`));
}
