import type { Overview, PictureList, ReportMade, ShownFinding, WorkStep } from "../../src/wire";

const finding = (
  severity: ShownFinding["severity"],
  words: string,
  cellName: string | null,
): ShownFinding => ({
  code: `test.${severity}`,
  severity,
  message: { th: words, en: `EN ${words}` },
  cell: cellName === null ? null : { tab: "scores", row: "OIT", column: "published" },
  cellName,
  cause: null,
  acknowledged: false,
});

/** An office as the script would show it: passed, with findings of each severity. */
export const OFFICE: Overview = {
  language: "th",
  template: "ready",
  officeName: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
  reportYear: 2566,
  resultYear: 2565,
  total: 97.32,
  level: "AA",
  passed: true,
  passMark: 85,
  rules: { state: "known", year: 2565, offered: null, proposed: 0 },
  missing: 0,
  rank: 23,
  rankOf: 245,
  instruments: [
    { code: "IIT", score: 99.3, weighted: 29.79, target: 99.5 },
    { code: "EIT", score: 96.78, weighted: 29.03, target: 96.5 },
    { code: "OIT", score: 96.25, weighted: 38.5, target: null },
  ],
  suggestions: [{ th: "เผยแพร่ O11 และ O26 คะแนนรวม +1.50", en: "Publish O11 and O26, total +1.50" }],
  quarters: [
    { quarter: 1, planned: 3, done: 2 },
    { quarter: 2, planned: 4, done: 0 },
    { quarter: 3, planned: 0, done: 0 },
    { quarter: 4, planned: 0, done: 0 },
  ],
  budget: { allocated: 50000, spent: 21500, percent: 43 },
  unsure: { budget: false, quarters: false },
  charts: null,
  findings: [
    finding("error", "OIT ที่เผยแพร่ 40.00 ไม่ตรงกับที่คำนวณ 38.50", "คะแนนตัวชี้วัด!D14"),
    finding("warning", "ยังไม่มีชื่อผู้อนุมัติ", "ลงนาม"),
    finding("advice", "ควรใช้ตัวเลขแบบเดียวทั้งเล่ม", null),
  ],
  digits: "arabic",
  shortForms: [],
  reports: [],
};

/** A build that had to rest. */
export const WORK_STEP: WorkStep = {
  step: 17,
  of: 38,
  label: { th: "งบประมาณ", en: "Budget" },
};

/** A report as the script would answer it. */
export const MADE: ReportMade = {
  kind: "annual",
  year: 2566,
  fileId: "x",
  name: "รายงาน 2566 - สพป.ตัวอย่าง เขต 1",
  url: "https://docs.google.com/document/d/x/edit",
  pdfUrl: "https://docs.google.com/document/d/x/export?format=pdf",
  docxUrl: "https://docs.google.com/document/d/x/export?format=docx",
  madeAt: "2026-11-21T03:00:00.000Z",
  mine: true,
  sharing: "private",
  changes: null,
  logged: true,
  isNew: true,
  lostOld: false,
};

/** A grey pixel. */
export const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** Pictures as the script would list them: a logo, one of an activity, and one that is gone. */
export const PICTURES: PictureList = {
  logo: { id: "L0G0", caption: "ตราหน่วยงาน", thumbnail: `data:image/png;base64,${PIXEL}` },
  activities: [
    {
      row: 5,
      title: "ประชุมคณะทำงาน",
      pictures: [{ id: "A1", caption: "ผู้อำนวยการเปิดประชุม", thumbnail: `data:image/png;base64,${PIXEL}` }],
      missing: ["ภาพที่หายไป"],
    },
    { row: 6, title: "อบรม", pictures: [], missing: [] },
  ],
  unused: [],
};
