import fc from "fast-check";
import { expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { parseItems } from "../../src/ita/paste/items";
import { parseScores } from "../../src/ita/paste/scores";
import { toThaiDigits } from "../../src/ita/thai";

const criteria = criteriaOf(2566);
if (!criteria) throw new Error("No criteria of 2566.");
const { indicators, items } = criteria;
const of = (no: number) => indicators.find((each) => each.no === no);

interface Row {
  readonly no: number;
  readonly score: number;
  readonly rank: number;
}

interface Column {
  readonly heads: readonly string[];
  readonly cell: (row: Row) => string;
}

/** Every column that tables of scores have beside each other, with its headings. */
const COLUMNS = {
  rank: { heads: ["ลำดับ", "ที่", "อันดับ"], cell: ({ rank }) => `${rank}` },
  no: { heads: ["ตัวชี้วัดที่"], cell: ({ no }) => `${no}` },
  name: { heads: ["ตัวชี้วัด", "ประเด็นการประเมิน", "ชื่อตัวชี้วัด"], cell: ({ no }) => of(no)?.name ?? "" },
  instrument: { heads: ["เครื่องมือ"], cell: ({ no }) => of(no)?.instrument ?? "" },
  weight: { heads: ["น้ำหนัก"], cell: ({ no }) => (no < 9 ? "30" : "40") },
  full: { heads: ["คะแนนเต็ม"], cell: () => "100" },
  score: { heads: ["คะแนน", "คะแนนที่ได้", "ปี 2566"], cell: ({ score }) => score.toFixed(2) },
  level: { heads: ["ระดับ"], cell: ({ score }) => (score >= 95 ? "AA" : score >= 85 ? "A" : "B") },
  before: { heads: ["ปี 2565", "คะแนนปีก่อน"], cell: ({ score }) => ((score * 7 + 3) % 100).toFixed(2) },
  target: { heads: ["เป้าหมาย"], cell: () => "85" },
  note: { heads: ["หมายเหตุ"], cell: ({ score }) => (score >= 85 ? "ผ่าน" : "") },
} as const satisfies Readonly<Record<string, Column>>;
type Key = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Key[];

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== "");
const WRITTEN: readonly ((cells: readonly string[]) => string)[] = [
  (cells) => cells.join("\t"),
  (cells) => filled(cells).join("   "),
  (cells) => filled(cells).join(" "),
  (cells) => cells.map((cell) => (/[^\d.]/.test(cell) ? `"${cell}"` : cell)).join(","),
  (cells) => cells.join(","),
  (cells) => cells.join(";"),
  (cells) => `| ${cells.join(" | ")} |`,
  (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  (cells) => filled(cells).join("\n"),
];

const score = fc.oneof(
  fc.integer({ min: 1001, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 1, 5, 9.5, 10, 30, 85, 100),
);
const rendering = fc.record({
  scores: fc.array(score, { minLength: 10, maxLength: 10 }),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 7, maxLength: 10 }),
  keys: fc.shuffledSubarray(KEYS, { minLength: 1 }),
  write: fc.constantFrom(...WRITTEN),
  ranked: fc.boolean(),
  headed: fc.boolean(),
  thai: fc.boolean(),
  head: fc.nat({ max: 5 }),
});

function rowsOf(order: readonly number[], scores: readonly number[], ranked: boolean): readonly Row[] {
  const rows = order.map((no) => ({ no, score: scores[no - 1] ?? 0 }));
  if (ranked) rows.sort((a, b) => b.score - a.score);
  return rows.map((row, i) => ({ ...row, rank: i + 1 }));
}

test("scores are read exactly or left out, whatever columns stand beside them, are dropped or change places", () => {
  const certain = { read: 0 };
  fc.assert(
    fc.property(rendering, ({ scores, order, keys: some, write, ranked, headed, thai, head }) => {
      const keys: readonly Key[] = [...new Set<Key>([...some, "score"])];
      // Bare ranks that nobody calls so, above scores in another order, look like numbers of indicators.
      fc.pre(keys.includes("name") || keys.includes("no") || !keys.includes("rank"));
      const rows = rowsOf(order, scores, ranked);
      const heads = keys.map((key) => COLUMNS[key].heads[head % COLUMNS[key].heads.length] ?? "");
      const body = rows.map((row) => write(keys.map((key) => COLUMNS[key].cell(row))));
      const text = [...(headed ? [write(heads)] : []), ...body].join("\n");
      const { scores: read, byOrder } = parseScores(thai ? toThaiDigits(text) : text, indicators, 2566);
      certain.read += read.size;
      const wrong = [...read].filter(
        ([no, value]) => !rows.some((row) => row.no === no && row.score === value),
      );
      expect(byOrder ? [] : wrong, text).toEqual([]);
    }),
    { numRuns: 1200, seed: 11 },
  );
  expect(certain.read).toBeGreaterThan(1000);
});

const STATUSES = {
  published: ["มี", "ครบถ้วน", "✅"],
  missing: ["ไม่มี", "ยังไม่ดำเนินการ"],
  notAssessed: ["ไม่ต้องประเมิน"],
} as const;
type Status = keyof typeof STATUSES;

test("O items are read exactly or left out, in any order, with or without title, status and links", () => {
  const line = fc.record({
    status: fc.constantFrom<Status | null>("published", "missing", "notAssessed", null),
    word: fc.nat({ max: 2 }),
    links: fc.nat({ max: 2 }),
    code: fc.constantFrom(
      (no: number) => `O${no}`,
      (no: number) => `o ${no}`,
      (no: number) => `OIT${no}`,
      (no: number) => `ข้อ ${no}`,
      (no: number) => `${no}`,
    ),
    titled: fc.boolean(),
    write: fc.constantFrom(...WRITTEN),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 43 }), { minLength: 1, maxLength: 8 }),
      fc.array(line, { minLength: 8, maxLength: 8 }),
      (numbers, all) => {
        const given = numbers.flatMap((no, i) => (all[i] ? [{ no, ...all[i] }] : []));
        const text = given.map(({ no, status, word, links, code, titled, write }) => {
          const words = status === null ? [] : STATUSES[status];
          const addresses = Array.from({ length: links }, (_, i) => `https://a.go.th/${no}/${i}`);
          return write([
            code(no),
            titled ? (items[no - 1]?.title ?? "") : "",
            words[word % words.length] ?? "",
            ...addresses,
          ]);
        });
        const read = parseItems(text.join("\n"), items, 2566).items;
        for (const [code, value] of read) {
          const own = given.find(({ no }) => `O${no}` === code);
          expect([own?.status, null], text.join("\n")).toContain(value.status);
          expect(
            value.links.every((link) => link.startsWith(`https://a.go.th/${own?.no}/`)),
            text.join("\n"),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});
