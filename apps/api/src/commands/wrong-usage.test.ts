import { expect, test, vi } from "vitest";
import { run } from "../cli.ts";

const environment = { library: "none", port: 0, data: "none", web: "none" };

/** What a command line ends with, and what it says to people of either language. */
async function said(language: "zh" | "en", ...argv: string[]) {
  const written: string[] = [];
  const write = vi.spyOn(process.stderr, "write");
  write.mockImplementation((text) => written.push(String(text)) > 0);
  try {
    return { code: await run(argv, { ...environment, language }), text: written.join("") };
  } finally {
    write.mockRestore();
  }
}

const wrong: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  [
    ["load", "f", "--jobs", "none"],
    /^--jobs 应为 1 至 64 的整数，而不是“none”/u,
    /^--jobs takes a whole/u,
  ],
  [["load", "f", "--jobs", ""], /而不是“”/u, /not “”/u],
  [["serve", "--port", "x"], /^--port/u, /^--port takes/u],
  [["editions", "--keep", "0"], /^--keep 应为 1 以上的整数/u, /of at least 1, not “0”/u],
  [["serve", "--port", "70000"], /^--port 应为 0 至 65535/u, /from 0 to 65535, not “70000”/u],
  [["synthesize", "f", "--years", "2017"], /^--years 应为 2019 年以后/u, /^--years takes years/u],
  [["synthesize", "f", "--edition"], /^--edition 须与 --agencies 同用/u, /needs --agencies/u],
  [["load"], /^缺少/u, /^a file or folder/u],
  [["read"], /^缺少文件或文件夹/u, /^a file or folder is missing/u],
  [["read", "a", "b"], /^多余的内容：b/u, /^too many words: b/u],
  [["read", "--bogus", "a"], /^选项有误/u, /^Unknown option '--bogus'/u],
  [["reed"], /^没有“reed”这一命令/u, /^there is no command “reed”/u],
];

test.each(wrong)(
  "%j is told in the reader's language, with how it is used",
  async (argv, zh, en) => {
    expect(await said("zh", ...argv)).toMatchObject({ code: 2, text: expect.stringMatching(zh) });
    const english = await said("en", ...argv);
    expect(english).toMatchObject({ code: 2, text: expect.stringMatching(en) });
    expect(english.text).toMatch(/gongkai \w+ /u);
  },
);
