import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

// Only what a container needs: web security stays on, so that what is tested is what a browser does.
const ARGS = ["--no-sandbox", "--headless=shell", "--disable-gpu"];
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The package unpacks itself into the folder for temporary files. What was left by halves is unpacked again. */
async function unpacked(folder: string): Promise<string> {
  const whole = join(folder, "whole");
  if (existsSync(whole)) return join(folder, "chromium");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const path = await (await import("@sparticuz/chromium")).default.executablePath();
    writeFileSync(whole, "");
    return path;
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

async function fromNpm(place: string): Promise<Browser> {
  const executablePath = await unpacked(resolve(`build/chromium-${place}`));
  try {
    return await chromium.launch({ executablePath, args: ARGS });
  } catch (error) {
    if (!String(error).includes("shared libraries")) throw error;
    // A bare machine lacks some libraries; the package brings them for the system that this variable names.
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
    const folder = resolve(`build/chromium-${place}-bare`);
    const path = await unpacked(folder);
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } as Record<string, string>;
    return chromium.launch({ executablePath: path, args: ARGS, env });
  }
}

/**
 * A real browser: on Linux the one that comes with npm, the same everywhere; elsewhere an installed Chrome. `place` names
 * the folder under build/ where it is unpacked: processes that run at once must not share one.
 */
export async function startBrowser(place: string): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") return fromNpm(place);
  const executablePath = INSTALLED.find(existsSync);
  if (executablePath === undefined)
    throw new Error("Install Google Chrome to run these tests on this system.");
  return chromium.launch({ executablePath, args: ARGS });
}
