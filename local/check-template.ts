import { fileURLToPath } from "node:url";
import { build } from "../scripts/build";
import { OFFICE_KINDS, officeKind } from "../src/ita/office-kind";
import type { Tab } from "../src/workbook/layout";
import { findTab, type Located } from "../src/workbook/locate";
import { TABS, type TabKey } from "../src/workbook/tabs";
import { type Book, type Cell, emptyBook, type SheetState } from "./apps-script/book";
import { type Program, parseBundle, readBundle } from "./apps-script/bundle";
import { type Manifest, readManifest } from "./apps-script/manifest";
import { runFunction } from "./apps-script/run";
import { readValue } from "./apps-script/services/values";
import { filled } from "./fill";
import type { Sample } from "./sample";

/** A sheet of a new template: its values from the first cell on, formulas as blanks, and the tab that it is. */
export interface TemplateSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly tab: TabKey | null;
  readonly located: Located | null;
}

/** Gives the template that the built add-on makes for an office of that year, set and kind. */
export type Templates = (sample: Sample) => readonly TemplateSheet[];

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Something of every cell from the first one to the last that holds anything. */
function tableOf<T>({ cells }: SheetState, of: (cell: Cell | undefined) => T): readonly (readonly T[])[] {
  const rows = Math.max(-1, ...Object.keys(cells).map(Number)) + 1;
  const columns = Math.max(-1, ...Object.values(cells).flatMap((row) => Object.keys(row).map(Number))) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(cells[row]?.[column])),
  );
}

function sheetOf(sheet: SheetState): TemplateSheet {
  const values = tableOf(sheet, (cell) => (cell?.formula === undefined ? readValue(cell) : ""));
  const formulas = tableOf(sheet, (cell) => cell?.formula ?? "");
  const tab = (Object.keys(TABS) as TabKey[]).find((key) => findTab(values, key) !== null) ?? null;
  return { id: sheet.id, name: sheet.name, values, formulas, tab, located: tab && findTab(values, tab) };
}

function built(book: Book, bundle: Program, manifest: Manifest): Book {
  const run = runFunction({ bundle, manifest, book, name: "buildTemplateFromMenu" });
  if (!run.ok) throw new Error(run.error.stack);
  return run.book;
}

/** What the template's tabs and rows follow. */
function choices({ tabs }: Sample): Readonly<Record<string, string | number | null>> {
  const office = (tabs.office ?? {}) as Readonly<Record<string, string | number | null | undefined>>;
  const text = (key: string) => (typeof office[key] === "string" ? office[key] : null);
  const kind = officeKind({ kind: null, name: text("name"), affiliation: text("affiliation") });
  const forms = Object.values(TABS).flatMap(({ chosenBy }: Tab) => chosenBy ?? []);
  return {
    ...Object.fromEntries(forms.map((form) => [form, office[form] ?? null])),
    resultYear: office["resultYear"] ?? null,
    borrowedYear: office["borrowedYear"] ?? null,
    set: office["set"] ?? null,
    kind: office["kind"] ?? OFFICE_KINDS[kind].th,
  };
}

/** Builds the bundle; a template is made once for each choice that its rows follow. */
export async function templates(): Promise<Templates> {
  await build();
  const [bundle, manifest] = [
    parseBundle(readBundle(path("dist"))),
    readManifest(path("dist/appsscript.json")),
  ];
  const first = built(emptyBook(), bundle, manifest);
  const made = new Map<string, readonly TemplateSheet[]>();
  return (sample) => {
    const office = choices(sample);
    const known = made.get(JSON.stringify(office));
    if (known) return known;
    const sheets = built(filled(first, { format: 1, tabs: { office } }), bundle, manifest).sheets.map(
      sheetOf,
    );
    made.set(JSON.stringify(office), sheets);
    return sheets;
  };
}
