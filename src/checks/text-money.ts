import { decimal, round2 } from "../ita/decimal";
import type { Text } from "../text/text";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells } from "./running-text";
import { linesOf } from "./telling";

/** A kind of amount: how a text speaks of it, what it is, and every amount of that kind that the sheet holds. */
interface Kind {
  readonly pattern: RegExp;
  readonly what: Text;
  readonly amount: number | null;
  readonly known: readonly number[];
}

const AMOUNT = "((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?)\\s*บาท";

function kinds({ assessment, figures }: Office): readonly Kind[] {
  const { budget, budgetTotal } = figures;
  const known = (values: readonly (number | null)[]) => values.flatMap((value) => value ?? []);
  const quarters = (["spentQ1", "spentQ2", "spentQ3", "spentQ4"] as const).map((column) =>
    assessment.budget.reduce((sum, row) => round2(decimal(sum).plus(decimal(row[column] ?? 0))), 0),
  );
  const running = quarters.map((_, i) =>
    round2(quarters.slice(0, i + 1).reduce((sum, each) => sum + each, 0)),
  );
  const spent = [
    ...known([budgetTotal.spent, ...budget.map((line) => line.spent)]),
    ...quarters,
    ...running,
    ...known(assessment.results.map((result) => result.spent)),
  ];
  const planned = known([
    figures.planned,
    ...assessment.activities.map((each) => each.budget),
    ...assessment.projects.map((each) => each.budget),
  ]);
  const allocated = known([budgetTotal.allocated, ...budget.map((line) => line.allocated)]);
  return [
    {
      pattern: new RegExp(
        `(?:ได้รับ(?:การ)?จัดสรร|ได้รับงบประมาณ|งบประมาณที่ได้รับ|จัดสรรงบประมาณ|วงเงินงบประมาณ)[^\\d\\n]{0,260}?${AMOUNT}`,
      ),
      what: { th: "งบที่ได้รับ", en: "the amount received" },
      amount: budgetTotal.allocated,
      known: allocated,
    },
    {
      pattern: new RegExp(
        `(?:ใช้(?:ไป|จ่าย)?(?:งบประมาณ)?|เบิกจ่าย)(?:แล้ว|ไปแล้ว|ไป|งบประมาณ|จำนวน|รวม|ทั้งสิ้น|เป็นเงิน|\\s)*${AMOUNT}`,
      ),
      what: { th: "งบที่ใช้ไป", en: "the amount spent" },
      amount: budgetTotal.spent,
      known: budgetTotal.spent === null ? [] : [...spent, ...planned, ...allocated],
    },
    {
      pattern: new RegExp(
        `(?<!ใช้|ใช้จ่าย|ได้รับ|จัดสรร|วงเงิน|เบิกจ่าย)งบประมาณ(?:รวม|ทั้งสิ้น|ทั้งหมด|จำนวน|เป็นเงิน|\\s)+${AMOUNT}`,
      ),
      what: { th: "งบตามแผนกิจกรรม", en: "the activities' budget" },
      amount: figures.planned,
      known: [...planned, ...allocated, ...spent],
    },
    {
      pattern: new RegExp(`คงเหลือ[^\\d\\n]{0,20}${AMOUNT}`),
      what: { th: "งบคงเหลือ", en: "the balance" },
      amount: budgetTotal.balance,
      known: known([budgetTotal.balance, ...budget.map((line) => line.balance)]),
    },
  ];
}

/** Other bodies', other years' and wished-for money. */
const ELSE = /โรงเรียน|สถานศึกษา|ปีก่อน|ที่ผ่านมา|ปีที่แล้ว|ขอรับ|คำขอ|ไม่เกิน|ไม่น้อยกว่า|คนละ|ครั้งละ|แห่งละ|มูลค่า|ค่าปรับ/;
const BEFORE = 60;
const TOLD: readonly string[] = ["texts", "progress", "plan"];

/** Amounts in running text against those of the tabs. */
const textMoney: Check = (office) => {
  const all = kinds(office);
  const { reportYear } = office.assessment.office;
  return runningCells(office)
    .filter(({ cell }) => TOLD.includes(cell.tab))
    .flatMap((text) =>
      linesOf(text)
        .flatMap(({ text: line }) =>
          all.flatMap(({ pattern, what, amount, known }) =>
            matches(pattern, line).flatMap(({ 0: quote, 1: typed = "", index }) => {
              const value = Number(typed.replace(/,/g, ""));
              const before = line.slice(Math.max(0, index - BEFORE), index);
              const years = matches(/(?<!\d)25\d\d(?!\d)/, line.slice(0, index)).map(([year]) =>
                Number(year),
              );
              const other = years.length > 0 && years[years.length - 1] !== reportYear;
              const right = amount === null || known.length === 0 || known.includes(value);
              if (right || other || ELSE.test(before + quote)) return [];
              return [{ quote, what, amount }];
            }),
          ),
        )
        .slice(0, 1)
        .map(({ quote, what, amount }) =>
          found("text.money-differs", text.cell, {
            line: nameOf(text.cell),
            quote: quote.length > LONG ? `…${short(quote.slice(-LONG))}` : quote,
            what,
            amount: amount ?? 0,
          }),
        ),
    );
};

const LONG = 60;
const SPENT = new RegExp(
  `(?:ใช้(?:ไป|จ่าย)?(?:งบประมาณ)?|เบิกจ่าย)(?:แล้ว|ไปแล้ว|ไป|งบประมาณ|จำนวน|รวม|ทั้งสิ้น|เป็นเงิน|\\s)*${AMOUNT}`,
);

const NO_MONEY = /ไม่(?:ได้)?(?:มีการ)?ใช้(?:จ่าย)?(?:งบประมาณ|งบ)(?!เพิ่ม|เกิน)/;

/** What a result says that it spent against its own cell. */
const resultMoney: Check = ({ assessment }) =>
  assessment.results.flatMap(({ row, result, spent }) => {
    const lines = linesOf({
      cell: { tab: "results", row, column: "result" },
      lines: result === null ? [] : [result],
    });
    const [told] = lines.flatMap(({ text }) => matches(NO_MONEY, text).concat(matches(SPENT, text)));
    if (told === undefined || spent === null || Number((told[1] ?? "0").replace(/,/g, "")) === spent)
      return [];
    const cell = { tab: "results" as const, row, column: "result" };
    const what = { th: "ช่องงบที่ใช้", en: "the cell Spent" };
    return [
      found("text.money-differs", cell, { line: nameOf(cell), quote: short(told[0]), what, amount: spent }),
    ];
  });

/** Money in words against money in cells. */
export const textMoneyChecks: readonly Check[] = [textMoney, resultMoney];
