import type { ReportKind } from "../wire";
import type { Text } from "./text";

/** The official title of each kind of report; the Thai one begins the document's file name. */
export const REPORT_KINDS: Readonly<Record<ReportKind, Text>> = {
  annual: {
    th: "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    en: "Annual report on integrity and transparency measures",
  },
};
