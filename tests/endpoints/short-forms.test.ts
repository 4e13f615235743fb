import { beforeAll, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import type { ReportRequest } from "../../src/wire";
import type { TabKey } from "../../src/workbook/tabs";
import { type } from "../workbook/host";
import { type AddOn, addOn, granted, sampleBook, textOf } from "./host";

let addon: AddOn;
/** The sample office with all three forms, nothing in them. */
let office: Book;

type Typed = readonly [TabKey, string | number, string, string | number];

beforeAll(async () => {
  addon = await addOn();
  const asked = sampleBook(addon, "thungsommut-2568.json");
  type(
    asked,
    ["giftForm", "complaintForm", "riskForm"].map((form) => ["office", form, "value", "✓"] as const),
  );
  office = addon.call("buildTemplate", asked).book;
});

function made(request: ReportRequest, typed: readonly Typed[]) {
  const book = structuredClone(office);
  type(book, typed);
  const { result, book: after } = addon.call("createReport", book, [{ ...request, goAhead: true }]);
  return result.ok ? textOf(after, granted(result).fileId).replace(/ /g, " ") : result.code;
}

test("an office without their tabs is offered none of them", () => {
  const plain = granted(addon.call("overview", sampleBook(addon, "thungsommut-2568.json")).result);
  expect(plain.shortForms).toEqual([]);
  expect(granted(addon.call("overview", office).result).shortForms).toEqual(["gifts", "complaints", "risks"]);
});

test.each([
  ["gifts", 6],
  ["gifts", 12],
  ["complaints", 6],
  ["complaints", 12],
  ["risks", 6],
  ["risks", 12],
] as const)("%s of round %i: blank cells are no report that there was nothing", (kind, round) => {
  expect(made({ kind, round }, [])).toBe("noLines");
});

const NONE_IN_6: Typed[] = [
  ["gifts", 1, "round", "6 เดือน"],
  ["gifts", 1, "form", "ไม่มีการรับของขวัญ"],
];
const GIFT_IN_6: Typed[] = [
  ["gifts", 1, "round", "6 เดือน"],
  ["gifts", 1, "form", "ของขวัญ ของกำนัล"],
  ["gifts", 1, "item", "กระเช้าผลไม้"],
  ["gifts", 1, "value", 850.5],
];
const NONE_IN_12: Typed[] = [
  ["gifts", 2, "round", "12 เดือน"],
  ["gifts", 2, "form", "ไม่มีการรับของขวัญ"],
];

test.each<readonly [string, ReportRequest, Typed[], RegExp]>([
  ["none of a round", { kind: "gifts", round: 6 }, NONE_IN_6, /ไม่มีผู้บริหารและเจ้าหน้าที่ของหน่วยงานรับของขวัญ/],
  [
    "one of a round",
    { kind: "gifts", round: 6 },
    GIFT_IN_6,
    /มีการรับของขวัญจากการปฏิบัติหน้าที่ 1 ครั้ง มูลค่าโดยประมาณรวม 850\.50 บาท/,
  ],
  [
    "the year has what the first round had",
    { kind: "gifts", round: 12 },
    [...GIFT_IN_6, ...NONE_IN_12],
    /1 ครั้ง/,
  ],
  ["the year is not known by its first round", { kind: "gifts", round: 12 }, GIFT_IN_6, /^noLines$/],
])("gifts: %s", (_, request, typed, words) => {
  expect(made(request, typed)).toMatch(words);
});

const quarter = (key: string, received: number, finished: number | ""): Typed[] => [
  ["complaints", key, "received", received],
  ["complaints", key, "finished", finished],
];

test.each<readonly [string, 6 | 12, Typed[], RegExp]>([
  ["none", 6, [...quarter("Q1", 0, 0), ...quarter("Q2", 0, 0)], /ไม่มีเรื่องร้องเรียน/],
  [
    "some",
    6,
    [...quarter("Q1", 2, 1), ...quarter("Q2", 3, 3)],
    /รับเรื่องร้องเรียน 5 เรื่อง ดำเนินการแล้วเสร็จ 4 เรื่อง อยู่ระหว่างดำเนินการ 1 เรื่อง/,
  ],
  [
    "a quarter without a number leaves no sum",
    12,
    [...quarter("Q1", 2, 1), ...quarter("Q2", 3, 3)],
    /ยังรายงานไม่ครบทุกไตรมาส/,
  ],
  [
    "a quarter without what is finished leaves no sum of it",
    6,
    [...quarter("Q1", 2, ""), ...quarter("Q2", 3, 3)],
    /รับเรื่องร้องเรียน 5 เรื่อง(?! ดำเนินการแล้วเสร็จ)/,
  ],
])("complaints: %s", (_, round, typed, words) => {
  expect(made({ kind: "complaints", round }, typed)).toMatch(words);
});

const RISK: Typed[] = [
  ["risks", 1, "risk", "เรียกรับประโยชน์เพื่อเร่งการอนุญาต"],
  ["risks", 1, "likelihood", 3],
  ["risks", 1, "impact", 4],
  ["risks", 1, "level", "สูง"],
  ["risks", 1, "response", "แจ้งผลผ่านระบบออนไลน์"],
  ["risks", 1, "result", "แจ้งผลครบทุกคำขอ"],
];

test.each<readonly [string, 6 | 12, RegExp, RegExp]>([
  ["its plan in the first round", 6, /โอกาส[\s\S]*12[\s\S]*แจ้งผลผ่านระบบออนไลน์/, /แจ้งผลครบทุกคำขอ/],
  ["its result in the second", 12, /แจ้งผลครบทุกคำขอ/, /โอกาส/],
])("risks: %s", (_, round, words, others) => {
  const text = made({ kind: "risks", round }, RISK);
  expect(text).toMatch(words);
  expect(text).not.toMatch(others);
});
