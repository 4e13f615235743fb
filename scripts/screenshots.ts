import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { fillSample } from "../local/fill-sample";
import { servePage } from "../local/page/server/serve";
import { loadSample } from "../local/sample";
import { startBrowser } from "../tests/e2e/browser";
import { build } from "./build";

const OUT = resolve("docs/pictures");
const DOTS_PER_INCH = "60";
/** Pages of the report that tell most, by words that only they have. */
const REPORT_PAGES = [
  ["report-levels", "แผนภาพที่ 1"],
  ["report-indicators", "แผนภาพที่ 2"],
  ["report-timeline", "ต.ค."],
] as const;

const READY = "html[data-ready=true]";

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

async function makeReport(page: Page): Promise<string> {
  const sidebar = page.frameLocator("#sidebar iframe");
  await sidebar.locator("#create").click();
  const goOn = sidebar.locator("#go-on");
  const link = sidebar.locator("a[href*='/documents/']").first();
  await goOn.or(link).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await link.waitFor();
  return (await link.getAttribute("href")) ?? "";
}

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The first page that holds the words, from 1. */
function pageWith(pdf: string, words: string): number | undefined {
  const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
  const at = pages.findIndex((text) => text.includes(words));
  return at < 0 ? undefined : at + 1;
}

function drawPage(pdf: string, number: number, name: string): void {
  const page = String(number);
  run("pdftoppm", "-png", "-singlefile", "-r", DOTS_PER_INCH, "-f", page, "-l", page, pdf, join(OUT, name));
  console.log(`docs/pictures/${name}.png`);
}

/** Pages of the report as LibreOffice shows them; left out where it is not installed. */
function drawReport(docx: Uint8Array, folder: string): void {
  const file = join(folder, "report.docx");
  writeFileSync(file, docx);
  try {
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  } catch {
    console.log("LibreOffice is missing: the report's pages were not drawn.");
    return;
  }
  const pdf = join(folder, "report.pdf");
  drawPage(pdf, 1, "report-cover");
  for (const [name, words] of REPORT_PAGES) {
    const number = pageWith(pdf, words);
    if (number !== undefined) drawPage(pdf, number, name);
  }
}

async function shootAll(page: Page, url: string, folder: string): Promise<void> {
  await page.goto(url);
  await page.locator(READY).waitFor({ state: "attached" });
  const sidebar = page.frameLocator("#sidebar iframe");
  await sidebar.locator("#create").waitFor();
  await page.getByRole("tab", { name: "คะแนนตัวชี้วัด", exact: true }).click();
  const pause = 1500;
  await page.waitForTimeout(pause);
  await shoot(page, "sheet");
  await sidebar.locator("#findings-heading").evaluate((heading) => heading.scrollIntoView());
  await shoot(page, "findings");
  const href = await makeReport(page);
  await page.waitForTimeout(pause);
  await shoot(page, "report-made");
  await page.goto(href);
  await page.locator(READY).waitFor({ state: "attached" });
  await shoot(page, "preview");
  const response = await page.request.get(`${href}.docx`);
  drawReport(await response.body(), folder);
}

const folder = mkdtempSync(join(tmpdir(), "ita-pictures-"));
mkdirSync(OUT, { recursive: true });
const bundleDir = "build/pictures/dist";
await build(bundleDir);
const served = await servePage({
  port: 0,
  bundleDir,
  manifestPath: join(bundleDir, "appsscript.json"),
  pageDir: resolve("build/pictures/page"),
  dataFile: join(folder, "workbook.json"),
  fill: (host) => fillSample(host, loadSample("samples/nongkhai1-2566.json")),
});
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await shootAll(page, served.url, folder);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
