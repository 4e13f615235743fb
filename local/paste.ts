import { PASTE, pasteReason } from "../src/text/paste";
import { type PastedList, readPasted } from "../src/workbook/paste";
import { runCommand } from "./cli";
import { type PasteOptions, pasteOptions } from "./paste-options";

/** The exit code where nothing was read, because options or file cannot be used. */
const NOT_READ = 2;

/** On one line; `reason` is the sentence that the sidebar shows in Thai. */
function asJson({ values, left, byOrder }: PastedList, year: number): string {
  const told = left.map(({ line, reason }) => ({ line, reason: pasteReason(reason, year).th }));
  return JSON.stringify({ values: Object.fromEntries(values), left: told, byOrder });
}

function asList({ values, left, byOrder }: PastedList, { kind, criteria }: PasteOptions): string {
  const { indicators, items, year } = criteria;
  const named = new Map([
    ...indicators.map(({ no, name }) => [String(no), name] as const),
    ...items.map(({ code, title }) => [code, title] as const),
  ]);
  const rows = [...values].map(([key, value]) => {
    const next = typeof value === "number" ? [String(value)] : [value.status ?? "", ...value.links];
    return `${PASTE.entry(kind, key, named.get(key) ?? "").th} ← ${next.filter((each) => each !== "").join(" ")}`;
  });
  const count = kind === "scores" ? indicators.length : items.length;
  return [
    ...rows,
    PASTE.understood(kind, values.size, count).th,
    ...(byOrder ? [PASTE.byOrder.th] : []),
    ...left.map(
      ({ line, text, reason }) => `${PASTE.line(line).th} “${text}”: ${pasteReason(reason, year).th}`,
    ),
  ].join("\n");
}

await runCommand(async () => {
  const options = pasteOptions(process.argv.slice(2));
  const { kind, criteria, column, text, json } = options;
  const source = { kind, text, ...(column === null ? {} : { column: column - 1 }) };
  const read = readPasted(source, criteria, criteria.year);
  console.log(json ? asJson(read, criteria.year) : asList(read, options));
}, NOT_READ);
