import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chartsHtml } from "../../scripts/bundle/charts-html";
import { sidebarHtml } from "../../scripts/bundle/sidebar-html";
import {
  type Chart,
  MAX_CHART_BYTES,
  MAX_PICTURE_BYTES,
  type NewPicture,
  type Overview,
  type ReportRequest,
  type Wire,
} from "../../src/wire";
import { imageSize } from "../../src/workbook/pictures/image-size";
import { startBrowser } from "../browser";
import { MADE, OFFICE, PICTURES, PIXEL, WORK_STEP } from "./office";

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
  const [started, page] = await Promise.all([startBrowser("sidebar"), sidebarHtml(resolve("."))]);
  [browser, html] = [started, page.text];
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

/** A build that had to rest, and would have to for ever. */
const RESTS: Answer = {
  value: { ok: false, code: "unfinished", message: { th: "พักไว้ก่อน", en: "Rests" }, work: WORK_STEP },
};

const office = (change: Partial<Overview> = {}): Answers => ({ overview: ok({ ...OFFICE, ...change }) });
const text = (selector: string) => page.locator(selector).innerText();
const calls = () => page.evaluate("window.calls") as Promise<readonly (readonly unknown[])[]>;
const focused = () => page.evaluate("document.activeElement.id");

const CHART: Chart = {
  kind: "bars",
  caption: "คะแนนรายตัวชี้วัด",
  from: 80,
  to: 100,
  ticks: [80, 90, 100].map((value) => ({ value, text: String(value) })),
  ring: true,
  bars: [
    { label: "1 การปฏิบัติหน้าที่", value: 99.93, figure: "99.93", mark: 95, tone: "accent" },
    { label: "2 การใช้งบประมาณ", value: 90, figure: "90.00 *", mark: 95, tone: "warn" },
  ],
};

