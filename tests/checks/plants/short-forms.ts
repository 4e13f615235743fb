import type { Code } from "../../../src/checks/codes";
import type { Data } from "../from-data";
import { cell, type Plant } from "./plant";

const risk = (likelihood: number, impact: number, level: string, more: object = {}) => ({
  risk: `เหตุการณ์ ${likelihood} คูณ ${impact}`,
  likelihood,
  impact,
  level,
  response: "กำหนดขั้นตอนตรวจสอบสองชั้น",
  ...more,
});

const planted =
  (tab: "gifts" | "risks", rows: readonly object[], index: number, column: string): Plant =>
  (data: Data) => ({ data: { ...data, [tab]: rows }, cell: cell(tab, index, column) });

const complaints =
  (lines: object, key: string, column: string): Plant =>
  (data: Data) => ({ data: { ...data, complaints: lines }, cell: cell("complaints", key, column) });

/** Gifts, complaints and corruption risks. */
export const SHORT_FORM_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "gift.none-and-some": planted(
    "gifts",
    [
      { round: "12 เดือน", form: "ไม่มีการรับของขวัญ" },
      { round: "6 เดือน", form: "ของขวัญ ของกำนัล", item: "กระเช้าผลไม้", value: 800 },
      { round: "6 เดือน", form: "ไม่มีการรับของขวัญ" },
    ],
    2,
    "form",
  ),
  "complaint.over-finished": complaints(
    { Q1: { received: 0, finished: 0 }, Q2: { received: 3, finished: 4 } },
    "Q2",
    "finished",
  ),
  "complaint.quarter-missing": complaints(
    { Q1: { received: 1, finished: 1 }, Q3: { received: 0, finished: 0 } },
    "Q2",
    "received",
  ),
  "risk.off-scale": planted("risks", [risk(3, 2, "ปานกลาง"), risk(2, 6, "สูง")], 1, "impact"),
  "risk.level-order": planted("risks", [risk(2, 2, "สูง"), risk(5, 4, "ปานกลาง")], 1, "level"),
  "risk.no-response": planted("risks", [risk(1, 5, "ต่ำ", { response: "" })], 0, "response"),
  "risk.unknown-activity": planted(
    "risks",
    [risk(4, 4, "สูง", { activity: "โครงการปลูกต้นไม้ริมคลองที่ไม่มีในแผน" })],
    0,
    "activity",
  ),
};
