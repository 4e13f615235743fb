import { type Book, emptyBook } from "../../local/apps-script/book";
import type { NewPicture } from "../../src/wire";
import { type AddOn, type Click, granted, sampleBook } from "../endpoints/host";
import { PIXEL } from "../sidebar/office";
import { releasedBook } from "../workbook/fixtures/released";
import { tabOf, type } from "../workbook/host";

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
const CONVERT: Click = { name: "convertValues" };
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

/** A picture for the first activity of the appendix. */
function pictureFor(book: Book, caption: string): NewPicture {
  const { sheet, located } = tabOf(book, "appendix");
  const row = Number(located.headRow) + 1;
  const title = String(sheet.cells[row - 1]?.[Number(located.columns["title"]) - 1]?.value ?? "");
  const place = { kind: "activity", row, title } as const;
  return { place, caption, type: "image/png", data: PIXEL, thumbnail: PIXEL };
}

function changed(book: Book, change: (book: Book) => void): Book {
  const copy = structuredClone(book);
  change(copy);
  return copy;
}

/** The office where cells hold what formulas cannot count. */
function unconverted(office: Book): Book {
  return changed(office, (book) =>
    type(book, [
      ["scores", 1, "score", "๙๙.๙๓"],
      ["scores", 3, "score", "99.93 คะแนน"],
      ["budget", 1, "allocated", "๕๐,๐๐๐ บาท"],
      ["budget", 2, "allocated", "20,000.-"],
    ]),
  );
}

/** The office where nobody knows any more what each tab was dressed for, so that a build dresses all of them again. */
function unmarked(office: Book): Book {
  return changed(office, (book) => {
    book.metadata = [];
  });
}

/** Every action, with an office of a sample and, where it needs one, a past. */
export function actionsOf(addOn: AddOn): readonly Action[] {
  const office = sampleBook(addOn, "nongkhai1-2566.json");
  const nextYear = changed(office, (book) => type(book, [["office", "resultYear", "value", 2566]]));
  const reported = addOn.call("createReport", office, [{ kind: "declaration", goAhead: true }]);
  const { fileId } = granted(reported.result);
  const pictured = addOn.call("addPicture", office, [pictureFor(office, "ภาพแรก")]);
  const kept = granted(pictured.result).activities.flatMap(({ pictures }) => pictures)[0]?.id;
  const oneClick = (what: string, book: Book, click: Click, exact = true): Action => ({
    what,
    book,
    click,
    healers: [click],
    exact,
  });
  const picture = (book: Book, caption: string): Click => {
    return { name: "addPicture", args: [pictureFor(book, caption)] };
  };
  return [
    oneClick("first build", emptyBook(), BUILD),
    oneClick("build of an older version", releasedBook(1), BUILD),
    oneClick("build again", unmarked(office), BUILD),
    oneClick("build for another year", nextYear, BUILD),
    { what: "new year", book: office, click: YEAR, healers: [YEAR, BUILD], exact: true },
    oneClick("check", office, CHECK),
    oneClick("paste", office, PASTE),
    oneClick("convert", unconverted(office), CONVERT),
    oneClick("first report", office, REPORT, false),
    oneClick("later report", reported.book, REPORT, false),
    oneClick("sharing", reported.book, { name: "setSharing", args: [{ fileId, open: true }] }),
    oneClick("first picture", office, picture(office, "ภาพแรก"), false),
    oneClick("second picture", pictured.book, picture(pictured.book, "ภาพที่สอง"), false),
    oneClick("picture removed", pictured.book, { name: "removePicture", args: [kept] }),
  ];
}
