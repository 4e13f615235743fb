import type { ReportDocument } from "../reports/document";

/** The words that the renderer itself puts into a report. */
export interface Words {
  readonly table: string;
  readonly figure: string;
  readonly page: string;
  readonly position: string;
  readonly picture: string;
}

/** The renderer's words in each language of a report. */
export const WORDS: Readonly<Record<ReportDocument["language"], Words>> = {
  th: { table: "ตารางที่", figure: "แผนภาพที่", page: "หน้า", position: "ตำแหน่ง", picture: "รูปภาพ" },
  en: { table: "Table", figure: "Figure", page: "Page", position: "Position:", picture: "Picture" },
};
