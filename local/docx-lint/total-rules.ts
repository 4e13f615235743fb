import { inText, type Rule } from "./rule";
import { child, type Element, visibleText } from "./tree";

/** A total that is not what stands above it makes every other figure of a report doubtful. */
export const totalsAreSums: Rule = (docx) => inText(docx, "w:tbl").flatMap(wrongTotals);

const SUBTOTAL = /^รวม(?!ทั้งสิ้น)/;
const TOTAL = /^รวม/;
const NOT_ADDED = /ร้อยละ|เฉลี่ย|สัดส่วน/;

/** A row of a table by grid column; a cell stands in the first of the columns that it spans. */
type Row = ReadonlyMap<number, string>;

function wrongTotals(table: Element): readonly string[] {
  const all = table.children.filter((one) => one.name === "w:tr");
  const isHead = (row: Element) => child(child(row, "w:trPr"), "w:tblHeader") !== undefined;
  const heads = all.filter(isHead).map(rowOf);
  const faults: string[] = [];
  let group: Row[] = [];
  let whole: Row[] = [];
  for (const row of all.filter((one) => !isHead(one)).map(rowOf)) {
    const name = [...row.values()][0] ?? "";
    if (!TOTAL.test(name) || row.size === 1) {
      group.push(row);
      whole.push(row);
      continue;
    }
    const above = SUBTOTAL.test(name) ? group : whole;
    faults.push(
      ...unlike(row, above, heads).map((total) => `“${name}” is ${total}, which its rows do not add up to.`),
    );
    group = [];
    if (!SUBTOTAL.test(name)) whole = [];
  }
  return faults;
}

function unlike(total: Row, above: readonly Row[], heads: readonly Row[]): readonly string[] {
  return [...total].flatMap(([column, said]) => {
    const sum = figure(said);
    const added = sumOf(above.flatMap((row) => row.get(column) ?? []));
    const named = heads.map((row) => row.get(column) ?? "").join(" ");
    if (sum === null || added === null || NOT_ADDED.test(named)) return [];
    return Math.abs(sum - added) < 0.005 ? [] : [said];
  });
}

/** The sum of what stands in a column; null where something in it is no figure. */
function sumOf(texts: readonly string[]): number | null {
  const known = texts.filter((text) => text !== "ไม่ระบุ" && text !== "");
  const figures = known.map(figure);
  return figures.every((one) => one !== null) ? figures.reduce((a: number, b) => a + (b ?? 0), 0) : null;
}

function figure(text: string): number | null {
  const digits = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)).replace(/,/g, "");
  if (digits === "-") return 0;
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function rowOf(row: Element): Row {
  const cells = new Map<number, string>();
  let column = 0;
  for (const cell of row.children.filter((one) => one.name === "w:tc")) {
    cells.set(column, visibleText(cell).trim());
    column += Number(child(child(cell, "w:tcPr"), "w:gridSpan")?.attributes["w:val"] ?? 1);
  }
  return cells;
}
