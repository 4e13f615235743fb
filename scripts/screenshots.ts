import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { fillSample } from "../local/fill-sample";
import { servePage } from "../local/page/server/serve";
import { loadSample } from "../local/sample";
import { startBrowser } from "../tests/e2e/browser";
import { build } from "./build";

const OUT = resolve("docs/pictures");
const REPORT_PAGES = [1, 5, 6];
const DOTS_PER_INCH = 60;

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

/** Pages of the report as LibreOffice shows them; left out where it is not installed. */
function reportPages(docx: Uint8Array, folder: string): void {
  try {
    writeFileSync(join(folder, "report.docx"), docx);
    execFileSync(
      "soffice",
      ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")],
      {
        stdio: "ignore",
      },
    );
    for (const number of REPORT_PAGES) {
      const range = ["-f", String(number), "-l", String(number)];
      const target = join(folder, `report-${number}`);
      execFileSync("pdftoppm", [
        "-png",
        "-r",
        String(DOTS_PER_INCH),
        ...range,
        join(folder, "report.pdf"),
        target,
      ]);
    }
  } catch {
    console.log("LibreOffice or pdftoppm is missing: the report's pages were not drawn.");
    return;
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".png"))) {
    const number = Number(/^report-(\d+)/.exec(file)?.[1]);
    renameSync(join(folder, file), join(OUT, `report-page-${number}.png`));
    console.log(`docs/pictures/report-page-${number}.png`);
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
  reportPages(await response.body(), folder);
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
