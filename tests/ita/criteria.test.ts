import { expect, test } from "vitest";
import { CRITERIA_YEARS, criteriaOf } from "../../src/ita/criteria";
import { scaleOf } from "../../src/ita/rating";

function criteria(year: number) {
  const found = criteriaOf(year);
  if (!found) throw new Error(`no criteria of ${year}`);
  return found;
}

/** "9.1" → ["O1", "O9"]: first and last item of each sub-indicator. */
function ranges(year: number) {
  const { subIndicators, items } = criteria(year);
  return subIndicators.map(({ code }) => {
    const own = items.filter((item) => item.subIndicator === code).map((item) => item.code);
    return [code, own[0], own[own.length - 1], own.length];
  });
}

const RANGES_2564 = [
  ["9.1", "O1", "O9", 9],
  ["9.2", "O10", "O17", 8],
  ["9.3", "O18", "O24", 7],
  ["9.4", "O25", "O28", 4],
  ["9.5", "O29", "O33", 5],
  ["10.1", "O34", "O41", 8],
  ["10.2", "O42", "O43", 2],
];

test.each([2564, 2565])("the sub-indicators of %d hold 9, 8, 7, 4, 5, 8 and 2 items", (year) => {
  expect(ranges(year)).toEqual(RANGES_2564);
});

test("the sub-indicators of 2566 hold 10, 8, 4, 4, 4, 8 and 5 items", () => {
  expect(ranges(2566)).toEqual([
    ["9.1", "O1", "O10", 10],
    ["9.2", "O11", "O18", 8],
    ["9.3", "O19", "O22", 4],
    ["9.4", "O23", "O26", 4],
    ["9.5", "O27", "O30", 4],
    ["10.1", "O31", "O38", 8],
    ["10.2", "O39", "O43", 5],
  ]);
});

const titleOf = (year: number, code: string) =>
  criteria(year).items.find((item) => item.code === code)?.title;

test.each([
  [2564, "O34", "เจตจำนงสุจริตของผู้บริหาร"],
  [2565, "O34", "นโยบายไม่รับของขวัญ (No Gift Policy)"],
  [2564, "O36", "การประเมินความเสี่ยงการทุจริตประจำปี"],
  [2566, "O36", "แผนปฏิบัติการป้องกันการทุจริต"],
  [2564, "O39", "แผนปฏิบัติการป้องกันการทุจริต"],
  [2566, "O10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล"],
  [2565, "O43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [2566, "O43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
  [2568, "O25", "แผนปฏิบัติการป้องกันการทุจริต"],
  [2569, "O25", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"],
])("in %d, %s is %s", (year, code, title) => {
  expect(titleOf(year, code)).toBe(title);
});

test("2565 differs from 2564 by O34 alone", () => {
  const changed = criteria(2565).items.filter((item) => item.title !== titleOf(2564, item.code));
  expect(changed.map(({ code }) => code)).toEqual(["O34"]);
});

test.each([2564, 2565, 2566])("each of the 43 items of %d has a title of its own", (year) => {
  const titles = criteria(year).items.map(({ title }) => title);
  expect(titles).toHaveLength(43);
  expect(titles.every((title) => title.trim() === title && title !== "")).toBe(true);
  expect(new Set(titles).size).toBe(43);
});

test.each([
  [2567, 35, 33],
  [2568, 26, 2],
  [2569, 26, 9],
])("%d has %d items, %d of them without a sourced title", (year, count, empty) => {
  const { items, subIndicators } = criteria(year);
  expect(items.map(({ code }) => code)).toEqual(Array.from({ length: count }, (_, i) => `O${i + 1}`));
  expect(items.filter(({ title }) => title === "")).toHaveLength(empty);
  expect(items.every(({ subIndicator }) => subIndicator === null)).toBe(true);
  expect(subIndicators).toEqual([]);
});

test.each(CRITERIA_YEARS)(
  "%d has ten indicators, 5 + 3 + 2, weights of 100, and the scale of its year",
  (year) => {
    const { instruments, indicators, scale, passMark } = criteria(year);
    const counts = instruments.map(
      ({ code }) => indicators.filter(({ instrument }) => instrument === code).length,
    );
    expect(indicators.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(counts).toEqual([5, 3, 2]);
    expect(instruments.map(({ weight }) => weight)).toEqual([30, 30, 40]);
    expect(scale).toBe(scaleOf(year));
    expect(passMark).toBe(85);
  },
);

test.each([2563, 2570, 2022])("the criteria of %d are not known", (year) => {
  expect(criteriaOf(year)).toBeNull();
});
