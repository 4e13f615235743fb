import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import { type Asked, refusalText, UNDONE } from "../../src/text/refusals";
import type { ReportMade, Result } from "../../src/wire";
import type { LayoutKey } from "../../src/workbook/tabs";
import { type Action, actionsOf } from "../faults/actions";
import { firstDifference } from "../faults/differ";
import { stateOf } from "../faults/state";
import { saidOf } from "../faults/sweep";
import { tabOf } from "../workbook/host";
import { type AddOn, addOn, granted } from "./host";

let addon: AddOn;
let actions: readonly Action[];

beforeAll(async () => {
  addon = await addOn();
  actions = actionsOf(addon);
});

function actionOf(what: string): Action {
  const action = actions.find((each) => each.what === what);
  if (!action) throw new Error(`No action ${what}.`);
  return action;
}

const VIEWER = { user: "viewer", role: "viewer" } as const;
const COLLEAGUE = { user: "colleague", role: "editor" } as const;

/** The book in which the owner lets nobody else edit that tab. */
function closed(book: Book, tab: LayoutKey): Book {
  const copy = structuredClone(book);
  const { sheet } = tabOf(copy, tab);
  sheet.protections.push({ id: "owner", description: "เฉพาะเจ้าของ", warningOnly: false });
  return copy;
}

function opened(book: Book): Book {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets) sheet.protections = sheet.protections.filter(({ id }) => id !== "owner");
  return copy;
}

describe("what Google refuses is told in our words, and the next click of somebody who may ends it", () => {
  const CASES: readonly (readonly [string, LayoutKey, Asked])[] = [
    ["build for another year", "oit", "buildTemplate"],
    ["new year", "office", "startYear"],
    ["check", "findings", "checkOffice"],
    ["paste", "scores", "pasteList"],
    ["convert", "scores", "convertValues"],
    ["first picture", "appendix", "pictures"],
    ["picture removed", "appendix", "pictures"],
  ];

  test.each(CASES)("%s, with %s closed by its owner", (what, tab, asked) => {
    const { book, click, healers, exact } = actionOf(what);
    const refused = addon.click(click, closed(book, tab), COLLEAGUE);
    const said = saidOf(refused);
    expect(said).toContain(UNDONE[asked].th);
    expect(said).toContain(tabOf(book, tab).sheet.name);
    expect(said).toContain("กรุณาขอให้เจ้าของชีต");
    const right = stateOf(addon.click(click, book).book);
    for (const healer of exact ? healers : []) {
      const healed = addon.click(healer, opened(refused.book));
      expect([healer.name, firstDifference(stateOf(healed.book), right)]).toEqual([healer.name, null]);
    }
  });

  test.each([...new Map(CASES.map((each) => [each[0], each])).values()])(
    "%s, by who may only look",
    (what, _, asked) => {
      const { book, click } = actionOf(what);
      const refused = addon.click(click, book, VIEWER);
      expect(saidOf(refused)).toContain(refusalText(asked, "viewOnly").th);
      expect(refused.book.sheets).toEqual(book.sheets);
    },
  );

  test.each([
    ["by who may only look", (book: Book) => book, VIEWER],
    ["with its log closed", (book: Book) => withLogClosed(book), COLLEAGUE],
  ] as const)("a report %s is made, and says that it is in no log", (_, prepared, who) => {
    const { book, click } = actionOf("later report");
    const own = { ...click, args: [{ kind: "declaration", goAhead: true, own: true }] };
    const made = addon.click(own, prepared(book), who);
    expect(granted((made.ok ? made.value : null) as Result<ReportMade>).logged).toBe(false);
  });

  test.each([VIEWER, COLLEAGUE])("sharing of another officer's document, as %o", (who) => {
    const { book, click } = actionOf("sharing");
    const refused = addon.click(click, book, who);
    expect(saidOf(refused)).toMatch(/^(documentGone|sharingForbidden): /);
    expect(refused.book.files).toEqual(book.files);
  });
});

function withLogClosed(book: Book): Book {
  const copy = structuredClone(book);
  const log = copy.sheets.find(({ name }) => name === "บันทึกรายงาน");
  log?.protections.push({ id: "owner", description: "", warningOnly: false });
  return copy;
}
