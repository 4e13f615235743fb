import { expect, test } from "vitest";
import { CRITERIA_YEARS, criteriaOf, nearestCriteria } from "../../src/ita/criteria";
import type { CriteriaSet } from "../../src/ita/criteria/types";
import { scaleOf } from "../../src/ita/rating";

function criteria(year: number, set: CriteriaSet = "general") {
  const found = criteriaOf(year, set);
  if (!found) throw new Error(`no criteria of ${year}`);
  return found;
}

/** "9.1" → ["O1", "O9"]: first and last item of each sub-indicator. */
function ranges(year: number, set: CriteriaSet = "general") {
  const { subIndicators, items } = criteria(year, set);
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
  [2567, "general", 35, 31],
  [2568, "general", 28, 3],
  [2569, "general", 26, 3],
  [2568, "vocational", 37, 0],
  [2569, "vocational", 23, 2],
  [2568, "moph", 22, 1],
  [2569, "moph", 22, 0],
] as const)("%d %s has %d items, %d of them without a sourced title", (year, set, count, empty) => {
  const found = criteriaOf(year, set);
  const first = set === "moph" ? "MOIT " : "O";
  expect(found?.items.map(({ code }) => code)).toEqual(
    Array.from({ length: count }, (_, i) => `${first}${i + 1}`),
  );
  expect(found?.items.filter(({ title }) => title === "")).toHaveLength(empty);
});

test.each([2567, 2568, 2569])(
  "the items of %d belong to no sub-indicator before the office says so",
  (year) => {
    expect(criteria(year).items.every(({ subIndicator }) => subIndicator === null)).toBe(true);
    expect(criteria(year).subIndicators.map(({ code }) => code)).toEqual(RANGES_2564.map(([code]) => code));
  },
);

/** "9.1" → ["O1", "O4"]: what is proposed. */
function proposedRanges(year: number) {
  const { subIndicators, items } = criteria(year);
  return subIndicators.map(({ code }) => {
    const own = items.filter(({ proposed }) => proposed?.subIndicator === code).map((item) => item.code);
    return [code, own[0], own[own.length - 1]];
  });
}

test("of 2568 and 2569 the sub-indicators' items are proposed, of 2567 nothing", () => {
  expect(proposedRanges(2568)).toEqual([
    ["9.1", "O1", "O4"],
    ["9.2", "O5", "O11"],
    ["9.3", "O12", "O13"],
    ["9.4", "O14", "O16"],
    ["9.5", "O17", "O20"],
    ["10.1", "O21", "O24"],
    ["10.2", "O25", "O28"],
  ]);
  expect(proposedRanges(2569)).toEqual([
    ["9.1", "O1", "O4"],
    ["9.2", "O5", "O10"],
    ["9.3", "O11", "O12"],
    ["9.4", "O13", "O15"],
    ["9.5", "O16", "O19"],
    ["10.1", "O20", "O22"],
    ["10.2", "O23", "O26"],
  ]);
  expect(criteria(2567).items.some(({ proposed }) => proposed)).toBe(false);
});

test.each([
  [
    2568,
    [
      ["9.1", "O1", "O6", 6],
      ["9.2", "O7", "O16", 10],
      ["9.3", "O17", "O22", 6],
      ["9.4", "O23", "O25", 3],
      ["9.5", "O26", "O29", 4],
      ["10.1", "O30", "O35", 6],
      ["10.2", "O36", "O37", 2],
    ],
  ],
  [
    2569,
    [
      ["9.1", "O1", "O5", 5],
      ["9.2", "O6", "O9", 4],
      ["9.3", "O10", "O11", 2],
      ["9.4", "O12", "O15", 4],
      ["9.5", "O16", "O17", 2],
      ["10.1", "O18", "O19", 2],
      ["10.2", "O20", "O23", 4],
    ],
  ],
])("the ranges of สอศ. %d are known and count", (year, expected) => {
  expect(ranges(year, "vocational")).toEqual(expected);
});

test("an unknown year is offered the nearest one of the set", () => {
  expect([2563, 2570, 2600].map((year) => nearestCriteria(year, "general")?.year)).toEqual([
    2564, 2569, 2569,
  ]);
  expect([2567, 2570].map((year) => nearestCriteria(year, "vocational")?.year)).toEqual([2568, 2569]);
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
