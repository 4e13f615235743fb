import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { sidebarHtml } from "../../scripts/bundle/sidebar-html";
import type { Overview, Wire } from "../../src/wire";
import { openBrowser } from "./browser";
import { MADE, OFFICE } from "./office";

/** What the script answers: a value, Google's own failure, or nothing for as long as the test runs. */
type Answer = { readonly value: unknown } | { readonly throws: string } | "never";
type Answers = Partial<Readonly<Record<keyof Wire, Answer>>>;

const ok = (value: unknown): Answer => ({ value: { ok: true, value } });
const refused = (code: string, th: string): Answer => ({
  value: { ok: false, code, message: { th, en: `EN ${th}` } },
});

let browser: Browser;
let html: string;
let page: Page;
let outside: string[] = [];

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarHtml("src/sidebar/page")]);
});
afterAll(() => browser.close());
afterEach(() => page.close());

/** Stands in for Google inside the page; each call is noted. Plain JavaScript, because the page runs it as it is. */
const GOOGLE = `(answers) => {
  window.calls = [];
  const runner = (good, bad) => new Proxy({}, { get: (_, name) =>
    name === "withSuccessHandler" ? (handler) => runner(handler, bad)
    : name === "withFailureHandler" ? (handler) => runner(good, handler)
    : (...args) => {
        window.calls.push([name, ...args]);
        const answer = answers[name];
        if (answer === undefined || answer === "never") return;
        setTimeout(() => "throws" in answer ? bad(new Error(answer.throws)) : good(answer.value));
      } });
  window.google = { script: { run: runner(), host: { editor: { focus: () => window.calls.push(["focus"]) } } } };
}`;

async function open(answers: Answers, more: { readonly start?: "report" } = {}): Promise<void> {
  page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  outside = [];
  page.on("request", (request) => /^https?:/.test(request.url()) && outside.push(request.url()));
  const document = more.start ? html.replace("<html", `<html data-start="${more.start}"`) : html;
  const stand = `<script>(${GOOGLE})(${JSON.stringify(answers)})</script>`;
  await page.setContent(document.replace("<head>", () => `<head>${stand}`));
  if (answers.overview !== "never") await page.waitForSelector('main[aria-busy="false"]');
}

const office = (change: Partial<Overview> = {}): Answers => ({ overview: ok({ ...OFFICE, ...change }) });
// biome-ignore lint/performance/useDomNodeTextContent: A locator of Playwright, whose text is that which is seen.
const text = (selector: string) => page.locator(selector).innerText();
const calls = () => page.evaluate("window.calls") as Promise<readonly (readonly unknown[])[]>;
const focused = () => page.evaluate("document.activeElement.id");

