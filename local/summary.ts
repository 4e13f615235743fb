import type { ReportOutcome } from "./make-report";

const shown = (value: number | string | null): string => (value === null ? "–" : String(value));

/** What a run of the main job gave, in a few lines for the terminal. */
export function summary({ overview, findings, wentAhead, serviceCalls, files }: ReportOutcome): string {
  const { officeName, resultYear, reportYear, total, level, missing } = overview;
  const score = total === null ? "–" : total.toFixed(2);
  return [
    `${shown(officeName)} · รายงานปี (report) ${shown(reportYear)} · ผลปี (result) ${shown(resultYear)}`,
    `ระดับ (level) ${shown(level)} · คะแนนรวม (total) ${score}${missing > 0 ? ` · ยังขาด (missing) ${missing} ตัวชี้วัด` : ""}`,
    `ผลตรวจสอบ (findings): ข้อผิดพลาด (errors) ${findings.error} · ข้อสังเกต (warnings) ${findings.warning} · คำแนะนำ (advice) ${findings.advice}`,
    ...(wentAhead
      ? ["ยืนยันสร้างรายงานต่อทั้งที่มีข้อผิดพลาด (made with an explicit go-ahead despite the errors)"]
      : []),
    `เรียกบริการ (service calls) ${serviceCalls} ครั้ง`,
    ...files.map((file) => `เอกสาร (document): ${file}`),
  ].join("\n");
}

/** The same for programs: one line of JSON. */
export function summaryJson({ overview, findings, serviceCalls, files }: ReportOutcome): string {
  return JSON.stringify({ level: overview.level, total: overview.total, findings, serviceCalls, files });
}
