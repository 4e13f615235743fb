// Sketches of Google's screens in our own hand: which thing to press, where it lies. Google changes its screens; words
// and places are what people look for.

const INK = "#1F2A2D";
const LINE = "#B9C4C7";
const SOFT = "#EEF2F3";
const MARK = "#C2410C";

const text = (x: number, y: number, words: string, extra = "") =>
  `<text x="${x}" y="${y}" font-size="13" fill="${INK}" ${extra}>${words}</text>`;
const box = (x: number, y: number, width: number, height: number, fill = "#FFFFFF") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${LINE}"/>`;
/** The place to press, with its number. */
const mark = (x: number, y: number, width: number, height: number, no: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="${MARK}" stroke-width="2.5"/>` +
  `<circle cx="${x + width}" cy="${y}" r="10" fill="${MARK}"/>` +
  `<text x="${x + width}" y="${y + 4.5}" font-size="12" fill="#FFFFFF" text-anchor="middle" font-weight="700">${no}</text>`;

function picture(label: string, height: number, ...parts: readonly string[]): string {
  return `<svg viewBox="0 0 640 ${height}" role="img" aria-label="${label}">${box(1, 1, 638, height - 2)}${parts.join("")}</svg>`;
}

const sheetMenu = (...items: readonly string[]) =>
  ["ไฟล์", "แก้ไข", "ดู", "แทรก", "รูปแบบ", "ข้อมูล", "เครื่องมือ", "ส่วนขยาย", "ความช่วยเหลือ"]
    .map((word, index) => text(16 + index * 66, 28, word))
    .join("") +
  box(466, 38, 160, 14 + items.length * 26) +
  items.map((item, index) => text(480, 62 + index * 26, item)).join("");

const editorBar = () =>
  box(1, 1, 46, 238, SOFT) +
  ["◷", "&lt;&gt;", "▷", "☰", "⚙"].map((sign, index) => text(16, 34 + index * 40, sign)).join("");

/** One picture for each step of the installation, by its key. */
export const PICTURES = {
  open: picture(
    "เมนูส่วนขยาย แล้วเลือก Apps Script",
    150,
    sheetMenu("ส่วนเสริม", "มาโคร", "Apps Script"),
    mark(470, 12, 66, 24, "1"),
    mark(474, 100, 130, 24, "2"),
  ),
  settings: picture(
    "หน้า Apps Script: ชื่อโครงการ และการตั้งค่าโครงการ",
    240,
    editorBar(),
    text(64, 30, "โครงการไม่มีชื่อ → ITA"),
    mark(58, 12, 150, 26, "1"),
    mark(6, 176, 34, 30, "2"),
    text(64, 80, "การตั้งค่าโครงการ", 'font-weight="700"'),
    box(64, 100, 16, 16, SOFT),
    text(66, 113, "✓"),
    text(90, 113, "แสดงไฟล์ Manifest “appsscript.json” ในเครื่องมือแก้ไข"),
    mark(58, 94, 430, 28, "3"),
  ),
  service: picture(
    "เพิ่มบริการ Drive API",
    240,
    editorBar(),
    text(64, 34, "ไฟล์", 'font-weight="700"'),
    text(64, 60, "Code.gs"),
    text(64, 120, "บริการ", 'font-weight="700"'),
    text(196, 120, "+", 'font-size="18"'),
    mark(184, 102, 30, 26, "1"),
    box(270, 24, 350, 200),
    text(288, 52, "เพิ่มบริการ", 'font-weight="700"'),
    text(288, 84, "Docs API"),
    text(288, 110, "Drive API"),
    mark(280, 94, 120, 24, "2"),
    text(288, 148, "เวอร์ชัน v3    ตัวระบุ Drive"),
    text(560, 206, "เพิ่ม", 'font-weight="700"'),
    mark(548, 190, 58, 24, "3"),
  ),
  files: picture(
    "สร้างไฟล์ให้ครบตามรายชื่อ",
    240,
    editorBar(),
    text(64, 34, "ไฟล์", 'font-weight="700"'),
    text(196, 34, "+", 'font-size="18"'),
    mark(184, 16, 30, 26, "1"),
    box(226, 16, 120, 62),
    text(240, 40, "สคริปต์"),
    text(240, 66, "HTML"),
    ...[
      "appsscript.json",
      "Code.gs",
      "Addon.gs",
      "charts.html",
      "docx.html",
      "notices.html",
      "sidebar.html",
    ].map((name, index) => text(64, 64 + index * 26, name)),
    box(370, 16, 250, 208, SOFT),
    text(384, 42, "ลบของเดิมให้หมด แล้ววาง"),
    text(384, 68, "Ctrl+A → Ctrl+V → Ctrl+S"),
    mark(376, 24, 238, 54, "2"),
  ),
  consent: picture(
    "หน้าขออนุญาตของ Google",
    240,
    box(16, 16, 290, 208),
    text(32, 44, "Google ยังไม่ได้ยืนยันแอปนี้", 'font-weight="700"'),
    text(32, 78, "ขั้นสูง"),
    mark(26, 62, 60, 24, "1"),
    text(32, 118, "ไปที่ ITA (ไม่ปลอดภัย)"),
    mark(26, 102, 170, 24, "2"),
    box(330, 16, 294, 208),
    text(346, 44, "ITA ต้องการสิทธิ์เข้าถึง", 'font-weight="700"'),
    ...["สเปรดชีตนี้เท่านั้น", "ไฟล์ที่ส่วนเสริมสร้างเอง", "แสดงแถบข้าง"].map(
      (words, index) =>
        box(346, 62 + index * 30, 16, 16, SOFT) +
        text(348, 75 + index * 30, "✓") +
        text(372, 75 + index * 30, words),
    ),
    mark(338, 54, 220, 92, "3"),
    text(548, 206, "ดำเนินการต่อ", 'font-weight="700" text-anchor="middle"'),
    mark(492, 190, 112, 24, "4"),
  ),
} as const;
