import { describe, expect, test } from "vitest";
import { CRITERIA_YEARS, criteriaOf } from "../../src/ita/criteria";
import type { Criteria } from "../../src/ita/criteria/types";
import { parseItems } from "../../src/ita/paste/items";
import { parseScores } from "../../src/ita/paste/scores";

function known(year: number): Criteria {
  const criteria = criteriaOf(year);
  if (!criteria) throw new Error(`No criteria of ${year}.`);
  return criteria;
}

const { indicators } = known(2566);
const name = (no: number): string => indicators.find((each) => each.no === no)?.name ?? "";
const NUMBERS = indicators.map(({ no }) => no);
/** สพป.หนองคาย เขต 1, FY2565, and the home page of the University of Phayao's ITA system. */
const NONGKHAI = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const PHAYAO = [91.27, 80.64, 87.48, 82.27, 78.98, 88.23, 78.27, 80.22, 65.62, 42.56];
const scoreOf = (no: number): number => NONGKHAI[no - 1] ?? 0;
const byNumber = (scores: readonly number[]): unknown =>
  Object.fromEntries(scores.map((score, i) => [i + 1, score]));
const ALL = byNumber(NONGKHAI);
const RANKED = [10, 1, 3, 4, 2, 5, 7, 8, 6, 9];
const lines = (of: (no: number, rank: number) => string): string =>
  RANKED.map((no, i) => of(no, i + 1)).join("\n");

function scores(text: string, year: number | null = 2566) {
  const { scores: read, notUnderstood, byOrder } = parseScores(text, indicators, year);
  return {
    read: Object.fromEntries(read),
    why: [...new Set(notUnderstood.map(({ reason }) => reason))],
    byOrder,
  };
}