describe("The sidebar shows", () => {
  it("level, total, pass mark, year and rank", async () => {
    await open(office());
    expect(await text("#score")).toMatch(
      /AA[\s\S]*97\.32[\s\S]*ผ่านเกณฑ์ 85\.00[\s\S]*ผลปี 2565 · อันดับ 23 จาก 245/,
    );
    expect(outside).toEqual([]);
  });

  it("how many indicators are missing, and never a level or a total beside", async () => {
    await open(office({ total: null, level: null, passed: null, missing: 3 }));
    expect(await text("#score")).toContain("ยังขาด 3 ตัวชี้วัด");
    expect(await text("#score")).not.toMatch(/AA|97|ผ่านเกณฑ์/);
  });

  it("each instrument against its target, in words too", async () => {
    await open(office());
    const rows = await page.locator("#instruments .instrument").allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, " "))).toEqual([
      "IIT 99.30 เป้าหมาย 99.50 · ขาด 0.20",
      "EIT 96.78 เป้าหมาย 96.50 · ถึงเป้าหมาย",
      "OIT 96.25 ยังไม่ได้ตั้งเป้าหมาย",
    ]);
    expect(await text("#instruments")).toContain("เผยแพร่ O11 และ O26 คะแนนรวม +1.50");
  });

  it("severities as words, and the way to each cell that there is", async () => {
    await open(office());
    const rows = await page.locator(".finding").allInnerTexts();
    expect(rows[0]).toMatch(/^ข้อผิดพลาด\n+.*ไปที่เซลล์ D14$/);
    expect(rows[1]).toMatch(/^ข้อสังเกต\n+.*ไปที่แท็บ ลงนาม$/);
    expect(rows[2]).toMatch(/^คำแนะนำ\n+ควรใช้ตัวเลขแบบเดียวทั้งเล่ม\s*$/);
  });

  it("text as text, whatever people typed", async () => {
    await open(office({ officeName: "<img src=x onerror=alert(1)>" }));
    expect(await text("h1")).toBe("<img src=x onerror=alert(1)>");
    expect(await page.locator("img").count()).toBe(0);
  });

  it("one button where the template is missing, which builds it", async () => {
    await open({ ...office({ template: "missing", officeName: null }), buildTemplate: ok(OFFICE) });
    expect(await page.locator("main button").allInnerTexts()).toEqual(["สร้างแม่แบบ"]);
    await page.click("#build");
    await page.waitForSelector("#score");
    expect(await text("#status")).toBe("แม่แบบพร้อมใช้แล้ว");
  });

  it("nothing wider than 300 px", async () => {
    const long = {
      th: "https://www.example.go.th/ita/2566/evidence/very-long-address-without-a-break",
      en: "",
    };
    await open(office({ findings: OFFICE.findings.map((finding) => ({ ...finding, message: long })) }));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(300);
  });

  it.each(["th", "en"] as const)("no accessibility fault that axe knows (%s)", async (language) => {
    await open({ ...office({ language }), createReport: ok(MADE) });
    await page.click("#create");
    await page.click("#go-on");
    await page.waitForSelector("text=PDF");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const { violations } = (await page.evaluate("axe.run()")) as { violations: readonly { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("A report", () => {
  it("with errors in the figures is made after an explicit go-ahead only", async () => {
    await open({ ...office(), createReport: ok(MADE) });
    await page.click("#create");
    await page.waitForSelector("#go-on");
    expect(await focused()).toBe("outcome");
    expect((await calls()).map(([name]) => name)).toEqual(["overview", "overview"]);
    await page.click("#go-on");
    await page.waitForSelector("text=เปิดเอกสาร");
    expect((await calls()).at(-1)).toEqual([
      "createReport",
      { kind: "annual", digits: "arabic", goAhead: true },
    ]);
  });

  it("without errors is made at once, in the digits chosen; link and downloads take the focus", async () => {
    await open({ ...office({ findings: [] }), createReport: ok(MADE) });
    await page.selectOption("#digits", "thai");
    await page.click("#create");
    await page.waitForSelector(".downloads");
    expect((await calls()).at(-1)).toEqual([
      "createReport",
      { kind: "annual", digits: "thai", goAhead: false },
    ]);
    expect(await focused()).toBe("outcome");
    const links = await page
      .locator(".notice a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual([MADE.url, MADE.pdfUrl, MADE.docxUrl]);
    expect(await text("#reports")).toContain(MADE.name);
  });

  it("under way ignores further clicks and says which step it is at", async () => {
    await open({ ...office({ findings: [] }), createReport: "never" });
    await page.click("#create");
    await page.waitForSelector(".steps .running >> text=ส่งขึ้นไดรฟ์");
    await page.locator("#create").dispatchEvent("click");
    await page.locator("#reload").dispatchEvent("click");
    expect((await calls()).filter(([name]) => name === "createReport")).toHaveLength(1);
    expect(await text("#status")).toBe("เรียบเรียงเอกสารและส่งขึ้นไดรฟ์");
    expect(await page.locator("button:enabled").allInnerTexts()).toEqual(["English"]);
  });

  it("that is refused says why in the script's own words and can be tried again", async () => {
    await open({ ...office({ findings: [] }), createReport: refused("busy", "มีผู้อื่นกำลังสร้างรายงานอยู่") });
    await page.click("#create");
    await page.waitForSelector(".notice");
    expect(await text(".notice")).toContain("มีผู้อื่นกำลังสร้างรายงานอยู่");
    expect(await page.locator("#create").isEnabled()).toBe(true);
  });

  it("instead of a lost one says that the link is new", async () => {
    await open({ ...office({ findings: [] }), createReport: ok({ ...MADE, lostOld: true }) });
    await page.click("#create");
    await page.waitForSelector(".notice");
    expect(await text("#outcome")).toContain("ลิงก์จึงเปลี่ยน");
  });

  it("is in view when the menu's สร้างรายงาน opened the page", async () => {
    await open(office(), { start: "report" });
    await expect.poll(focused).toBe("report-heading");
  });
});

describe("When Google refuses", () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "หลายบัญชี",
    ],
    ["Authorization is required to perform that action.", "อนุญาต"],
    ["NetworkError: Connection failure due to HTTP 0", "อินเทอร์เน็ต"],
    ["Exceeded maximum execution time", "ใช้เวลานานเกินกำหนด"],
    ["Service invoked too many times for one day: drive.", "โควตา"],
    ["Script function not found: overview", "รุ่นใหม่"],
    ["TypeError: x is undefined at Code:12", "ลองใหม่"],
  ])("“%s” becomes a sentence about %s", async (throws, word) => {
    await open({ overview: { throws } });
    expect(await text("#failure")).toContain(word);
    expect(await text("body")).not.toContain(throws);
    expect(await focused()).toBe("failure-heading");
    expect(await page.locator("#retry").isEnabled()).toBe(true);
  });
});

describe("A person can", () => {
  it("go to a finding's cell, and type there at once", async () => {
    await open({ ...office(), showCell: ok(null) });
    await page.click("text=ไปที่เซลล์ D14");
    await expect.poll(async () => (await calls()).at(-1)).toEqual(["focus"]);
    expect((await calls()).at(-2)).toEqual(["showCell", OFFICE.findings[0]?.cell]);
  });

  it("switch the language, which is remembered and keeps the focus", async () => {
    await open(office());
    await page.focus("#language");
    await page.keyboard.press("Enter");
    expect(await text("#score")).toContain("Pass mark 85.00 met");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect((await calls()).at(-1)).toEqual(["setLanguage", "en"]);
    expect(await focused()).toBe("language");
  });

  it("see the rest of many findings, the first of them in focus", async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...(OFFICE.findings[2] as Overview["findings"][number]),
      message: { th: `ข้อ ${index + 1}`, en: "" },
    }));
    await open(office({ findings: many }));
    expect(await page.locator(".finding").count()).toBe(4);
    await page.click("text=แสดงอีก 5 รายการ");
    expect(await page.locator(".finding").count()).toBe(9);
    expect(await focused()).toBe("finding-4");
  });

  it("read the sheet again by the keyboard alone", async () => {
    await open(office());
    await page.focus("#reload");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await calls()).length).toBe(2);
    await expect.poll(focused).toBe("reload");
  });
});