/** The colours of a picture, as RRGGBB. */
function coloursOf({ data }: PNG): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4) found.add(data.subarray(at, at + 3).toString("hex"));
  return [...found];
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });

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
    expect(await text("#findings")).toContain("เริ่มจากข้อบนสุด");
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

  it("how far a long build is, and asks again until it is done", async () => {
    await open({ ...office({ template: "unfinished", officeName: null }), buildTemplate: RESTS });
    expect(await text("#build")).toBe("ทำต่อให้เสร็จ");
    // On a slow machine nobody looks at the page while it says so.
    await page.evaluate(`
      window.seen = [];
      const part = (selector) => document.querySelector(selector);
      new MutationObserver(() => seen.push([
        part("#work progress")?.value, part("#work-words")?.textContent, part("#build")?.disabled,
      ])).observe(document.body, { subtree: true, childList: true, characterData: true });
    `);
    await page.click("#build");
    await page.waitForSelector("#failure");
    expect(await page.evaluate("seen")).toContainEqual([17, "ขั้นที่ 18 จาก 38: แท็บ งบประมาณ", true]);
    expect((await calls()).filter(([name]) => name === "buildTemplate").length).toBeGreaterThan(2);
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
    await open({
      ...office({ language, reports: [{ ...MADE, fileId: "theirs", mine: false }] }),
      createReport: ok({ ...MADE, changes: { th: "ระดับ: A → AA", en: "level: A → AA" }, logged: false }),
      readSharing: ok("private"),
      listPictures: ok(PICTURES),
    });
    await page.click("#create");
    await page.click("#go-on");
    await page.waitForSelector("text=PDF");
    await page.click("#sharing-x");
    await page.click("#sharing-ask");
    await page.click("#open-pictures");
    await page.setInputFiles("#picture-file", file("a.png", Buffer.from(PIXEL, "base64")));
    await page.waitForSelector("#picture-caption");
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

  it("of the year has its charts drawn in the page, small enough to be sent; the code for it is asked for once", async () => {
    const charts = JSON.stringify([CHART, { ...CHART, ring: false }]);
    const script = (await chartsHtml(resolve("."))).text;
    await open({ ...office({ findings: [], charts }), chartScript: ok(script), createReport: ok(MADE) });
    await page.selectOption("#digits", "thai");
    for (const _ of [1, 2]) {
      await page.click("#create");
      await page.waitForSelector(".downloads");
    }
    const all = await calls();
    expect(all.filter(([name]) => name === "chartScript")).toHaveLength(1);
    const sent = (all.at(-1)?.[1] as ReportRequest | undefined)?.charts;
    expect(sent?.of).toBe(charts);
    const pictures = (sent?.pictures ?? []).map((data) => Buffer.from(data, "base64"));
    expect(pictures.map((bytes) => imageSize([...bytes], "image/png"))).toEqual([
      { width: 900, height: 560 + 2 * 38 + 48 },
      { width: 900, height: 2 * 38 + 48 },
    ]);
    const colours = pictures.map((bytes) => coloursOf(PNG.sync.read(bytes)));
    // Bars in both tones, lines at their targets, and the ring of the targets only where it was asked for.
    expect(colours).toEqual([
      expect.arrayContaining(["0b5563", "c77700", "6b4300", "ffffff"]),
      expect.arrayContaining(["0b5563", "c77700", "6b4300", "ffffff"]),
    ]);
    expect(Math.max(...pictures.map(({ length }) => length))).toBeLessThanOrEqual(MAX_CHART_BYTES);
    expect(outside).toEqual([]);
  });

  it.each([
    ["the code is refused", refused("unknown", "ไม่ได้")],
    ["the code is none", ok("throw new Error()")],
  ])("of the year is made without drawn charts where %s", async (_, chartScript) => {
    await open({
      ...office({ findings: [], charts: JSON.stringify([CHART]) }),
      chartScript,
      createReport: ok(MADE),
    });
    await page.click("#create");
    await page.waitForSelector(".downloads");
    expect((await calls()).at(-1)).toEqual(["createReport", { kind: "annual", digits: "arabic" }]);
  });

  it("without errors is made at once, in the digits chosen; link and downloads take the focus", async () => {
    await open({ ...office({ findings: [] }), createReport: ok(MADE) });
    await page.selectOption("#digits", "thai");
    await page.click("#create");
    await page.waitForSelector(".downloads");
    expect((await calls()).at(-1)).toEqual(["createReport", { kind: "annual", digits: "thai" }]);
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

describe("Each kind of report", () => {
  it.each([
    ["plan", [], { digits: "arabic" }],
    // Announcements have their own digits, which the sheet says.
    ["declaration", [], {}],
    ["monitoring", ["round", "12"], { round: 12, digits: "arabic" }],
    ["quarterly", ["quarter", "3"], { quarter: 3, digits: "arabic" }],
  ] as const)("%s asks for %j and for no other part of the year", async (kind, choice, part) => {
    await open({ ...office({ findings: [] }), createReport: ok(MADE) });
    await page.selectOption("#kind", kind);
    const [id, value] = choice;
    if (id) await page.selectOption(`#${id}`, value);
    expect(await page.locator("#report select").count()).toBe(1 + Object.keys(part).length);
    await page.click("#create");
    await page.waitForSelector(".downloads");
    expect((await calls()).at(-1)?.[1]).toEqual({ kind, ...part });
  });

  it("says which figures moved, and that the log could not be written", async () => {
    const changes = { th: "คะแนนรวม: 97.00 → 97.32; ระดับ: A → AA", en: "" };
    await open({ ...office({ findings: [] }), createReport: ok({ ...MADE, changes, logged: false }) });
    await page.click("#create");
    await page.waitForSelector(".changes");
    expect(await page.locator(".changes li").allInnerTexts()).toEqual([
      "คะแนนรวม: 97.00 → 97.32",
      "ระดับ: A → AA",
    ]);
    expect(await text(".notice")).toContain("เขียนลงแท็บ บันทึกรายงาน ไม่ได้");
  });

  it("that a colleague has made is opened, or made as one's own by another click", async () => {
    const theirs = { ...MADE, mine: false, url: "https://docs.google.com/document/d/theirs/edit" };
    await open({
      ...office({ findings: [], reports: [theirs] }),
      createReport: refused("colleague", "เจ้าหน้าที่ท่านอื่นได้สร้างเอกสารไว้แล้ว"),
    });
    expect(await text("#reports")).toContain("เจ้าหน้าที่ท่านอื่นสร้าง");
    expect(await page.locator("#reports button").count()).toBe(0);
    await page.click("#create");
    await page.waitForSelector("#make-own");
    expect(await page.getAttribute(".notice a", "href")).toBe(theirs.url);
    await page.click("#make-own");
    await expect
      .poll(async () => (await calls()).at(-1))
      .toEqual(["createReport", { kind: "annual", digits: "arabic", own: true }]);
  });
});

describe("A document that cannot be used any more", () => {
  const lost = { ...office({ findings: [] }), createReport: refused("documentLost", "เอกสารอยู่ในถังขยะ") };
  const asked = async () => (await calls()).at(-1)?.[1];

  it("is told with what can be done, and nothing is made without another click", async () => {
    await open(lost);
    await page.click("#create");
    await page.waitForSelector("#make-anew");
    expect(await text(".notice")).toContain("เอกสารอยู่ในถังขยะ");
    expect((await calls()).filter(([name]) => name === "createReport")).toHaveLength(1);
  });

  it.each([
    ["#try-again", { kind: "annual", digits: "arabic" }],
    ["#make-anew", { kind: "annual", digits: "arabic", anew: true }],
  ])("%s asks for %j", async (button, request) => {
    await open(lost);
    await page.click("#create");
    await page.waitForSelector(button);
    await page.click(button);
    await expect.poll(async () => (await calls()).filter(([name]) => name === "createReport").length).toBe(2);
    expect(await asked()).toEqual(request);
  });
});

describe("Who may read a document", () => {
  const listed = (answers: Answers) => open({ ...office({ reports: [MADE] }), ...answers });

  it("is asked of Drive, said, and changed only after what it means was read", async () => {
    await listed({ readSharing: ok("private"), setSharing: ok("link") });
    expect(await text("#reports")).toContain("ส่วนตัว");
    await page.click("#sharing-x");
    await page.click("#sharing-ask");
    expect(await text("#sharing-meaning")).toContain("ทุกคนที่ได้รับลิงก์");
    expect(await focused()).toBe("sharing-meaning");
    expect((await calls()).map(([name]) => name)).toEqual(["overview", "readSharing"]);
    await page.click("#sharing-open");
    await page.waitForSelector("#sharing-close");
    expect((await calls()).at(-1)).toEqual(["setSharing", { fileId: "x", open: true }]);
    expect(await text("#reports")).toContain("ผู้มีลิงก์เปิดอ่านได้");
    expect(await text("#status")).toBe("ผู้มีลิงก์เปิดอ่านเอกสารได้แล้ว");
  });

  it("is taken back by one click", async () => {
    await listed({ readSharing: ok("link"), setSharing: ok("private") });
    await page.click("#sharing-x");
    await page.click("#sharing-close");
    await page.waitForSelector("#sharing-ask");
    expect((await calls()).at(-1)).toEqual(["setSharing", { fileId: "x", open: false }]);
    expect(await text("#reports")).toContain("ส่วนตัว");
  });

  it("stays as it is, with the reason, where Google forbids it", async () => {
    await listed({
      readSharing: ok("private"),
      setSharing: refused("sharingForbidden", "นโยบายของหน่วยงานห้าม"),
    });
    await page.click("#sharing-x");
    await page.click("#sharing-ask");
    await page.click("#sharing-open");
    await page.waitForSelector(".sharing .bad");
    expect(await text(".sharing")).toMatch(/ส่วนตัว[\s\S]*นโยบายของหน่วยงานห้าม/);
  });
});

describe("A picture", () => {
  /** A picture of noise, which no format makes small by itself. */
  const noise = async (width: number, height: number) => {
    const url = await page.evaluate(`(() => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [${width}, ${height}];
      const context = canvas.getContext("2d");
      const pixels = context.createImageData(${width}, ${height});
      for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
      context.putImageData(pixels, 0, 0);
      return canvas.toDataURL("image/png");
    })()`);
    return Buffer.from(String(url).split(",")[1] ?? "", "base64");
  };
  const pictures = (answers: Answers = {}) =>
    open({ ...office(), listPictures: ok(PICTURES), addPicture: ok(PICTURES), ...answers });

  it("is shown with its caption, a missing one by name, and taken away by its button", async () => {
    await pictures({ removePicture: ok({ ...PICTURES, logo: null }) });
    expect(await page.locator("img").count()).toBe(0);
    await page.click("#open-pictures");
    await page.waitForSelector("#pictures img");
    const alts = await page
      .locator("#pictures img")
      .evaluateAll((all) => all.map((one) => one.getAttribute("alt")));
    expect(alts).toEqual(["ตราหน่วยงาน", "ผู้อำนวยการเปิดประชุม"]);
    expect(await text("#pictures")).toContain("ไม่พบภาพ: ภาพที่หายไป");
    await page.click("#remove-L0G0");
    await expect.poll(() => page.locator("#pictures img").count()).toBe(1);
    expect((await calls()).at(-1)).toEqual(["removePicture", "L0G0"]);
  });

  it("is made small in the browser and sent with the caption that it needs", async () => {
    await pictures();
    await page.click("#open-pictures");
    await page.selectOption("#picture-place", "6");
    await page.setInputFiles("#picture-file", file("large.png", await noise(2000, 1000)));
    await page.waitForSelector("#picture-caption");
    await page.click("#send-picture");
    expect(await text("#pictures-failure")).toContain("คำบรรยาย");
    await page.fill("#picture-caption", "อบรม [วันแรก]");
    await page.click("#send-picture");
    await page.waitForSelector("#send-picture", { state: "detached" });
    const [name, sent] = ((await calls()).at(-1) ?? []) as readonly [string, NewPicture];
    expect([name, sent.place, sent.caption, sent.type]).toEqual([
      "addPicture",
      { kind: "activity", row: 6, title: "อบรม" },
      "อบรม (วันแรก)",
      "image/jpeg",
    ]);
    const bytes = Buffer.from(sent.data, "base64");
    expect(bytes.length).toBeLessThanOrEqual(MAX_PICTURE_BYTES);
    const size = imageSize([...bytes], "image/jpeg");
    expect(size?.width).toBeGreaterThanOrEqual(640);
    expect(size?.width).toBeLessThanOrEqual(1600);
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBe(2);
    expect(imageSize([...Buffer.from(sent.thumbnail, "base64")], "image/jpeg")?.width).toBe(112);
  });

  it("of the office keeps its transparency as PNG", async () => {
    await pictures();
    await page.click("#open-pictures");
    await page.selectOption("#picture-place", "logo");
    await page.setInputFiles("#picture-file", file("logo.png", Buffer.from(PIXEL, "base64")));
    await page.fill("#picture-caption", "ตรา");
    await page.click("#send-picture");
    await expect.poll(async () => (await calls()).at(-1)?.[0]).toBe("addPicture");
    expect((await calls()).at(-1)?.[1]).toMatchObject({ place: { kind: "logo" }, type: "image/png" });
  });

  it("that is none is refused with a sentence, and nothing is sent", async () => {
    await pictures();
    await page.click("#open-pictures");
    await page.setInputFiles("#picture-file", file("a.png", Buffer.from("not a picture")));
    await page.waitForSelector("#pictures-failure");
    expect(await text("#pictures-failure")).toContain("JPG หรือ PNG");
    expect((await calls()).map(([name]) => name)).not.toContain("addPicture");
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

describe("A pasted list", () => {
  const cell = (key: string, name: string, now: string, next: string, state: string) => ({
    id: `${key}:score`,
    key,
    name,
    what: "score",
    now,
    next,
    state,
  });
  const left = [{ line: 3, text: "รวม 97.32", reason: { th: "ระบบคำนวณค่านี้ให้เอง", en: "computed" } }];
  const seen = {
    cells: [
      cell("7", "ประสิทธิภาพการสื่อสาร", "", "97.62", "new"),
      cell("6", "คุณภาพการดำเนินงาน", "95.78", "95", "differs"),
    ],
    left,
    read: 2,
    listed: 10,
    byOrder: false,
    columns: [],
  };
  const paste = (answer: Answer) => open({ ...office(), pasteList: answer });
  const asked = async () =>
    (await calls()).flatMap(([name, request]) => (name === "pasteList" ? [request] : []));

  it("is shown against the sheet before anything is written, and is confirmed by a click", async () => {
    await paste(ok({ ...seen, written: null }));
    await page.fill("#paste-text", "7 97.62\n6 95\nรวม 97.32");
    await page.click("#paste-look");
    await page.waitForSelector(".pasted");
    expect(await text(".pasted")).toMatch(/95\.78\s+95\s*ต่างจากเดิม/);
    expect(await text(".pasted")).toContain("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน");
    expect(await text("#paste-outcome")).toContain("บรรทัด 3 “รวม 97.32”: ระบบคำนวณค่านี้ให้เอง");
    expect(await text("#paste-outcome")).toContain("อ่านได้ 2 จาก 10 ตัวชี้วัด");
    expect(await asked()).toMatchObject([{ kind: "scores", write: false, replace: [] }]);
    await page.click("#paste-confirm");
    await expect.poll(async () => (await asked())[1]).toMatchObject({ write: true, replace: [] });
  });
  it("replaces what differs only after the tick, and says what it saw", async () => {
    await paste(ok({ ...seen, written: null }));
    await page.fill("#paste-text", "6 95");
    await page.click("#paste-look");
    await page.check("#paste-replace");
    await page.click("#paste-confirm");
    await expect
      .poll(async () => (await asked())[1])
      .toMatchObject({ write: true, replace: [{ id: "6:score", was: "95.78" }] });
  });
  it("warns where the order of the lines alone decided", async () => {
    await paste(ok({ ...seen, byOrder: true, written: null }));
    await page.fill("#paste-text", "97.62\n95");
    await page.click("#paste-look");
    await expect.poll(() => text("#paste-outcome .bad")).toContain("ตามลำดับบรรทัด");
  });
  it("asks which column holds the scores, and reads again by the one that is chosen", async () => {
    const columns = [
      { heading: "", scores: [81.25, 82.25] },
      { heading: "ปีนี้", scores: [91.5, 92.5, 93.5, 94.5] },
    ];
    await paste(ok({ ...seen, cells: [], columns, written: null }));
    await page.fill("#paste-text", "การปฏิบัติหน้าที่ 81.25 91.5");
    await page.click("#paste-look");
    await page.waitForSelector("#paste-column");
    const options = await page.locator("#paste-column option").allTextContents();
    expect(options).toEqual(["ยังไม่เลือก", "ตัวเลขที่ 1 (81.25, 82.25)", "ปีนี้ (91.5, 92.5, 93.5, …)"]);
    await page.selectOption("#paste-column", "1");
    await expect.poll(async () => (await asked())[1]).toMatchObject({ write: false, column: 1 });
    await expect.poll(() => page.inputValue("#paste-column")).toBe("1");
  });
  it("stays in its field when the page is drawn anew, and shows a refusal", async () => {
    await paste(refused("busy", "รอสักครู่"));
    await page.fill("#paste-text", "7 97.62");
    await page.click("#language");
    expect(await page.inputValue("#paste-text")).toBe("7 97.62");
    await page.click("#paste-look");
    await expect.poll(() => text("#paste-outcome")).toContain("EN รอสักครู่");
  });
});
