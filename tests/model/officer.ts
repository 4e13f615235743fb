import type { ReportRequest, ShownFinding } from "../../src/wire";
import { BUILD, perform } from "./commands/actions";
import { faultsOf } from "./invariants/agree";
import { deleteTab } from "./people/tabs";
import { answered, overviewOf, type Play } from "./play";
import { Violation } from "./violation";

const CLICKS = 14;
const ANNUAL: ReportRequest = { kind: "annual", goAhead: true };

/** What an officer types where a sentence asks for something; blank where nothing is known. */
function filling(message: string): string {
  if (/ยังว่าง/.test(message)) return /ปี/.test(message) ? "2568" : "หน่วยงานทดสอบ";
  if (/ปี พ\.ศ\./.test(message)) return "2568";
  return "";
}

/** Does what a finding's sentence says; tells whether there was anything to do. */
async function follow({ world }: Play, { message, cellName }: ShownFinding): Promise<boolean> {
  const tab = /ลบแท็บ "([^"]+)"/.exec(message.th)?.[1];
  const sheet = world.book().sheets.find(({ name }) => name === tab);
  if (sheet) {
    await world.edit(deleteTab(sheet.id));
    return true;
  }
  const [, name = "", a1 = ""] = /^(.+)!([A-Z]+\d+)$/.exec(cellName ?? "") ?? [];
  if (a1 === "") return false;
  await world.type([[name, a1, filling(message.th)]]);
  return true;
}

/** (d) An officer who does what the sentences say comes to a report within a few clicks; throws a Violation otherwise. */
export async function followAdvice(play: Play): Promise<void> {
  const { world } = play;
  let last = "";
  for (let click = 0; click < CLICKS; click++) {
    const answer = answered("createReport", await world.act("createReport", [ANNUAL]));
    if (answer.ok) return;
    const overview = overviewOf(world, world.book());
    const faults = faultsOf(overview);
    const sentence = `${answer.code}: ${faults.map(({ message }) => message.th).join(" • ")}`;
    if (sentence === last) throw new Violation("dead end", sentence);
    last = sentence;
    if (overview.template === "missing" || faults.some(({ message }) => message.th.includes("สร้างแม่แบบ"))) {
      await perform(play, BUILD);
      continue;
    }
    for (const fault of faults) await follow(play, fault);
  }
  throw new Violation("too many clicks", last);
}
