import type { BandScale, FiveLevelScale } from "./types";

/** Fiscal years (พ.ศ.) whose criteria are known, ascending. */
export const CRITERIA_YEARS: readonly number[] = [2564, 2565, 2566, 2567, 2568, 2569];

/** The first fiscal year rated on five levels. */
export const FIRST_FIVE_LEVEL_YEAR = 2567;

/**
 * The seven levels up to FY2566.
 * Sources: สพป.หนองคาย เขต 1, FY2566 report, part 1; สสว. annual report 2565 p. 80 (sme.go.th, eBook_65, page80).
 */
export const BANDS: BandScale = {
  kind: "bands",
  bands: [
    { level: "AA", from: 95 },
    { level: "A", from: 85 },
    { level: "B", from: 75 },
    { level: "C", from: 65 },
    { level: "D", from: 55 },
    { level: "E", from: 50 },
    { level: "F", from: 0 },
  ],
};

/**
 * The five levels from FY2567. Sources: ป.ป.ช.'s statement on สตง. (92.43 ผ่านดี in FY2567; 94.64 only ผ่าน in FY2568
 * as EIT was below 85), mgronline.com/uptodate/detail/9680000079675; the ITA system of the University of Phayao,
 * which alone gives the boundary at 70.
 */
export const FIVE_LEVELS: FiveLevelScale = {
  kind: "five-level",
  levels: [
    { level: "ผ่านดีเยี่ยม", from: 95, instrumentFloor: 95 },
    { level: "ผ่านดี", from: 85, instrumentFloor: 85 },
    { level: "ผ่าน", from: 85, instrumentFloor: null },
    { level: "ต้องปรับปรุง", from: 70, instrumentFloor: null },
    { level: "ต้องปรับปรุงโดยด่วน", from: 0, instrumentFloor: null },
  ],
};
