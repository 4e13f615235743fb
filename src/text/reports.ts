import type { ReportKind } from "../wire";
import type { Text } from "./text";

/** The kinds of report, in the order in which they are offered. */
export const REPORT_KINDS: Readonly<Record<ReportKind, Text>> = {
  annual: {
    th: "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส (ประจำปี)",
    en: "Annual report on integrity and transparency measures",
  },
  monitoring: {
    th: "กำกับติดตามการดำเนินการป้องกันการทุจริต",
    en: "Monitoring of corruption prevention",
  },
  plan: { th: "แผนปฏิบัติการป้องกันการทุจริต", en: "Corruption prevention action plan" },
  quarterly: { th: "ความก้าวหน้ารายไตรมาส", en: "Quarterly progress" },
  declaration: {
    th: "ประกาศเจตจำนงสุจริตและ No Gift Policy",
    en: "Declaration of integrity and No Gift Policy",
  },
};

/** The round or quarter of a report in words; blank for a report of the whole year. */
export function reportPart(report: { readonly round?: 6 | 12; readonly quarter?: 1 | 2 | 3 | 4 }): Text {
  if (report.round !== undefined) return { th: `รอบ ${report.round} เดือน`, en: `${report.round} months` };
  if (report.quarter !== undefined)
    return { th: `ไตรมาส ${report.quarter}`, en: `Quarter ${report.quarter}` };
  return { th: "", en: "" };
}
