import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { fillSample } from "../local/fill-sample";
import { makeReport as makeFile } from "../local/make-report";
import { servePage } from "../local/page/server/serve";
import { loadSample } from "../local/sample";
import { startBrowser } from "../tests/browser";
import { build } from "./build";

const OUT = resolve("docs/pictures");
const DOTS_PER_INCH = "72";
const ANALYSED = "samples/nongkhai1-2566.json";
const PLANNED = "samples/nakhonsawan3-2564.json";

/** What only those pages say. */
const RANKING = ["แผนภาพที่ 2"];
const TIMELINE = ["ไตรมาส 1", "ไตรมาส 4"];

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

/** The first page that holds all of the words, from 1. Throws when there is none. */
function pageWith(pdf: string, words: readonly string[]): number {
  const pages = run("pdftotext", "-layout", pdf, "-").split("\f");
  const at = pages.findIndex((text) => words.every((word) => text.includes(word)));
  if (at < 0) throw new Error(`No page says ${words.join(" and ")}.`);
  return at + 1;
}

/** The document as LibreOffice shows it; undefined where LibreOffice is not installed. */
function asPdf(docx: string): string | undefined {
  const folder = dirname(docx);
  try {
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, docx);
  } catch {
    return undefined;
  }
  return join(folder, basename(docx).replace(/docx$/, "pdf"));
}

/** One page of a document: the first that holds all of the words. */
function drawPage(docx: string, words: readonly string[], name: string): void {
  const pdf = asPdf(docx);
  if (pdf === undefined) {
    console.log(`LibreOffice is missing: docs/pictures/${name}.png stays as it was.`);
    return;
  }
  const page = String(pageWith(pdf, words));
  run("pdftoppm", "-png", "-singlefile", "-r", DOTS_PER_INCH, "-f", page, "-l", page, pdf, join(OUT, name));
  console.log(`docs/pictures/${name}.png`);
}

/** A page with its sheet and sidebar at rest. */
async function settled(page: Page): Promise<void> {
  await page.getByText("บันทึกในเครื่องแล้ว").waitFor();
  // The grid is a canvas: nothing says when it has been painted.
  await page.waitForTimeout(1500);
}

async function shootAll(page: Page, url: string, folder: string): Promise<void> {
  await page.goto(url);
  await page.locator(READY).waitFor({ state: "attached" });
  const sidebar = page.frameLocator("#sidebar iframe");
  await sidebar.locator("#create").waitFor();
  await page.getByRole("tab", { name: "ภาพรวม", exact: true }).click();
  await settled(page);
  await shoot(page, "dashboard");
  await page.getByRole("tab", { name: "คะแนนตัวชี้วัด", exact: true }).click();
  await settled(page);
  await shoot(page, "sheet");
  await sidebar.locator("#findings-heading").evaluate((heading) => heading.scrollIntoView());
  await shoot(page, "findings");
  const href = await makeReport(page);
  await sidebar.locator("#outcome").evaluate((outcome) => outcome.scrollIntoView({ block: "center" }));
  await settled(page);
  await shoot(page, "report-made");
  await page.goto(href);
  await page.locator(READY).waitFor({ state: "attached" });
  await shoot(page, "preview");
  const response = await page.request.get(`${href}.docx`);
  const docx = join(folder, "report.docx");
  writeFileSync(docx, await response.body());
  drawPage(docx, RANKING, "report-ranking");
}

async function drawTimeline(folder: string): Promise<void> {
  const { files } = await makeFile(loadSample(PLANNED), { kind: "plan", digits: "arabic" }, folder);
  drawPage(files[0] ?? "", TIMELINE, "report-timeline");
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
  fill: (host) => fillSample(host, loadSample(ANALYSED)),
});
const browser = await startBrowser("screenshots");
try {
  const page = await browser.newPage({ viewport: { width: 1184, height: 666 } });
  await shootAll(page, served.url, folder);
  await drawTimeline(folder);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
