import { join } from "node:path";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { filled } from "../../local/fill";
import { loadSample, type Sample } from "../../local/sample";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";
import { ALL_CRITERIA } from "../../src/ita/criteria";
import { OFFICE_KINDS, type OfficeKind } from "../../src/ita/office-kind";
import { noteText } from "../../src/workbook/fields";
import { TABS } from "../../src/workbook/tabs";
import { contents } from "./invariants/kept";
import type { World } from "./world";

/** A book in which people begin, named as a report of the soak says it; made and computed when it is first asked for. */
export interface Start {
  readonly name: string;
  readonly book: () => Promise<Book>;
}

/** An invented อบต.: the report of 2569 on the result of 2568, with blanks as such an office leaves them. */
const TAMBON: Sample = {
  format: 1,
  tabs: {
    office: {
      name: "องค์การบริหารส่วนตำบลบ้านดอนหวาย",
      shortName: "อบต.บ้านดอนหวาย",
      province: "ขอนแก่น",
      reportYear: 2569,
      resultYear: 2568,
    },
    scores: {
      ...Object.fromEntries(
        [96.31, 88.4, 95.02, 91.77, 84.96, 90.15, 87.63, 85.2, 93.33, 100].map((score, index) => [
          String(index + 1),
          { score, previous: score - 3 },
        ]),
      ),
      IIT: { target: 90 },
      EIT: { target: 87.5 },
      OIT: { target: 95 },
    },
    activities: [
      { number: "1", name: "อบรมคุณธรรมสมาชิกสภา", budget: 25_000, m11: true },
      { number: "2", name: "วันต่อต้านคอร์รัปชัน", budget: 12_500.5, m12: true },
    ],
    budget: [
      { name: "อบรมคุณธรรมสมาชิกสภา", source: "ข้อบัญญัติ", allocated: 25_000, spentQ1: 10_000.25, spentQ2: 0 },
      { name: "วันต่อต้านคอร์รัปชัน", source: "ข้อบัญญัติ", allocated: 12_500.5, spentQ1: 12_500.5 },
    ],
    results: [
      { activity: "วันต่อต้านคอร์รัปชัน", round: "6 เดือน", result: "จัดแล้ว 1 ครั้ง", status: "ดำเนินการแล้วเสร็จ" },
    ],
  },
};

function build(world: World, book: Book): Book {
  const result = world.tryOn(book, "buildTemplate");
  if (!result.ok) throw new Error(result.error.stack);
  return result.book;
}

/** The office's figures in a template of its year; `fresh` is a template without a year. */
function office(world: World, fresh: Book, sample: Sample): Book {
  return filled(build(world, filled(fresh, sample, ["office"])), sample);
}

/** The book after its way through a file: saved as .xlsx, opened elsewhere. */
export async function throughXlsx(book: Book): Promise<Book> {
  return { ...emptyBook(), ...(await readXlsx(await writeXlsx(book))) };
}

const sample = (file: string): Sample => loadSample(join(import.meta.dirname, "../../samples", file));

async function computed(world: World, book: Book): Promise<Book> {
  await world.become(book);
  return world.book();
}

/** The invented อบต. in its template. */
export function tambonOffice(world: World): Book {
  return office(world, build(world, emptyBook()), TAMBON);
}

/** Made once, when somebody first asks. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}

/** All books in which a sequence may begin. */
export function startsOf(world: World): readonly Start[] {
  const fresh = once(() => build(world, emptyBook()));
  const tambon = once(() => computed(world, tambonOffice(world)));
  const made = (file: string) => async () => computed(world, office(world, fresh(), sample(file)));
  const books: readonly Start[] = [
    { name: "an empty spreadsheet", book: async () => computed(world, emptyBook()) },
    { name: "a fresh template", book: async () => computed(world, fresh()) },
    { name: "สพป.หนองคาย เขต 1", book: made("nongkhai1-2566.json") },
    { name: "สพป.นครสวรรค์ เขต 3", book: made("nakhonsawan3-2564.json") },
    { name: "an invented อบต. of 2569", book: tambon },
    {
      name: "the อบต.'s file, saved and opened again",
      book: async () => computed(world, await throughXlsx(await tambon())),
    },
  ];
  return books.map(({ name, book }) => ({ name, book: once(book) }));
}

const YEARS = [2564, 2565, 2566, 2567, 2568, 2569, 2570];
const KINDS = Object.keys(OFFICE_KINDS) as readonly OfficeKind[];

/** What the template says to one kind of office only: examples beside the form's fields, and the roles of signers. */
function wordsFor(kind: OfficeKind): readonly string[] {
  const lines = ALL_CRITERIA.flatMap((criteria) => TABS.signatures.fixedRows(criteria, kind));
  const roles = lines.map(({ values }) => String(values["role"]));
  return [...TABS.office.fields.map((field) => noteText(field, kind)), ...roles];
}

/** Every word and number that the template itself writes, whatever the year and the kind of office. */
export function templateWords(world: World): ReadonlySet<string> {
  const fresh = build(world, emptyBook());
  const books = YEARS.map((resultYear) =>
    office(world, fresh, { format: 1, tabs: { office: { resultYear } } }),
  );
  return new Set([...books.flatMap((book) => [...contents(book).keys()]), ...KINDS.flatMap(wordsFor)]);
}
