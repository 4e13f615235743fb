import { findingKey, inView } from "../checks";
import { withDocumentLock } from "../google/lock";
import { BUDDHIST_OFFSET } from "../ita/calendar";
import { MONTH_NAMES } from "../ita/thai";
import { FAILURES } from "../text/failures";
import { SIDEBAR } from "../text/sidebar";
import type { Language, Text } from "../text/text";
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
  const kept = keptReasons(office);
  const shown = lines.length > 0 ? lines : [NOTHING];
  writeFindings(spreadsheet, [...shown, ...kept], inWords(new Date()));
  const count = (severity: keyof FindingCounts) =>
    inView(office.findings).filter((finding) => finding.severity === severity).length;
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
  key: "",
  reason: "",
};

/** Reasons of findings that are no more, or have other figures now, below all lines: what a person wrote is not lost. */
function keptReasons({ findings, acknowledgements }: Office): readonly FindingLine[] {
  const keys = new Set(findings.map(findingKey));
  return acknowledgements
    .filter(({ key }) => !keys.has(key))
    .map(({ reason, message, messageEn, code }) => {
      return { ...NOTHING, severity: SIDEBAR.oldReason.th, message, messageEn, code, reason };
    });
}

/** What a line says: what was acknowledged is told as such, and what follows from another hangs below it. */
function lineOf(finding: Office["findings"][number], office: Office): FindingLine {
  const { code, severity, message, cell, figures, cause, acknowledged } = finding;
  const place = cell && office.assessment.places[cell.tab];
  const a1 = place && cell && a1Of(place, cell);
  const key = findingKey(finding);
  const sign = cause === undefined ? "" : "└ ";
  const effects = effectsOf(finding, office.findings);
  const more = (language: Language) => (effects === 0 ? "" : ` (${SIDEBAR.effects(effects)[language]})`);
  return {
    severity: acknowledged === undefined ? SIDEBAR.severity[severity].th : SIDEBAR.acknowledged.th,
    tab: place?.sheetName ?? String(figures["sheetName"] ?? ""),
    cell: place && a1 !== null ? { sheetId: place.sheetId, a1 } : null,
    message: `${sign}${message.th}${more("th")}`,
    messageEn: `${sign}${message.en}${more("en")}`,
    code,
    key,
    reason: office.acknowledgements.find((each) => each.key === key)?.reason ?? "",
  };
}

/** How many findings follow from one that stands for itself: those up to the next such one. */
function effectsOf(root: Office["findings"][number], findings: Office["findings"]): number {
  if (root.cause !== undefined) return 0;
  const below = findings.slice(findings.indexOf(root) + 1);
  const next = below.findIndex(({ cause }) => cause === undefined);
  return next < 0 ? below.length : next;
}

function inWords(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${now.getDate()} ${MONTH_NAMES[now.getMonth()]} ${now.getFullYear() + BUDDHIST_OFFSET}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())} น.`;
}
