import { toArabicDigits } from "../thai";

/** Why a pasted line was not taken over. */
export type PasteReason =
  | "noScore"
  | "manyNumbers"
  | "outOfRange"
  | "fraction"
  | "unknownIndicator"
  | "noIndicator"
  | "subIndicator"
  | "computed"
  | "twice"
  | "unknownItem"
  | "noItem"
  | "noStatus"
  | "twoStatuses"
  | "notLink";

/** A line that was not taken over, as it was pasted; `line` counts from 1. */
export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
  readonly reason: PasteReason;
}

/** A pasted line: Thai digits are Arabic ones and odd spaces plain ones; `cells` are parted by tabs or wide spaces. */
export interface PastedLine {
  readonly line: number;
  /** As it was pasted, for people. */
  readonly text: string;
  readonly plain: string;
  readonly cells: readonly string[];
}

function plainOf(text: string): string {
  return toArabicDigits(text)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/％/g, "%");
}

/** Stands for a line's end inside of a quoted cell. */
const INNER = "\u2028";

/** The lines that hold anything. A quoted cell of several lines, as spreadsheets copy it, stays in its line. */
export function pastedLines(text: string): readonly PastedLine[] {
  const whole = text.replace(
    /(^|\t|\n)"((?:[^"]|"")*)"(?=\t|\r?\n|$)/g,
    (_, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\r?\n/g, INNER),
  );
  let inner = 0;
  return whole.split(/\r\n|\r|\n/).flatMap((each, index) => {
    const line = index + 1 + inner;
    inner += each.split(INNER).length - 1;
    const shown = each.split(INNER).join(" ").trim();
    return shown === "" ? [] : [{ line, text: shown, ...partsOf(plainOf(shown)) }];
  });
}

function partsOf(plain: string): Pick<PastedLine, "plain" | "cells"> {
  const cells = plain.split(/\t|\s*\|\s*| {2,}/).map((cell) => cell.trim());
  return { plain: plain.replace(/\s+/g, " ").trim(), cells: cells.filter((cell) => cell !== "") };
}
