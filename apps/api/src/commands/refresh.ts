import type { Command } from "../cli.ts";
import { loadPaths } from "./load.ts";

/** `gongkai refresh`: the library as the reading code of today reads it. */
export const refreshCommand: Command = {
  usage: "gongkai refresh [--library FOLDER]",
  help: `Reads again, from the originals kept in the library, what an older version of gongkai has read,
and switches to a new edition if there was any.
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)`,
  options: {},
  words: [0, 0],
  run: ({ options }, environment) => loadPaths([], options, environment),
};