describe("scores as they are pasted in the field", () => {
  const head = ["หน่วยงาน", ...NUMBERS.map(name), "รวม"].join("\t");
  const row = (office: string) => [office, ...NONGKHAI, 97.32].join("\t");
  test.each<[string, string]>([
    [
      "a ranking table without its indicator column",
      `ลำดับ\tตัวชี้วัด\tคะแนน\n${lines((no, rank) => `${rank}\t${name(no)}\t${scoreOf(no).toFixed(2)}`)}`,
    ],
    ["ranks without headings", lines((no, rank) => `${rank}. ${name(no)} ${scoreOf(no)}`)],
    [
      "ranks and numbers without headings",
      lines((no, rank) => `${rank}\t${no}\t${name(no)}\t${scoreOf(no)}\tAA\tผ่าน`),
    ],
    ["a name on one line, its score on the next", lines((no) => `${name(no)}\n${scoreOf(no).toFixed(2)}`)],
    ["a score on one line, its name on the next", lines((no) => `${scoreOf(no).toFixed(2)}\n${name(no)}`)],
    [
      "rank, name and score on lines of their own",
      lines((no, rank) => `${rank}\n${name(no)}\n${scoreOf(no)}`),
    ],
    [
      "a card for each",
      lines((no) => `ตัวชี้วัดที่ ${no}\n${name(no)}\n${scoreOf(no)} คะแนน\nระดับ AA\nดูรายละเอียด`),
    ],
    [
      "headings of instruments between",
      `IIT\n${NUMBERS.map((no) => `${no === 6 ? "EIT\n" : no === 9 ? "OIT\n" : ""}${name(no)}\n${scoreOf(no)}`).join("\n")}`,
    ],
    ["CSV with quotes", lines((no) => `${no},"${name(no)}",${scoreOf(no)}`)],
    ["CSV with semicolons", lines((no) => `${no};${name(no)};${scoreOf(no)}`)],
    [
      "bars",
      `| ที่ | ตัวชี้วัด | คะแนน |\n|---|---|---|\n${lines((no) => `| ${no} | **${name(no)}** | ${scoreOf(no)} |`)}`,
    ],
    [
      "a page's source in one line",
      `<table><tr><th>ที่</th><th>ตัวชี้วัด</th><th>คะแนน</th></tr>${lines((no) => `<tr><td>${no}</td><td>${name(no)}</td><td><b>${scoreOf(no)}</b></td></tr>`).replace(/\n/g, "")}</table>`,
    ],
    [
      "a page's source with cells over several rows",
      `<table>${RANKED.map((no, i) => `<tr>${i % 5 === 0 ? '<td rowspan="5">IIT</td>' : ""}\n<td>${name(no)}</td>\n<td>${scoreOf(no)}</td></tr>`).join("")}</table>`,
    ],
    [
      "two years side by side",
      `ตัวชี้วัด\t2565\t2566\n${lines((no) => `${no} ${name(no)}\t80.${no}1\t${scoreOf(no)}`)}`,
    ],
    [
      "years in a second line of headings",
      `ตัวชี้วัด\tคะแนน\t\n\t2566\t2565\n${lines((no) => `${name(no)}\t${scoreOf(no)}\t80.${no}1`)}`,
    ],
    [
      "the year before beside it",
      `ตัวชี้วัด\tคะแนนปีก่อน\tคะแนน\tผลต่าง\n${lines((no) => `${name(no)}\t80.${no}1\t${scoreOf(no)}\t+2.5`)}`,
    ],
    [
      "weights, full marks and targets",
      `ตัวชี้วัด\tน้ำหนัก\tคะแนนเต็ม\tเป้าหมาย\tคะแนน (เต็ม 100)\tระดับ\n${lines((no) => `${name(no)}\t30\t100\t95\t${scoreOf(no)}\tAA`)}`,
    ],
    ["a short last cell", `ตัวชี้วัด\tคะแนน\tหมายเหตุ\n${lines((no) => `${name(no)}\t${scoreOf(no)}`)}`],
    ["one row under names", `${head}\n${row("เทศบาลตำบลบ้านใหม่")}`],
    [
      "one row of several under its year",
      `${head}\n${row("ปี 2566")}\n${["ปี 2565", ...PHAYAO, 71.55].join("\t")}`,
    ],
    [
      "one row under numbers",
      `หน่วยงาน\t${NUMBERS.map((no) => `ตชว.${no}`).join("\t")}\n${["รพ.สุขใจ", ...NONGKHAI].join("\t")}`,
    ],
    [
      "full stops and Thai digits",
      lines((no) => `${no}. ${name(no)} ${scoreOf(no)}`).replace(/\d/g, (digit) =>
        String.fromCharCode(0x0e50 + Number(digit)),
      ),
    ],
    [
      "letters taken apart and invisible ones",
      lines((no) => `${name(no).replace(/ำ/g, "ํา").replace(/ใช้/, "ใช้\u200b")}\u00a0${scoreOf(no)}`),
    ],
    [
      "names as offices spell them",
      lines(
        (no) =>
          `${no}\t${({ 2: "การใช้จ่ายงบประมาณ", 3: "การใช้อำนาจหน้าที่", 4: "การใช้ทรัพย์สินของทางราชการ", 5: "การแก้ปัญหาการทุจริต" } as const)[no as 2] ?? name(no)}\t${scoreOf(no)}`,
      ),
    ],
    [
      "names that a page broke",
      lines((no) => `${no} ${name(no).slice(0, 9)}\n${name(no).slice(9)} ${scoreOf(no)}`),
    ],
    [
      "sentences",
      lines((no) => `- ตัวชี้วัดที่ ${no} ${name(no)} ได้คะแนน ${scoreOf(no)} คะแนน จากคะแนนเต็ม 100 อยู่ในระดับ AA`),
    ],
    ["both years in a line", lines((no) => `${name(no)} ปี 2565 = 80.5 ปี 2566 = ${scoreOf(no)}`)],
    [
      "totals and instruments below",
      `${lines((no) => `${name(no)}\t${scoreOf(no)}`)}\nIIT\t99.30\nแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)\t29.03\nคะแนนรวม\t97.32`,
    ],
    [
      "another year's list above",
      `ผลการประเมิน ITA ปี 2565\n${lines((no) => `${name(no)} 80.${no}1`)}\nผลการประเมิน ITA ปี 2566\n${lines((no) => `${name(no)} ${scoreOf(no)}`)}`,
    ],
  ])("are read with %s", (_, text) => {
    const { read, byOrder } = scores(text);
    expect(read).toEqual(ALL);
    expect(byOrder).toBe(false);
  });
  test("are read by name where page and year are others'", () => {
    const shuffled = [6, 10, 1, 9, 2, 8, 3, 7, 4, 5].map((no) => `${name(no)}\n${PHAYAO[no - 1]}`).join("\n");
    expect(scores(shuffled).read).toEqual(byNumber(PHAYAO));
  });
  test("are told by order alone only where nothing names them and their count is the list's", () => {
    expect(scores(NONGKHAI.join("\n"))).toMatchObject({ read: ALL, byOrder: true });
    expect(scores(["อบต.สุขใจ", ...NONGKHAI].join("\t"))).toMatchObject({ read: ALL, byOrder: true });
    expect(scores([...NONGKHAI, 97.32].join("\n"))).toMatchObject({ read: {}, why: ["otherCount"] });
    expect(scores([...NONGKHAI].sort((a, b) => b - a).join("\n"))).toMatchObject({
      read: {},
      why: ["ranks"],
    });
    expect(scores(`${name(3)}\n${NONGKHAI.join("\n")}`).byOrder).toBe(false);
  });
  test.each<[string, string, string]>([
    ["two years without a heading", lines((no) => `${name(no)}\t80.5\t${scoreOf(no)}`), "manyNumbers"],
    [
      "other years only",
      `ตัวชี้วัด\t2564\t2565\n${lines((no) => `${name(no)}\t80.5\t${scoreOf(no)}`)}`,
      "otherYear",
    ],
    [
      "another year's title",
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565\n${lines((no) => `${name(no)} ${scoreOf(no)}`)}`,
      "otherYear",
    ],
    ["the two parts of EIT", `ตัวชี้วัด\tส่วนที่ 1\tส่วนที่ 2\n6 ${name(6)}\t90.1\t80.2`, "part"],
    ["one part of EIT", `แบบวัด EIT ส่วนที่ 1\n6 ${name(6)}\t90.1`, "part"],
    ["two columns of scores", `ตัวชี้วัด\tคะแนน\tร้อยละ\n6 ${name(6)}\t4.5\t90`, "manyColumns"],
    ["several offices", `${head}\n${row("ก")}\n${row("ข")}`, "manyRows"],
    ["a row with its total and no heading", row("ก"), "otherCount"],
    ["ranks without names", `ลำดับ\tคะแนน\n${lines((no, rank) => `${rank}\t${scoreOf(no)}`)}`, "ranks"],
    ["a number said to be another indicator's", `ตัวชี้วัดที่ 1 ${name(10)} 100`, "differentName"],
    ["the five indices of FY2561", "1\tความโปร่งใส\t80.12\n2\tความพร้อมรับผิด\t81.5", "unknownName"],
    [
      "another scheme",
      Array.from({ length: 22 }, (_, i) => `MOIT ${i + 1}\t${50 + i}.5`).join("\n"),
      "otherScheme",
    ],
    [
      "numbers beyond ten",
      Array.from({ length: 22 }, (_, i) => `${i + 1}\t${90 - (i % 7)}.5`).join("\n"),
      "otherScheme",
    ],
    ["the questionnaire that is called like indicator 9", "การเปิดเผยข้อมูล (OIT) 96.25", "unknownName"],
    ["a sentence that begins like a name", "การเปิดเผยข้อมูลสาธารณะ 96.25", "unknownName"],
    ["a beginning that several names share", "การใช้ 90.5", "noIndicator"],
    ["ranks instead of scores", lines((no, rank) => `${name(no)}\t${rank}`), "ranks"],
    ["a decimal comma", `1;${name(1)};92,82`, "decimalComma"],
    ["a target only", `${name(1)} ไม่น้อยกว่า 85`, "noScore"],
  ])("are left out, with the reason, for %s", (_, text, reason) => {
    const { read, why } = scores(text);
    expect(read).toEqual({});
    expect(why).toContain(reason);
  });
  test("of several years wait for the year of the result", () => {
    expect(scores(`ตัวชี้วัด\t2565\t2566\n${name(1)}\t90\t91`, null)).toMatchObject({
      read: {},
      why: ["whichYear"],
    });
  });
});

const A = "https://a.go.th/1";
const ITEMS = known(2566).items;
const title = (no: number): string => ITEMS[no - 1]?.title ?? "";

function items(text: string, year = 2566) {
  const { items: read, notUnderstood, byOrder } = parseItems(text, known(year).items, year);
  const told = [...read].map(([code, { status, links }]) => [code, [status, ...links].join(" ").trim()]);
  return {
    read: Object.fromEntries(told) as unknown,
    why: [...new Set(notUnderstood.map(({ reason }) => reason))],
    byOrder,
  };
}

describe("O items as they are pasted in the field", () => {
  const published = (...codes: readonly number[]) =>
    Object.fromEntries(codes.map((no) => [`O${no}`, "published"]));
  test.each<[string, string, unknown]>([
    ["a title that says No", `O31 ${title(31)} ${A}`, { O31: A }],
    ["that title and a last word", `O31 ${title(31)} มี ${A}`, { O31: `published ${A}` }],
    ["that title and a last cell", `O31\t${title(31)}\t${A}\tมี`, { O31: `published ${A}` }],
    ["no complaints in the text", `O29 ${title(29)} จำนวน 0 เรื่อง ${A}`, { O29: A }],
    ["a page named by ผ่าน", `O30 ${title(30)} ผ่าน ${A}`, { O30: A }],
    ["a range", "O1-O3 มี", published(1, 2, 3)],
    ["a range in a cell", "O1–O3\tครบ", published(1, 2, 3)],
    ["a range with a bare end", "ข้อ 1-3 มี", published(1, 2, 3)],
    ["a range behind its heading", "ข้อมูลพื้นฐาน (O1 – O3) ครบถ้วน", published(1, 2, 3)],
    ["a list", "O1, O2 และ O5 มี", published(1, 2, 5)],
    ["several items in a line", `O1 มี O2 ไม่มี O3 ${A}`, { O1: "published", O2: "missing", O3: A }],
    ["OIT for O", "OIT1 มี\nOIT 42 มี\nOIT-3 มี", published(1, 42, 3)],
    ["odd codes", "o 7 มี\n027 มี\n029ประกาศ มี\nO1โครงสร้าง มี\nข้อ ๑๒ มี\n(O5) มี", published(7, 27, 29, 1, 12, 5)],
    ["a title alone", `${title(36)}\tมี\t${A}`, { O36: `published ${A}` }],
    ["a running number before another's title", `1\t${title(36)}\tมี`, published(36)],
    [
      "words for มี",
      "O1 ครบถ้วน\nO2 ดำเนินการแล้ว\nO3 เผยแพร่แล้ว\nO4 ✅\nO5\tTRUE\nO6 ✔️",
      published(1, 2, 3, 4, 5, 6),
    ],
    [
      "words for ไม่มี",
      "O1 ยังไม่ดำเนินการ\nO2 ❌\nO3\tFALSE\nO4 ไม่ มี",
      { O1: "missing", O2: "missing", O3: "missing", O4: "missing" },
    ],
    ["words for ไม่ต้องประเมิน", "O42\tN/A\nO43 ยกเว้น", { O42: "notAssessed", O43: "notAssessed" }],
    ["boxes", "O1 ☑ มี ☐ ไม่มี\nO2 ( ) มี (✓) ไม่มี", { O1: "published", O2: "missing" }],
    [
      "a column of ticks for each status",
      "ข้อ\tรายการ\tมี\tไม่มี\nO1\tโครงสร้าง\t✓\t\nO2\tข้อมูลผู้บริหาร\t\t✓",
      { O1: "published", O2: "missing" },
    ],
    [
      "figures under a heading",
      "ข้อ\tรายการ\tคะแนน\nO1\tโครงสร้าง\t100\nO2\tข้อมูลผู้บริหาร\t0",
      { O1: "published", O2: "missing" },
    ],
    ["figures that are no statuses", `ข้อ\tรายการ\tสถานะ\tจำนวน\nO1\tโครงสร้าง\tมี\t0`, published(1)],
    [
      "parts on lines of their own",
      `O1\nโครงสร้าง\nมี\n${A}\nO2\nข้อมูลผู้บริหาร\nไม่มี`,
      { O1: `published ${A}`, O2: "missing" },
    ],
    [
      "a link of a page's source",
      `<tr><td>O1</td><td>โครงสร้าง</td><td><a href="${A}?a=1&amp;b=2">https://a.go.th/1...</a></td></tr>`,
      { O1: `${A}?a=1&b=2` },
    ],
    [
      "a table on its side",
      "หน่วยงาน\tO1\tO2\tO3\nอบต.\tมี\tไม่มี\tมี",
      { O1: "published", O2: "missing", O3: "published" },
    ],
    [
      "a link cut by its page, and a status",
      "O1 โครงสร้าง มี https://www.example.go.th/dnm_fil…",
      published(1),
    ],
  ])("are read with %s", (_, text, expected) => {
    expect(items(text).read).toEqual(expected);
  });
  test.each<[string, string, string]>([
    [
      "a link cut by its page",
      "o1 โครงสร้าง https://www.song.go.th/dnm_fil... https://www.song.go.th/home",
      "cutLink",
    ],
    ["a link broken over lines", "O1 โครงสร้าง https://www.song.go.th/dnm_file/\nplan2566.pdf", "cutLink"],
    ["links above their items", `${A}\nO1 โครงสร้าง\nhttps://a.go.th/2\nO2 ข้อมูลผู้บริหาร`, "noItem"],
    ["another item's title", `O1 ${title(36)} มี`, "differentTitle"],
    ["an item of another year's number", "O10 แผนดำเนินงานประจำปี มี", "differentTitle"],
    ["a number that may be a running one", "1\tคำสั่งแต่งตั้งคณะทำงาน\tมี", "unknownTitle"],
    ["an item beyond the year's", "O44 มี", "unknownItem"],
    ["another scheme", "MOIT 1 มี", "otherScheme"],
    ["documents of one item", `O12-1 รายงาน ${A}`, "manyItems"],
    ["a list that goes on with bare numbers", "O1, 2 และ 5 มี", "manyItems"],
    ["a doubtful word", "O1 โครงสร้าง ไม่ครบ", "doubtfulStatus"],
    ["ไม่มี before a link", `O29 ข้อมูลเชิงสถิติเรื่องร้องเรียน ไม่มี ${A}`, "doubtfulStatus"],
    ["an unclear cell of the status column", "ข้อ\tรายการ\tสถานะ\nO1\tโครงสร้าง\tส่งแล้ว", "doubtfulStatus"],
    ["scores", "10\tการป้องกันการทุจริต\t100.00", "differentTitle"],
  ])("are left out, with the reason, for %s", (_, text, reason) => {
    const { read, why } = items(text);
    expect(read).toEqual({});
    expect(why).toContain(reason);
  });
  test("are told by order alone only where there are as many statuses as items", () => {
    const column = (count: number) =>
      Array.from({ length: count }, (_, i) => (i === 4 ? "ไม่มี" : "มี")).join("\n");
    expect(items(`สถานะ\n${column(43)}`)).toMatchObject({
      byOrder: true,
      read: { O4: "published", O5: "missing", O43: "published" },
    });
    expect(items(column(42))).toMatchObject({ byOrder: false, read: {}, why: ["otherCount"] });
  });
  test.each(CRITERIA_YEARS.flatMap((year) => [" ", "\t", " : "].map((between) => [year, between] as const)))(
    "of %s have no status in their own titles, parted by “%s”",
    (year, between) => {
      const list = known(year).items;
      const text = list
        .map((item) => [item.code, item.title, `https://a.go.th/${item.code}`].join(between))
        .join("\n");
      expect(items(text, year)).toEqual({
        read: Object.fromEntries(list.map(({ code }) => [code, `https://a.go.th/${code}`])),
        why: [],
        byOrder: false,
      });
    },
  );
  const pairs = CRITERIA_YEARS.flatMap((year) => CRITERIA_YEARS.map((other) => [year, other] as const));
  test.each(pairs)("of %s are not taken from the list of %s, title by title", (year, other) => {
    const titles = (of: number) => new Map(known(of).items.map((item) => [item.code, item.title]));
    const [own, theirs] = [titles(year), titles(other)];
    const text = [...theirs].map(([code, their]) => `${code} ${their} มี`).join("\n");
    const wrong = [...parseItems(text, known(year).items, year).items.keys()].filter((code) => {
      const [mine = "", their = ""] = [own.get(code), theirs.get(code)];
      return mine !== "" && !their.startsWith(mine) && !mine.startsWith(their);
    });
    expect(wrong).toEqual([]);
  });
  test("of a year with more items are none of the year's", () => {
    const text = ITEMS.map((item) => `${item.code} ${item.title} มี`).join("\n");
    expect(items(text, 2567)).toMatchObject({
      read: {},
      why: expect.arrayContaining(["otherYear"]),
    });
  });
});
