/** Ten indicator scores with the total printed beside them, as offices and provinces published them. */
export interface Published {
  readonly who: string;
  /** พ.ศ. */
  readonly year: number;
  readonly indicators: readonly number[];
  readonly total: number;
  readonly source: string;
}

const REGION_REPORT = "fliphtml5.com/nqbfm/fekk, page 168";

/** FY2562 and FY2563 are older than the years whose rules are known; their totals follow the same arithmetic. */
export const RESULTS: readonly Published[] = [
  {
    who: "จังหวัดตราด",
    year: 2564,
    indicators: [93.55, 87.72, 91.01, 87.93, 89.52, 90.55, 88.68, 88.58, 72.89, 65.56],
    total: 81.45,
    source: REGION_REPORT,
  },
  {
    who: "จังหวัดตราด",
    year: 2563,
    indicators: [92.57, 86.13, 90.08, 85.98, 88.04, 83.67, 82.11, 79.29, 69.94, 52.78],
    total: 75.62,
    source: REGION_REPORT,
  },
  {
    who: "จังหวัดจันทบุรี",
    year: 2563,
    indicators: [92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82],
    total: 67.54,
    source: REGION_REPORT,
  },
  {
    who: "มหาวิทยาลัยพะเยา",
    year: 2562,
    indicators: [91.27, 80.64, 87.48, 82.27, 78.98, 88.23, 78.27, 80.22, 65.62, 42.56],
    total: 71.55,
    source: "the public front page of the university's ITA system; it does not name the year of the figures",
  },
];

/** สพป.หนองคาย เขต 1, FY2566 report: the ranking table's scores and the total printed beside them, which contradict each other. */
export const CONTRADICTION: Published = {
  who: "สพป.หนองคาย เขต 1",
  year: 2565,
  indicators: [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100],
  total: 99.38,
  source: "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566",
};

/**
 * Agencies of จังหวัดพิจิตร, FY2564: indicators 9 and 10, OIT, the two questionnaires, all weighted, total and level.
 * Source: official report, table 4.26 (online.anyflip.com/qxtmp/cuda, page 138), which does not say which questionnaire is which.
 */
export const TABLE_4_26 = [
  [100, 100, 40, 28.04, 30, 98.04, "AA"],
  [100, 100, 40, 28.11, 29.3, 97.41, "AA"],
  [93.5, 100, 38.7, 28.67, 30, 97.37, "AA"],
  [97.5, 100, 39.5, 28.65, 29.1, 97.25, "AA"],
  [100, 100, 40, 27.57, 29.51, 97.08, "AA"],
  [97.78, 93.75, 38.31, 28.79, 29.95, 97.05, "AA"],
  [97.14, 100, 39.43, 28.37, 28.58, 96.38, "AA"],
  [97.5, 87.5, 37, 29.09, 29.99, 96.08, "AA"],
  [93.78, 100, 38.76, 27.1, 28.87, 94.73, "A"],
  [96, 100, 39.2, 27.96, 27.57, 94.73, "A"],
  [92.5, 93.75, 37.25, 28.25, 28.96, 94.46, "A"],
  [94.64, 100, 38.93, 27.98, 27.47, 94.38, "A"],
  [92.5, 93.75, 37.25, 27.28, 29.84, 94.37, "A"],
] as const;

/** Totals published without their parts, with the level that was published for them. */
export const LEVELS = [
  ["สสว.", 2565, 90.76, "A", "sme.go.th, annual report 2565, page 80"],
  ["สมศ.", 2565, 91.16, "A", "sueksaphao.com/2022/08/05/ita"],
  [
    "ศาลปกครอง",
    2566,
    97.74,
    "AA",
    "nationthailand.com/thailand/general/40030119, which calls 95 and over “excellent”",
  ],
  ["จังหวัดอุตรดิตถ์", 2567, 98.82, "ผ่านดีเยี่ยม", "a public site that cites ป.ป.ช.อุตรดิตถ์"],
  ["สตง.", 2567, 92.43, "ผ่านดี", "mgronline.com/uptodate/detail/9680000079675"],
  ["สตง.", 2568, 94.64, "ผ่าน", "mgronline.com/uptodate/detail/9680000079675: EIT was below 85"],
] as const;

/** สพป.สกลนคร เขต 1, FY2566: indicators 9 and 10. Source: sakonarea1.go.th/new2024/oit-open-data-integrity. */
export const SAKON_NAKHON = { nine: 90, ten: 87.5 } as const;
