import { type Book, emptyBook } from "../../local/apps-script/book";
import type { Reply } from "../../local/apps-script/services/host";
import { type AddOn, sampleBook } from "../endpoints/host";
import { PIXEL } from "../sidebar/office";
import { releasedBook } from "../workbook/fixtures/released";
import { tabOf, type } from "../workbook/host";

/** One click as a person makes it. */
export interface Click {
  readonly name: string;
  readonly args?: readonly unknown[];
  readonly answers?: readonly Reply[];
}

/** An action to be cut off: the spreadsheet that it begins with, its click, and the clicks any of which must end it well. */
export interface Action {
  readonly what: string;
  readonly book: Book;
  readonly click: Click;
  readonly healers: readonly Click[];
  /** Whether the whole state must be the same in the end; a document or a picture made twice has other names. */
  readonly exact: boolean;
}

const BUILD: Click = { name: "buildTemplate" };
const YEAR: Click = { name: "startYearFromMenu", answers: ["YES"] };
const CHECK: Click = { name: "checkFromMenu" };
const REPORT: Click = { name: "createReport", args: [{ kind: "declaration", goAhead: true }] };
const PASTE: Click = {
  name: "pasteList",
  args: [
    {
      kind: "scores",
      text: "1 91.10\n2 92.20\n3 93.30\n7 97.70",
      write: true,
      replace: [
        { id: "1:score", was: "99.93" },
        { id: "2:score", was: "98.69" },
        { id: "3:score", was: "99.93" },
        { id: "7:score", was: "97.62" },
      ],
    },
  ],
};

/** Adds a picture to the first activity of the appendix. */
function picture(book: Book, caption: string): Click {
  const { sheet, located } = tabOf(book, "appendix");
  const row = Number(located.headRow) + 1;
  const title = String(sheet.cells[row - 1]?.[Number(located.columns["title"]) - 1]?.value ?? "");
  const place = { kind: "activity", row, title };
  return {
    name: "addPicture",
    args: [{ place, caption, type: "image/png", data: PIXEL, thumbnail: PIXEL }],
  };
}

function changed(book: Book, change: (book: Book) => void): Book {
  const copy = structuredClone(book);
  change(copy);
  return copy;
}

/** Every action with the office of a sample; `call` runs what must have happened before. */
export function actionsOf(addOn: AddOn): readonly Action[] {
  const office = sampleBook(addOn, "nongkhai1-2566.json");
  const nextYear = changed(office, (book) => type(book, [["office", "resultYear", "value", 2566]]));
  const oneClick = (what: string, book: Book, click: Click, exact = true): Action => ({
    what,
    book,
    click,
    healers: [click],
    exact,
  });
  return [
    oneClick("first build", emptyBook(), BUILD),
    oneClick("build of an older version", releasedBook(1), BUILD),
    oneClick("build again", office, BUILD),
    oneClick("build for another year", nextYear, BUILD),
    { what: "new year", book: office, click: YEAR, healers: [YEAR, BUILD], exact: true },
    oneClick("check", office, CHECK),
    oneClick("paste", office, PASTE),
    oneClick("first report", office, REPORT, false),
    oneClick("first picture", office, picture(office, "ภาพแรก"), false),
  ];
}
