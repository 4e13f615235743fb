import type { ReportKind } from "../wire";
import type { Text } from "./text";

/** The kinds of report in short, so that each is read in full in the sidebar; their official titles are the reports' own. */
export const REPORT_KINDS: Readonly<Record<ReportKind, Text>> = {
  annual: {
    th: "รายงานผลมาตรการคุณธรรมฯ ประจำปี",
    en: "Annual report on integrity measures",
  },
  monitoring: { th: "รายงานกำกับติดตาม 6/12 เดือน", en: "Monitoring report, 6 or 12 months" },
  plan: { th: "แผนปฏิบัติการป้องกันการทุจริต", en: "Anti-corruption action plan" },
  quarterly: { th: "รายงานความก้าวหน้ารายไตรมาส", en: "Quarterly progress report" },
  declaration: {
    th: "ประกาศเจตจำนงและ No Gift Policy",
    en: "Declarations and No Gift Policy",
  },
  gifts: { th: "ผลตามนโยบาย No Gift Policy", en: "Results of the No Gift Policy" },
  complaints: { th: "สถิติเรื่องร้องเรียน", en: "Complaint statistics" },
  risks: { th: "ความเสี่ยงการทุจริต", en: "Corruption risks" },
};

/** Whether a report is of one round of the year. */
export function hasRound(kind: ReportKind): boolean {
  return ["monitoring", "gifts", "complaints", "risks"].includes(kind);
}

/** The round or quarter of a report in words; blank for a report of the whole year. */
export function reportPart(report: { readonly round?: 6 | 12; readonly quarter?: 1 | 2 | 3 | 4 }): Text {
  if (report.round !== undefined) return { th: `รอบ ${report.round} เดือน`, en: `${report.round} months` };
  if (report.quarter !== undefined)
    return { th: `ไตรมาส ${report.quarter}`, en: `Quarter ${report.quarter}` };
  return { th: "", en: "" };
}
