import { FIVE_LEVELS } from "./scales";
import { INDICATORS, INSTRUMENTS, PASS_MARK, untied } from "./shared";
import type { Criteria } from "./types";

const ITEM_COUNT = 35;
const SOURCED_TITLES = ["โครงสร้าง", "ข้อมูลผู้บริหาร"];

/**
 * FY2567 (ITA 2024), 35 items: สพป.สกลนคร เขต 1, "แบบวัด OIT 40 คะแนน (35ข้อ)" (sakonarea1.go.th/new2024/oit-open-data-integrity);
 * O1 and O2: สพม.ตรัง กระบี่ (sesatrgkbi.go.th/website/?p=34400). Other titles and the sub-indicators are not established.
 */
export const FY2567: Criteria = {
  year: 2567,
  instruments: INSTRUMENTS,
  indicators: INDICATORS,
  subIndicators: [],
  scale: FIVE_LEVELS,
  passMark: PASS_MARK,
  items: untied(Array.from({ length: ITEM_COUNT }, (_, i) => SOURCED_TITLES[i] ?? "")),
};
