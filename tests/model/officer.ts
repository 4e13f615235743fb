import { columnIndex } from "../../local/apps-script/a1";
import type { Book, SheetState } from "../../local/apps-script/book";
import type { ReportRequest, ShownFinding } from "../../src/wire";
import { BUILD, CONVERT, NEW_YEAR, perform } from "./commands/actions";
import { faultsOf } from "./invariants/agree";
import { shift } from "./people/edits";
import { deleteTab } from "./people/tabs";
import { answered, overviewOf, type Play } from "./play";
import { Violation } from "./violation";

const CLICKS = 14;
const ANNUAL: ReportRequest = { kind: "annual", goAhead: true };
const BUILD_WORDS = "สร้างแม่แบบ";
const CONVERT_WORDS = "แปลงค่า";
const NEW_YEAR_WORDS = "เริ่มปีงบประมาณใหม่";

/** One way of doing what a sentence says; tells whether the sentence was of its kind. */
type Cure = (play: Play, finding: ShownFinding) => Promise<boolean>;

const sheetNamed = (book: Book, name: string | undefined): SheetState | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

/** Types what the sentence gives in quotation marks into the cell that it names. */
const typeAsTold: Cure = async ({ world }, { message }) => {
  const [, tab = "", a1 = ""] = /เซลล์ (.+?)!([A-Z]+\d+) /.exec(message.th) ?? [];
  const text = /พิมพ์ "([^"]+)" ลงในเซลล์/.exec(message.th)?.[1];
  if (text === undefined || !sheetNamed(world.book(), tab)) return false;
  await world.type([[tab, a1, text]]);
  return true;
};

/** Deletes the second of two rows or columns that the sentence names. */
const deleteDouble: Cure = async ({ world }, { message }) => {
  const tab = /^แท็บ "([^"]+)"/.exec(message.th)?.[1];
  const [, unit, , second = ""] = /ลบ(แถว|คอลัมน์)ที่ไม่ใช้ \((\S+) หรือ (\S+)\)/.exec(message.th) ?? [];
  const sheet = sheetNamed(world.book(), tab);
  if (!sheet || unit === undefined) return false;
  const rows = unit === "แถว";
  const at = rows ? Number(second) - 1 : columnIndex(second);
  await world.edit(shift(sheet.id, { axis: rows ? "rows" : "columns", at, count: -1 }));
  return true;
};

/** Deletes a tab that the sentence calls a copy: of several in quotation marks, the last that is there. */
const deleteCopy: Cure = async ({ world }, { message }) => {
  if (!/ลบแท็บ/.test(message.th)) return false;
  const named = [...message.th.matchAll(/"([^"]+)"/g)].map((match) => sheetNamed(world.book(), match[1]));
  const copy = named.filter((sheet) => sheet !== undefined).pop();
  if (!copy) return false;
  await world.edit(deleteTab(copy.id));
  return true;
};

/** What an officer types where a sentence asks for something; blank where nothing is known. */
function filling(message: string): string {
  if (/ปี พ\.ศ\.|\(พ\.ศ\.\)/.test(message)) return "2568";
  return /ยังว่าง/.test(message) ? "หน่วยงานทดสอบ" : "";
}

/** Fills the cell in, or clears it where what belongs there is not known. */
const mendCell: Cure = async ({ world }, { message, cellName }) => {
  const [, tab = "", a1 = ""] = /^(.+)!([A-Z]+\d+)$/.exec(cellName ?? "") ?? [];
  if (!sheetNamed(world.book(), tab)) return false;
  await world.type([[tab, a1, filling(message.th)]]);
  return true;
};

const CURES: readonly Cure[] = [typeAsTold, deleteDouble, deleteCopy, mendCell];

async function follow(play: Play, finding: ShownFinding): Promise<void> {
  for (const cure of CURES) if (await cure(play, finding)) return;
}

/** The button or menu item that sentences name is pressed first; the rest is done cell by cell. */
async function click(play: Play, faults: readonly ShownFinding[], refusal: string): Promise<void> {
  const sentences = `${refusal} ${faults.map(({ message }) => message.th).join(" ")}`;
  const { template } = overviewOf(play.world, play.world.book());
  if (template === "unfinished") return perform(play, BUILD);
  if (sentences.includes(NEW_YEAR_WORDS)) return perform(play, NEW_YEAR);
  if (sentences.includes(BUILD_WORDS)) return perform(play, BUILD);
  if (sentences.includes(CONVERT_WORDS)) return perform(play, CONVERT);
  for (const fault of faults) await follow(play, fault);
}

/** (d) An officer who does what the sentences say comes to a report within a few clicks; throws a Violation otherwise. */
export async function followAdvice(play: Play): Promise<void> {
  const { world } = play;
  const heard: string[] = [];
  for (let round = 0; round < CLICKS; round++) {
    const answer = answered("createReport", await world.act("createReport", [ANNUAL]));
    if (answer.ok) return;
    const faults = faultsOf(overviewOf(world, world.book()));
    const sentence = `${answer.code}: ${faults.map(({ message }) => message.th).join(" • ")}`;
    // Twice the same may be a build, then the cells; three times is a circle.
    if (heard.filter((each) => each === sentence).length > 1) throw new Violation("dead end", sentence);
    // A sentence that a build did not take away is followed by hand.
    const built = heard.includes(sentence);
    heard.push(sentence);
    if (built) for (const fault of faults) await follow(play, fault);
    else await click(play, faults, answer.message.th);
  }
  throw new Violation("too many clicks", heard[heard.length - 1] ?? "");
}
