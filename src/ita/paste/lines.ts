import { wellSpelled } from "../names";
import { toArabicDigits } from "../thai";
import { linked, ROW_BREAK, withoutMarkup } from "./markup";
import type { PasteReason } from "./reason";

/** A pasted line in one spelling: Arabic digits, plain spaces, no markup. */
export interface PastedLine {
  /** From 1. */
  readonly line: number;
  /** As it was pasted, for people. */
  readonly text: string;
  /** All of the line with single spaces, and with the commas that part its cells. */
  readonly plain: string;
  readonly cells: readonly string[];
  /** Whether blank cells are among them, so that a cell stands under its heading: tabs, commas or bars parted them. */
  readonly aligned: boolean;
  /** Whether commas parted them: in "O1, O2 มี" they part no cells of a table. */
  readonly byCommas: boolean;
  /** What the titles above it say. */
  readonly above: Above;
}

/**
 * The year (พ.ศ.) that the last title announced, null for none; whether it announced one part only of a questionnaire; and why
 * what stands below it is no score out of 100 of the office's own, null for nothing.
 */
export interface Above {
  readonly year: number | null;
  readonly isPart: boolean;
  readonly other: PasteReason | null;
}

const NOTHING: Above = { year: null, isPart: false, other: null };

/** Stands for a line's end inside of a quoted cell. */
const INNER = "\u2028";
const QUOTED = /(^|[\t,;\n])"((?:[^"\t]|"")*)"(?=[\t,;]|\r?\n|$)/g;
const MARKED_LINK = /\[([^\]\n]*)\]\((https?:[^()\s]+)\)/g;
const RULER = /^[\s|:=_+\-–—]*$/;
const BULLET = /^\s*(?:[-–—•*▪◦·●➢►▶>#]+ +)+/;

function plainOf(text: string): string {
  return toArabicDigits(wellSpelled(text))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(MARKED_LINK, (_, shown: string, address: string) => linked(shown, address))
    .replace(/\*\*|__|`/g, "")
    .replace(BULLET, "");
}

const unquoted = (cell: string): string => {
  const inner = /^\s*"(.*)"\s*$/.exec(cell)?.[1];
  return (inner?.replace(/""/g, '"') ?? cell).replace(/\s+/g, " ").trim();
};

const [KEPT_COMMA, KEPT_SEMICOLON] = ["\ue000", "\ue001"];
const kept = (text: string): string => text.replace(/,/g, KEPT_COMMA).replace(/;/g, KEPT_SEMICOLON);
const given = (text: string): string => text.split(KEPT_COMMA).join(",").split(KEPT_SEMICOLON).join(";");

/** Whether commas between whole figures are decimal ones: the only comma of a line, or those of cells that semicolons part. */
const isDecimal = (plain: string): boolean => plain.includes(";") || plain.split(",").length === 2;

/** Commas inside of quotes, of an address and of a figure such as 97,62 part no cells; spaces part a line of nothing but figures. */
function separated(plain: string): Pick<PastedLine, "cells" | "aligned" | "byCommas"> {
  const marked = plain
    .replace(
      /(^|[,;])\s*("(?:[^"]|"")*")(?=\s*(?:[,;]|$))/g,
      (_, before: string, cell: string) => before + kept(cell),
    )
    .replace(/https?:\/\/[^\s|"<>]+/gi, (link) => link.replace(/[,;](?=[\w%.~/-])(?!https?:)/gi, kept))
    .replace(/(\d+(?:\.\d+)?),(?=(\d+(?:\.\d+)?))/g, (whole: string, left: string, right: string) =>
      isDecimal(plain) && !/\./.test(left + right) ? kept(whole) : whole,
    );
  const isRow = /^[-+]?[\d.]+%?(?: +[-+]?[\d.]+%?){2,}$/.test(plain);
  const cells = marked.split(isRow ? / +/ : /[,;]| {2,}/).map((cell) => unquoted(given(cell)));
  const byCommas = !isRow && /[,;]/.test(marked);
  return { cells, aligned: cells.length > 1 && !/ {2,}/.test(marked.trim()), byCommas };
}

function partsOf(plain: string): Pick<PastedLine, "cells" | "aligned" | "byCommas"> {
  if (plain.includes("\t")) return { cells: plain.split("\t").map(unquoted), aligned: true, byCommas: false };
  const bars = plain.trim().replace(/^[|│]|[|│]$/g, "");
  if (/[|│]/.test(plain)) return { cells: bars.split(/[|│]/).map(unquoted), aligned: true, byCommas: false };
  return separated(plain.trim());
}

function lineOf(line: number, source: string): readonly PastedLine[] {
  const text = source.split(INNER).join(" ");
  const plain = plainOf(text);
  if (RULER.test(plain)) return [];
  const shown = text.replace(/\s+/g, " ").trim();
  return [{ line, text: shown, plain: plain.replace(/\s+/g, " ").trim(), ...partsOf(plain), above: NOTHING }];
}

/** The lines that hold anything. A quoted cell of several lines, as spreadsheets copy it, stays in its line. */
export function pastedLines(text: string): readonly PastedLine[] {
  const whole = withoutMarkup(text.replace(/\r\n?/g, "\n")).replace(
    QUOTED,
    (_, before: string, cell: string) => `${before}"${cell.replace(/\n/g, INNER)}"`,
  );
  let inner = 0;
  return whole.split("\n").flatMap((each, index) => {
    const line = index + 1 + inner;
    inner += each.split(INNER).length - 1;
    return each.split(ROW_BREAK).flatMap((row) => lineOf(line, row));
  });
}
