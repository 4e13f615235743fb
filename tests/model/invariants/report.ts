import { strFromU8, unzipSync } from "fflate";
import type { Book } from "../../../local/apps-script/book";
import type { Overview, ReportMade, ReportRequest, Result } from "../../../src/wire";
import { hold } from "../violation";
import { faultsOf } from "./agree";

const THAI = /[๐-๙]/g;
const arabic = (text: string): string => text.replace(THAI, (digit) => String(digit.charCodeAt(0) - 0x0e50));

function wordsOf(book: Book, fileId: string): string {
  const file = book.files.find(({ id }) => id === fileId);
  const parts = unzipSync(Buffer.from(file?.content ?? "", "base64"));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return arabic(xml.replace(/<[^>]+>/g, "").replace(/\u00a0/g, " "));
}

/** (a) A report prints the sidebar's total and level, or none where there is none; (d) one that cannot be made says why. */
export function holdReport(
  book: Book,
  overview: Overview,
  request: ReportRequest,
  answer: Result<unknown>,
): void {
  if (!answer.ok) {
    const known = faultsOf(overview).length > 0 || overview.template !== "ready";
    const nothing = request.kind === "declaration" && answer.code === "noAnnouncement";
    hold(
      known || nothing || answer.code === "colleague",
      "refused, unexplained",
      () => `${request.kind}: ${answer.message.th}`,
    );
    return;
  }
  if (request.kind !== "annual") return;
  const words = wordsOf(book, (answer.value as ReportMade).fileId);
  const said = /ได้คะแนนรวม ([\d.,]+) คะแนน อยู่ในระดับ “([^”]+)”/.exec(words);
  const [total, level] = [said ? Number(said[1]) : null, said?.[2] ?? null];
  hold(
    total === overview.total && level === overview.level,
    "report disagrees",
    () => `the report prints ${total} ${level}, the sidebar shows ${overview.total} ${overview.level}`,
  );
}
