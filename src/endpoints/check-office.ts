import { withDocumentLock } from "../google/lock";
import { BUDDHIST_OFFSET } from "../ita/calendar";
import { MONTH_NAMES } from "../ita/thai";
import { FAILURES } from "../text/failures";
import { SIDEBAR } from "../text/sidebar";
import type { Text } from "../text/text";
import type { Result } from "../wire";
import { a1Of } from "../workbook/a1";
import { type FindingLine, writeFindings } from "../workbook/write-findings";
import { answer, done, failed, refused } from "./answer";
import { type Office, readOffice } from "./read-office";

/** How many findings of each severity were written. */
export type FindingCounts = Readonly<Record<Office["findings"][number]["severity"], number>>;

/** Menu ตรวจข้อมูล: checks the workbook, writes every finding to the tab ตรวจสอบ and counts them. */
export function checkOffice(): Result<FindingCounts> {
  return answer("checkOffice", () => withDocumentLock(checkAndWrite, () => failed("busy")));
}

function checkAndWrite(): Result<FindingCounts> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const office = readOffice(spreadsheet);
  if (office.template === "newer") return failed("newerTemplate");
  if (office.template === "missing") return failed("templateMissing");
  if (office.template === "unfinished") return refused("unfinished", unfinishedText(office));
  const lines = office.findings.map((finding) => lineOf(finding, office));
  writeFindings(spreadsheet, lines.length > 0 ? lines : [NOTHING], inWords(new Date()));
  const count = (severity: keyof FindingCounts) =>
    office.findings.filter((finding) => finding.severity === severity).length;
  return done({
    fault: count("fault"),
    error: count("error"),
    warning: count("warning"),
    advice: count("advice"),
  });
}

/** The first finding says what was cut off, and which click finishes it. */
const unfinishedText = ({ findings }: Office): Text => findings[0]?.message ?? FAILURES.templateMissing;

const NOTHING: FindingLine = {
  severity: "ไม่พบ",
  tab: "",
  cell: null,
  message: SIDEBAR.noFindings.th,
  messageEn: SIDEBAR.noFindings.en,
  code: "",
};

function lineOf(
  { code, severity, message, cell, figures }: Office["findings"][number],
  { assessment }: Office,
): FindingLine {
  const place = cell && assessment.places[cell.tab];
  const a1 = place && cell && a1Of(place, cell);
  return {
    severity: SIDEBAR.severity[severity].th,
    tab: place?.sheetName ?? String(figures["sheetName"] ?? ""),
    cell: place && a1 !== null ? { sheetId: place.sheetId, a1 } : null,
    message: message.th,
    messageEn: message.en,
    code,
  };
}

function inWords(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${now.getDate()} ${MONTH_NAMES[now.getMonth()]} ${now.getFullYear() + BUDDHIST_OFFSET}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())} น.`;
}
