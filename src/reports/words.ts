import { budgetLine, total } from "../ita/budget";
import { formatMoney, formatScore } from "../ita/decimal";
import type { Run } from "./document";

/** What a cell of a table shows for a figure that nobody entered: never a number. */
export const NOT_STATED = "ไม่ระบุ";

/** Money in running text: "50,000 บาท", or "ไม่ใช้งบประมาณ" for none. */
export function moneyText(value: number): string {
  return value === 0 ? "ไม่ใช้งบประมาณ" : `${formatMoney(value)} บาท`;
}

/** A number without needless decimals: "85", "1,200", "47.50". */
export function quantity(value: number): string {
  return formatMoney(value);
}

/** "ร้อยละ 47.50" */
export function percentText(value: number): string {
  return `ร้อยละ ${quantity(value)}`;
}

/** A score in a table: two decimals, or a dash while it is not there. */
export function scoreCell(value: number | null): string {
  return value === null ? "–" : formatScore(value);
}

/** A change with its sign: "+0.43", "-1.20", "0.00". */
export function changeText(value: number): string {
  return value > 0 ? `+${formatScore(value)}` : formatScore(value);
}

/** Text of a cell of a table, "-" where there is none. */
export function textCell(text: string | null): string {
  return text === null || text.trim() === "" ? "-" : text.trim();
}

/** The exact sum of money in baht; null when no figure is there. */
export function sumMoney(values: readonly (number | null)[]): number | null {
  return total(values.map((value) => budgetLine(value, []))).allocated;
}

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล" */
export function indicatorLabel({ no, name }: { readonly no: number; readonly name: string }): string {
  return `ตัวชี้วัดที่ ${no} ${name}`;
}

/** Up to three indicators by number and name, "ก", "ก และข", "ก ข และค"; more of them by their numbers alone. */
export function indicatorNames(members: readonly { readonly no: number; readonly name: string }[]): string {
  const all = members.length > 3 ? members.map(({ no }) => String(no)) : members.map(indicatorLabel);
  const [before, last = ""] = [all.slice(0, -1), all[all.length - 1]];
  if (members.length > 3) return `ตัวชี้วัดที่ ${before.join(", ")} และ ${last}`;
  return before.length === 0 ? last : `${before.join(" ")} และ${last}`;
}

/** Addresses as "(หลักฐาน)" or "(หลักฐาน 1) (หลักฐาน 2)" after a text. */
export function linkRuns(words: string, links: readonly string[]): readonly Run[] {
  return links.flatMap((link, index): readonly Run[] => [
    { text: " " },
    { text: links.length === 1 ? `(${words})` : `(${words} ${index + 1})`, link },
  ]);
}

/** Whether a person wrote that there is nothing: "ไม่มี", "-" or a blank cell. */
export function saysNothing(text: string | null): boolean {
  return text === null || /^\s*(?:[-–—]|ไม่มี\.?)?\s*$/.test(text);
}

/** The Thai word of a choice by its code; null for a blank one. */
export function thaiOf(
  choices: readonly { readonly code: string; readonly th: string }[],
  code: string | null,
): string | null {
  return choices.find((choice) => choice.code === code)?.th ?? null;
}
