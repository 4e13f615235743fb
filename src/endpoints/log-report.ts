import { inView } from "../checks";
import type { ReportKey } from "../google/registry";
import { formatScore } from "../ita/decimal";
import { thaiDate } from "../ita/thai";
import { REPORT_KINDS, reportPart } from "../text/reports";
import type { ReportMade } from "../wire";
import type { LogLine } from "../workbook/report-log/layout";
import { writeLog } from "../workbook/report-log/write";
import { attempt } from "./attempt";
import type { Office } from "./read-office";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ReadyOffice = Extract<Office, { template: "ready" }>;
type Made = Omit<ReportMade, "logged">;

/** Notes a report in the tab บันทึกรายงาน; false where the tab cannot be written, which takes nothing from the report. */
export function logReport(
  spreadsheet: Spreadsheet,
  office: ReadyOffice,
  key: ReportKey,
  made: Made,
): boolean {
  return attempt(() => {
    writeLog(spreadsheet, lineOf(office, key, made));
    // Google may tell of a protected cell as late as it writes, which is now.
    SpreadsheetApp.flush();
  });
}

function lineOf({ findings, figures }: ReadyOffice, key: ReportKey, made: Made): LogLine {
  const count = (of: string) => inView(findings).filter(({ severity }) => severity === of).length;
  const known = findings.filter(
    ({ cause, acknowledged }) => cause === undefined && acknowledged !== undefined,
  );
  const { total, level } = figures.analysis;
  const errors = count("error");
  return {
    when: momentText(new Date(made.madeAt)),
    kind: REPORT_KINDS[key.kind].th,
    year: String(key.year),
    part: reportPart(key).th,
    name: made.name,
    link: made.url,
    document: madeText(made),
    total: total === null ? "ยังไม่ครบ" : formatScore(total),
    level: level === null ? "ยังไม่มี" : level,
    errors: String(errors),
    warnings: String(count("warning")),
    advice: String(count("advice")),
    goAhead: [errors > 0 ? "ยืนยันสร้างต่อ" : "ไม่ต้องยืนยัน", ...acknowledgedText(known.length)].join(" · "),
    changes: made.changes?.th ?? "บันทึกครั้งแรก",
  };
}

const acknowledgedText = (count: number): readonly string[] =>
  count === 0 ? [] : [`รับทราบแล้ว ${count} รายการ`];

function madeText({ isNew, lostOld }: Made): string {
  if (lostOld) return "เอกสารใหม่แทนฉบับเดิม";
  return isNew ? "เอกสารใหม่" : "ปรับปรุงเอกสารเดิม";
}

/** The script's clock is Thailand's, by the manifest. */
function momentText(moment: Date): string {
  const day = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  const two = (part: number) => String(part).padStart(2, "0");
  return `${thaiDate(day, "long")} เวลา ${two(moment.getHours())}.${two(moment.getMinutes())} น.`;
}
