import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

const places = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium with Chinese fonts for the browser tests; installs both when root on Debian. */
export async function findBrowser() {
  if (mayInstall() && !(found() && hasChinese())) await install();
  const browser = found();
  if (browser) return browser;
  throw new Error(
    "The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.\n" +
      "On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk",
  );
}

const found = () => places.find((place) => place && existsSync(place));

const hasChinese = () =>
  (spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" }).stdout ?? "").trim() !==
  "";

function mayInstall() {
  const isDebian =
    existsSync("/etc/os-release") && /debian/iu.test(readFileSync("/etc/os-release", "utf8"));
  return isDebian && process.getuid?.() === 0;
}

async function install() {
  process.stdout.write("Installing Chromium and Chinese fonts (once) …\n");
  execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"] });
  await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk", "fontconfig"]);
}
