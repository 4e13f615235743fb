import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx } from "../../local/xlsx/read";
import { MENU } from "../../src/text/menu";
import { startBrowser } from "../browser";
import { PATIENT } from "./patient";
import { openSheet, type SheetPage } from "./sheet-page";
import { type Site, startSite } from "./site";

const SCORES = "คะแนนตัวชี้วัด";
const OFFICE = "ข้อมูลหน่วยงาน";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
let browser: Browser;
let context: BrowserContext;
let sheet: SheetPage;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser("page")]);
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  sheet = await openSheet(context, site.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The workbook as the server has it. */
async function kept(): Promise<Uint8Array> {
  return (await sheet.page.request.get(`${site.url}api/workbook.xlsx`)).body();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

/** What the sidebar shows when it has read the sheet again. */
async function reloadedSidebar(): Promise<string> {
  const { sidebar } = sheet;
  await sidebar.getByRole("button", { name: "อ่านข้อมูลใหม่" }).click();
  await sidebar.locator("#status").filter({ hasText: "แล้ว" }).waitFor({ state: "attached" });
  return sidebar.locator("body").innerText();
}

/** Sends a change of the workbook as a page of somebody else would. */
async function changeAsAnother(id: string, params: Readonly<Record<string, unknown>>): Promise<void> {
  const data = { page: "another", mutation: { id, params } };
  const headers = { origin: site.url.slice(0, -1) };
  const answered = await sheet.page.request.post(`${site.url}api/mutation`, { data, headers });
  expect(answered.ok()).toBe(true);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function serious(target: { evaluate: Page["evaluate"] }): Promise<readonly string[]> {
  await target.evaluate(AXE);
  const { violations } = (await target.evaluate("axe.run({ iframes: false })")) as AxeResult;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("the first look", () => {
  it("shows the sheet with the sidebar beside it", async () => {
    const time = await sheet.page.evaluate(() => performance.getEntriesByName("sheet-ready")[0]?.startTime);
    console.log(`first sheet visible after ${Math.round(Number(time))} ms`);
    await sheet.sidebar.getByText("97.32").first().waitFor();
    expect(await sheet.page.locator("#sidebar iframe").evaluate((frame) => frame.clientWidth)).toBe(300);
  });

  it("has the menu of the add-on", async () => {
    const menu = sheet.page.getByRole("button", { name: /ส่วนเสริม ITA/ });
    await menu.click();
    const items = await sheet.page.locator("#menu-items button").allInnerTexts();
    const { openSidebar, createReport, buildTemplate } = MENU;
    expect(items).toEqual(expect.arrayContaining([openSidebar.th, createReport.th, buildTemplate.th]));
    await sheet.page.keyboard.press("Escape");
  });

  it("is fit for a screen reader, sheet and sidebar", async () => {
    expect(await serious(sheet.page)).toEqual([]);
    const frame = sheet.page.frames().find((each) => each.url().includes("/frame/"));
    expect(frame && (await serious(frame))).toEqual([]);
  });
});

describe("formulas in the cells", () => {
  it("follow a score that is typed, in the page and in the sidebar", async () => {
    await sheet.tab(SCORES);
    await sheet.expectCell("E18", "97.32");
    await sheet.type("E5", "80");
    // (80 + 98.69 + 99.93 + 99.47 + 98.46) / 5 × 0.3 + 29.034 + 38.5
    await sheet.expectCell("E18", "96.13");
    await sheet.expectCell("K5", "B");
    expect(await reloadedSidebar()).toContain("96.13");
  });

  it.each([
    ["the bundle's functions", "=ITA_RATING(97.32)", "AA"],
    ["a blank cell as a blank", '=ITA_RATING(Z900)&"."', "."],
    ["a range", "=WEIGHTED_SCORE(E15:E17,{30;30;40})", /^96\.127/],
    ["a wrong value with its sentence", '=ITA_RATING("สูง")', /^#ERROR! .*ไม่ใช่ตัวเลข/],
    ["a function that nobody has", '=IMPORTXML("http://example.com/","//a")', /^#NAME\?/],
  ])("show %s", async (_, formula, shown) => {
    await sheet.type("R25", formula);
    await sheet.expectCell("R25", shown);
  });

  it("follow a name that comes to mean another cell", async () => {
    const name = { unitId: "ita", id: "test-name", name: "ผลทดสอบ", localSheetId: "AllDefaultWorkbook" };
    const means = (cell: string) =>
      changeAsAnother("formula.mutation.set-defined-name", {
        ...name,
        formulaOrRefString: `${SCORES}!${cell}`,
      });
    await means("$E$6");
    await sheet.type("R25", "=ผลทดสอบ&ผลทดสอบ");
    await sheet.expectCell("R25", "98.6998.69");
    await means("$E$7");
    await sheet.expectCell("R25", "99.9399.93");
  });

  it("go on beside one that throws", async () => {
    await sheet.type("R25", '=ITA_RATING("สูง")');
    await sheet.type("R26", "=ITA_RATING(E18)");
    await sheet.expectCell("R26", "AA");
    await sheet.type("E5", "99.93");
    await sheet.expectCell("E18", "97.32");
    await sheet.expectCell("R25", /^#ERROR!/);
    await sheet.type("R25", "");
    await sheet.type("R26", "");
  });
});

describe("what is typed", () => {
  it.each([
    ["S25", "1/10/2565", "1/10/2565"],
    ["S26", "01/10/68", "1/10/1968"],
    ["S27", "1 ต.ค. 2565", "1 ต.ค. 2565"],
    ["S28", "96.94%", "96.94%"],
    ["S29", "฿1,250", "฿1,250"],
    ["S30", "๒๐,๐๐๐", "๒๐,๐๐๐"],
    ["S31", "1.10.2565", "1.10.2565"],
    ["S32", '=THAI_DATE("1/10/2565")', "1 ตุลาคม 2565"],
  ])("is read as in a Thai spreadsheet: %s %s", async (cell, typed, shown) => {
    await sheet.type(cell, typed);
    await sheet.expectCell(cell, shown);
  });
});

describe("a finding", () => {
  it("leads to its cell", async () => {
    await sheet.tab(OFFICE);
    const way = sheet.sidebar.getByRole("button", { name: /ไปที่เซลล์/ }).first();
    const [, cell] = /ไปที่เซลล์ ([A-Z]+\d+)/.exec(await way.innerText()) ?? [];
    await way.click();
    await expect
      .poll(() => sheet.page.locator("#cell").textContent(), PATIENT)
      .toMatch(new RegExp(`^${cell}( |$)`));
    await sheet.tab(SCORES);
  });
});

describe("two pages on one workbook", () => {
  let other: SheetPage;
  beforeAll(async () => {
    other = await openSheet(context, site.url);
    await other.tab(SCORES);
  });
  afterAll(async () => {
    await other.page.close();
    expect(other.faults).toEqual([]);
  });

  it("see each other's edits", async () => {
    await sheet.type("G5", "90.5");
    await other.expectCell("G5", /^90\.5/);
    await other.type("G6", "91.25");
    await sheet.expectCell("G6", "91.25");
  });

  /** Keeps what a page sends on its way until the given function is called. */
  async function hold({ page }: SheetPage): Promise<() => void> {
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/api/mutation", async (route) => {
      await gone;
      await route.continue();
    });
    return letGo;
  }

  const row = async ({ page, goTo }: SheetPage) => {
    const said: (string | null)[] = [];
    for (const a1 of ["G8", "H8"]) {
      await goTo(a1);
      said.push(await page.locator("#cell").textContent());
    }
    return said;
  };

  it("end equal after both typed into the same cells before either heard of the other", async () => {
    const release = await Promise.all([hold(sheet), hold(other)]);
    await Promise.all([sheet.type("G8", "81"), other.type("G8", "82")]);
    await Promise.all([sheet.type("H8", "83"), other.type("H8", "84")]);
    for (const letGo of release) letGo();
    for (const { page } of [sheet, other]) {
      await page.getByText("บันทึกในเครื่องแล้ว").waitFor();
      await page.unroute("**/api/mutation");
    }
    await expect
      .poll(async () => (await row(sheet)).join() === (await row(other)).join(), PATIENT)
      .toBe(true);
    const { sheets } = await readXlsx(await kept());
    const cells = sheets.find(({ name }) => name === SCORES)?.cells[7];
    expect(await row(sheet)).toEqual([`G8 ${cells?.[6]?.value}.00`, `H8 ${cells?.[7]?.value}.00`]);
  });
});

describe("the report", () => {
  let document: Page;

  it("is made from the sidebar and opens in a page of its own", async () => {
    const { sidebar } = sheet;
    await sidebar.locator("#create").click();
    await sidebar.locator("#go-on").click();
    const link = sidebar.getByRole("link", { name: /เปิดเอกสาร/ });
    await link.waitFor();
    // What the report's making did to the sheet leaves the officer where she was.
    expect(await sheet.page.getByRole("tab", { selected: true, name: SCORES, exact: true }).count()).toBe(1);
    [document] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await document.locator("html[data-ready=true]").waitFor({ state: "attached" });
    expect(await document.locator("#document").innerText()).toContain("97.32");
    expect(await serious(document)).toEqual([]);
  });

  it("downloads as the .docx that would be uploaded", async () => {
    const [download] = await Promise.all([
      document.waitForEvent("download"),
      document.getByRole("link", { name: "ดาวน์โหลด .docx" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^รายงาน.*2566.*\.docx$/);
    const parts = unzipSync(await bytesOf(download));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
    for (const figure of ["29.79", "29.03", "38.50", "97.32"]) expect(text).toContain(figure);
    await document.close();
  });
});

describe("the keyboard alone", () => {
  it("opens the sidebar from the menu, makes a report and goes back to the sheet", async () => {
    const { page, sidebar } = sheet;
    await page.locator("body").focus();
    // The key crosses from the frame to the page by a message, so each press gets its time.
    const slowly = { interval: 400, ...PATIENT };
    await expect
      .poll(async () => {
        const there = await page.evaluate("document.activeElement.closest('.bar') !== null");
        if (!there) await page.keyboard.press("F6");
        return there;
      }, slowly)
      .toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("#sidebar button:focus").waitFor();
    const create = sidebar.locator("#create");
    await create.waitFor();
    await expect.poll(() => create.isEnabled(), PATIENT).toBe(true);
    await page.keyboard.press("Tab");
    for (let presses = 0; presses < 60; presses += 1) {
      if (await create.evaluate((button) => button === button.ownerDocument.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await sidebar.locator("#outcome").waitFor();
    await page.keyboard.press("F6");
    await expect.poll(() => page.evaluate("document.activeElement.tagName"), PATIENT).not.toBe("IFRAME");
  });
});

describe("hostile text in cells", () => {
  const HOSTILE =
    '<img src="http://example.com/x.png" onerror="window.hacked = true"><script>window.hacked = true</script>';

  /** Puts a text into a cell in one go, as pasting does; typing it letter by letter would take minutes anywhere. */
  async function pasteLong(a1: string, text: string): Promise<void> {
    const subUnitId = await sheet.page
      .getByRole("tab", { selected: true, name: OFFICE })
      .getAttribute("data-id");
    const cellValue = { [Number(a1.slice(1)) - 1]: { [a1.charCodeAt(0) - 65]: { v: text, t: 1 } } };
    await changeAsAnother("sheet.mutation.set-range-values", { unitId: "ita", subUnitId, cellValue });
    await sheet.expectCell(a1, new RegExp(`^${text.slice(0, 900)}`));
  }

  it("stays text, wherever it is shown", async () => {
    await sheet.tab(OFFICE);
    await sheet.type("C5", HOSTILE);
    await sheet.type("C6", "\u202e‏שלום 👩‍👩‍👧 \u0000ก\u0e49\u0e49\u0e49");
    await pasteLong("C7", "ก".repeat(50_000));
    expect(await reloadedSidebar()).toContain("<img src=");
    const hacked = await Promise.all(
      sheet.page.frames().map((frame) => frame.evaluate("'hacked' in window")),
    );
    expect(hacked).not.toContain(true);
  });

  it("does not keep the report from being made", async () => {
    const { sidebar } = sheet;
    await sidebar.locator("#create").click();
    await sidebar.locator("#go-on, .notice").first().waitFor();
    if (await sidebar.locator("#go-on").count()) await sidebar.locator("#go-on").click();
    await sidebar.locator("#outcome").waitFor();
    expect(sheet.faults).toEqual([]);
  });
});

describe("files", () => {
  it("are saved as .xlsx with values, formulas and the hidden keys, and opened again", async () => {
    const { page } = sheet;
    await sheet.tab(OFFICE);
    await sheet.type("C5", "สำนักงานทดสอบ");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "บันทึกไฟล์" }).click(),
    ]);
    const path = await download.path();
    const { sheets } = await readXlsx(readFileSync(path));
    const office = sheets.find(({ name }) => name === OFFICE);
    expect(office?.cells[4]?.[2]?.value).toBe("สำนักงานทดสอบ");
    expect(office?.hiddenColumns).toContain(0);
    await sheet.type("C5", "อีกชื่อหนึ่ง");
    await page.getByRole("button", { name: "เปิดไฟล์" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator("dialog").getByRole("button", { name: "เปิดไฟล์" }).click(),
    ]);
    const loaded = page.waitForEvent("load");
    await chooser.setFiles({ name: "ita.xlsx", mimeType: "", buffer: readFileSync(path) });
    await loaded;
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
    await sheet.sidebar.getByText("สำนักงานทดสอบ").first().waitFor();
    await sheet.tab(SCORES);
    await sheet.expectCell("E18", "97.32");
  });
});

describe("the work", () => {
  it("is the sample again after เริ่มใหม่", async () => {
    const { page } = sheet;
    await sheet.tab(SCORES);
    await sheet.type("G7", "90.25");
    await page.getByRole("button", { name: "เริ่มใหม่" }).click();
    const loaded = page.waitForEvent("load");
    await page.locator("dialog").getByRole("button", { name: "เริ่มใหม่" }).click();
    await loaded;
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
    await sheet.tab(SCORES);
    await sheet.expectCell("G7", "");
  });

  it("is there after the server was started again", async () => {
    await sheet.type("G7", "88.75");
    await sheet.page.getByText("บันทึกในเครื่องแล้ว").waitFor();
    const loaded = sheet.page.waitForEvent("load");
    await site.restart();
    await loaded;
    await sheet.page.locator("html[data-ready=true]").waitFor({ state: "attached" });
    await sheet.tab(SCORES);
    await sheet.expectCell("G7", "88.75");
  });
});

describe("the years", () => {
  const START_YEAR = MENU.startYear.th;

  /** The value of a form's field, which the hidden key names. */
  async function field(key: string): Promise<{ readonly a1: string; readonly value: unknown }> {
    const { sheets } = await readXlsx(await kept());
    const rows = Object.entries(sheets.find(({ name }) => name === OFFICE)?.cells ?? {});
    const [row, cells] = rows.find(([, columns]) => columns[0]?.value === key) ?? [];
    return { a1: `C${Number(row) + 1}`, value: cells?.[2]?.value };
  }

  it("change with the criteria and the levels when the template is built again", async () => {
    await sheet.tab(OFFICE);
    await sheet.type((await field("resultYear")).a1, "2567");
    await sheet.choose(MENU.buildTemplate.th);
    await (await sheet.dialog("แม่แบบพร้อมใช้แล้ว")).getByRole("button").click();
    expect(await sheet.page.locator("#cell").textContent()).toMatch(/^[B-Z]/);
    await sheet.tab(SCORES);
    await sheet.expectCell("K5", "");
    // No item of 2567 says to which sub-indicator it belongs, so that neither 9 nor 10 follows from them.
    await sheet.expectCell("N18", "ยังขาด 2 ตัวชี้วัด");
    await sheet.tab("เกณฑ์");
    await sheet.expectCell("C5", "2567");
    await sheet.expectCell("C30", "ต้องปรับปรุงโดยด่วน");
  });

  it("do not begin anew without a yes", async () => {
    const before = await readXlsx(await kept());
    await sheet.choose(START_YEAR);
    const asked = await sheet.dialog("ต้องการเริ่มปีใหม่");
    expect(await asked.locator("button:focus").count()).toBe(1);
    await sheet.page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });
    await sheet.choose(START_YEAR);
    await (await sheet.dialog("ต้องการเริ่มปีใหม่")).getByRole("button", { name: "ไม่", exact: true }).click();
    expect(await readXlsx(await kept())).toEqual(before);
  });

  it("begin anew after a yes", async () => {
    const { a1, value } = await field("reportYear");
    await sheet.choose(START_YEAR);
    await sheet.dialog("ต้องการเริ่มปีใหม่");
    await sheet.page.keyboard.press("Tab");
    await sheet.page.keyboard.press("Enter");
    const done = await sheet.dialog("แล้ว");
    await done.getByRole("button").click();
    await sheet.tab(OFFICE);
    await sheet.expectCell(a1, String(Number(value) + 1));
  });
});

describe("the server", () => {
  interface Asked {
    readonly path: string;
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
  }

  function ask({ path, method, headers = {} }: Asked): Promise<{ status: number; policy: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(site.url);
      const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        response.resume();
        const policy = String(response.headers["content-security-policy"] ?? "");
        resolve({ status: response.statusCode ?? 0, policy });
      });
      sent.on("error", reject);
      sent.end(method === "POST" ? "{}" : undefined);
    });
  }

  it.each([
    ["a change without an origin", "POST", "/api/reset", {}],
    ["a change from another origin", "POST", "/api/reset", { origin: "http://evil.example" }],
    ["a change from a frame of the add-on", "POST", "/api/call", { origin: "null" }],
    ["a name that somebody lets point here", "GET", "/api/start", { host: "evil.example" }],
    ["both names forged", "POST", "/api/call", { host: "evil.example", origin: "http://evil.example" }],
  ])("refuses %s", async (_, method, path, headers) => {
    expect((await ask({ method, path, headers: { ...headers } })).status).toBe(403);
  });

  it.each(["/../package.json", "/%2e%2e/%2e%2e/package.json", "/frame/unknown", "/documents/unknown"])(
    "gives nothing for %s",
    async (path) => {
      expect((await ask({ method: "GET", path })).status).toBe(404);
    },
  );

  it("answers a body that it does not understand with 400", async () => {
    const origin = site.url.slice(0, -1);
    expect((await ask({ method: "POST", path: "/api/call", headers: { origin } })).status).toBe(400);
  });

  it("allows no evaluated and no inline script in the page", async () => {
    const { policy } = await ask({ method: "GET", path: "/" });
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
  });
});

describe("all that was done here", () => {
  it("asked no other host, broke no rule, raised no error", () => {
    expect(sheet.faults).toEqual([]);
  });
});
