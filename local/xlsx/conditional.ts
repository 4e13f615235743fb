import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from "@cj-tech-master/excelts";
import { a1ToArea, areaToA1 } from "../apps-script/a1";
import type { ConditionalRule } from "../apps-script/book";
import { NUMBER_OPERATORS } from "./operators";
import { fromArgb, fromXlsxStyle, onlySet, solidFill, toArgb } from "./style";

type Condition = Pick<ConditionalRule, "criteria" | "args">;

const quoted = (text: unknown): string => `"${String(text).replace(/"/g, '""')}"`;

/** Excel has text conditions as formulas about the first cell of the range. */
function textFormula({ criteria, args }: Condition, cell: string): string {
  const text = quoted(args[0] ?? "");
  switch (criteria) {
    case "TEXT_CONTAINS":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "TEXT_DOES_NOT_CONTAIN":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "TEXT_STARTS_WITH":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "TEXT_ENDS_WITH":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "CELL_EMPTY":
      return `LEN(TRIM(${cell}))=0`;
    case "CELL_NOT_EMPTY":
      return `LEN(TRIM(${cell}))>0`;
    default:
      return String(args[0] ?? "FALSE").replace(/^=/, "");
  }
}

function toRule(rule: ConditionalRule, cell: string): ConditionalFormattingRule {
  const operator = NUMBER_OPERATORS.find(([ours]) => ours === rule.criteria)?.[1];
  if (operator) return { type: "cellIs", operator: operator as "equal", formulae: [...rule.args] };
  if (rule.criteria === "TEXT_EQUAL_TO")
    return { type: "cellIs", operator: "equal", formulae: [quoted(rule.args[0])] };
  return { type: "expression", formulae: [textFormula(rule, cell)] };
}

function toStyle({
  bold,
  italic,
  underline,
  strikethrough: strike,
  color,
  background,
}: ConditionalRule["style"]) {
  const font = onlySet({ bold, italic, underline, strike, color: color && { argb: toArgb(color) } });
  return onlySet({
    font: Object.keys(font).length > 0 ? font : undefined,
    fill: background === undefined ? undefined : solidFill(background, true),
  }) as Partial<Style>;
}

/** The rules of a sheet for .xlsx, the first of them the strongest. */
export function toXlsxConditional(
  rules: readonly ConditionalRule[],
): readonly ConditionalFormattingOptions[] {
  return rules.flatMap((rule, index) => {
    const first = rule.areas[0];
    if (first === undefined) return [];
    const cell = areaToA1({ ...first, rows: 1, columns: 1 });
    const given = { ...toRule(rule, cell), priority: index + 1, style: toStyle(rule.style) };
    return [{ ref: rule.areas.map(areaToA1).join(" "), rules: [given] }];
  });
}

function fromCellIs(operator: string | undefined, formulae: readonly unknown[]): Condition | undefined {
  const text = /^"(.*)"$/s.exec(String(formulae[0]))?.[1]?.replace(/""/g, '"');
  if (text !== undefined)
    return operator === "equal" ? { criteria: "TEXT_EQUAL_TO", args: [text] } : undefined;
  const criteria = NUMBER_OPERATORS.find(([, theirs]) => theirs === operator)?.[0];
  const args = formulae.map(Number);
  return criteria === undefined || args.some(Number.isNaN) ? undefined : { criteria, args };
}

/** The text condition whose formula is exactly the one that was written for it. */
function fromTextFormula(formula: string, cell: string): Condition | undefined {
  const text = /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replace(/""/g, '"');
  const kinds = [
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_STARTS_WITH",
    "TEXT_ENDS_WITH",
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
  ];
  const candidates = kinds.map((criteria) => ({
    criteria,
    args: criteria.startsWith("CELL_") || text === undefined ? [] : [text],
  }));
  return candidates.find((candidate) => textFormula(candidate, cell) === formula);
}

function fromRule(rule: ConditionalFormattingRule, cell: string): Condition | undefined {
  if (rule.type === "cellIs") return fromCellIs(rule.operator, rule.formulae ?? []);
  if (rule.type !== "expression" && rule.type !== "containsText") return undefined;
  const formula = "formulae" in rule ? String(rule.formulae?.[0] ?? "") : "";
  return formula === ""
    ? undefined
    : (fromTextFormula(formula, cell) ?? { criteria: "CUSTOM_FORMULA", args: [`=${formula}`] });
}

function fromStyle(style: Partial<Style> | undefined): ConditionalRule["style"] {
  const { bold, italic, underline, strikethrough, color } = fromXlsxStyle({ ...style }) ?? {};
  const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
  // Conditional fills have their colour as the background of the pattern, whatever the pattern.
  const background = fromArgb(fill?.bgColor ?? fill?.fgColor);
  return onlySet({ bold, italic, underline, strikethrough, color, background }) as ConditionalRule["style"];
}

/** The rules of a sheet as the book keeps them; colour scales, bars and icons are left out, the add-on makes none. */
export function fromXlsxConditional(
  options: readonly ConditionalFormattingOptions[],
  size: { readonly rows: number; readonly columns: number },
): ConditionalRule[] {
  const all = options.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  const sorted = [...all].sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  return sorted.flatMap(({ ref, rule }) => {
    const areas = ref.split(/\s+/).flatMap((text) => a1ToArea(text, size.rows, size.columns) ?? []);
    const condition = fromRule(rule, (ref.split(/[\s:]/)[0] ?? "").replace(/\$/g, ""));
    return condition === undefined || areas.length === 0
      ? []
      : [{ areas, ...condition, style: fromStyle(rule.style) }];
  });
}
