import { FIVE_LEVELS } from "./scales";
import { GENERAL } from "./sets";
import { INDICATORS, INSTRUMENTS, LATER_SUB_INDICATORS, PASS_MARK, untied } from "./shared";
import type { Criteria } from "./types";

const ITEM_COUNT = 35;
const SOURCED_TITLES = ["โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "ข้อมูลการติดต่อ"];

/** 10.2 as the sites of FY2567 still head it. */
const RENAMED = { "10.2": "มาตรการภายในเพื่อป้องกันการทุจริต" } as const;

/**
 * FY2567 (ITA 2024), 35 items: สพป.สกลนคร เขต 1, "แบบวัด OIT 40 คะแนน (35ข้อ)" (sakonarea1.go.th/new2024/oit-open-data-integrity).
 * O1 and O2: สพม.ตรัง กระบี่ (sesatrgkbi.go.th/website/?p=34400); O3: song.go.th/ita.php, kotham.ac.th/service-information;
 * O4: agri.vru.ac.th/th/?page=ITA. Other titles and the items of the sub-indicators are not established.
 */
export const FY2567: Criteria = {
  year: 2567,
  ...GENERAL,
  instruments: INSTRUMENTS,
  indicators: INDICATORS,
  subIndicators: LATER_SUB_INDICATORS.map((sub) =>
    sub.code === "10.2" ? { ...sub, name: RENAMED[sub.code] } : sub,
  ),
  scale: FIVE_LEVELS,
  passMark: PASS_MARK,
  items: untied(Array.from({ length: ITEM_COUNT }, (_, i) => SOURCED_TITLES[i] ?? "")),
};
