const KNOWN = "table|thead|tbody|tr|td|th|ul|ol|li|p|div|span|br|a|b|strong|h[1-6]|font";
const MARKUP = new RegExp(`</?(?:${KNOWN})\\b[^<>]*>`, "i");
const UNSEEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi;
const ANCHOR = /<a\b[^<>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')[^<>]*>([\s\S]*?)<\/a>/gi;
const ROW = /<tr\b[^<>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>|$)/gi;
const BLOCK = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|table|tr|thead|tbody)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"' };

/** Parts rows that stand in one line of a page's source. */
export const ROW_BREAK = "\u2029";

const lineEnds = (text: string): string => text.replace(/[^\n]/g, "");

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole: string, hex, digits, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Without its tags; figures of two elements stay two figures. */
const shown = (source: string): string =>
  decoded(source.replace(/(\d)(?:<[^<>]*>)+(?=\d)/g, "$1 ").replace(TAG, ""));

/** What a link shows and where it goes; a text that is itself an address, often cut short, says nothing more. */
export function linked(text: string, address: string): string {
  if (!/^https?:/i.test(address)) return text;
  return `${/^\s*(?:https?:|www\.)/i.test(text) ? "" : text} ${address} `;
}

const span = (cell: string, name: string): number =>
  Math.min(50, Number(new RegExp(`^[^>]*${name}\\s*=\\s*["']?(\\d+)`, "i").exec(cell)?.[1] ?? 1));

/** A row's cells, blank where a cell from above or from the left reaches into; `below` counts the rows it still reaches into. */
function cellsOf(row: string, below: number[]): readonly string[] {
  const cells: string[] = [];
  const skip = () => {
    for (let left = below[cells.length] ?? 0; left > 0; left = below[cells.length] ?? 0) {
      below[cells.length] = left - 1;
      cells.push("");
    }
  };
  for (const cell of row.split(/<t[dh]\b/i).slice(1)) {
    skip();
    const text = shown(cell.replace(/^[^>]*>/, "").replace(BLOCK, " "))
      .replace(/\s+/g, " ")
      .trim();
    for (let i = 0; i < span(cell, "colspan"); i++) {
      below[cells.length] = span(cell, "rowspan") - 1;
      cells.push(i === 0 ? text : "");
    }
  }
  skip();
  return cells;
}

/**
 * The source of a page as lines of text, its tables' rows parted by tabs and by ROW_BREAK where they share a line; links stand
 * behind their text. Every line keeps its number. A text that is no page's source comes back as it is.
 */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  const below: number[] = [];
  return shown(
    text
      .replace(UNSEEN, lineEnds)
      .replace(ANCHOR, (_, quoted, single, inner) => linked(String(inner), decoded(String(quoted ?? single))))
      .replace(ROW, (whole: string, inner: string) => {
        const cells = cellsOf(inner, below).join("\t");
        return `${ROW_BREAK}${cells}${ROW_BREAK}${lineEnds(whole)}`;
      })
      .replace(BLOCK, ROW_BREAK),
  );
}
