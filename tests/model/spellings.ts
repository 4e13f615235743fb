import fc from "fast-check";

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const THAI = "๐๑๒๓๔๕๖๗๘๙";
const thai = (text: string): string => text.replace(/\d/g, (digit) => THAI[Number(digit)] ?? digit);
const commas = (value: number): string => value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

const score = hundredths(100).chain((value) =>
  fc.constantFrom(
    String(value),
    value.toFixed(2),
    `${value.toFixed(2)}%`,
    thai(value.toFixed(2)),
    ` ${value.toFixed(2)} `,
    `${value} คะแนน`,
    `ร้อยละ ${value}`,
    String(value / 100),
    `'${value}`,
    `${value}5`,
    String(value).replace(".", ","),
  ),
);

const money = hundredths(90_000).chain((value) =>
  fc.constantFrom(
    String(value),
    commas(value),
    `${commas(value)} บาท`,
    thai(commas(value)),
    `${Math.floor(value)}.-`,
    `${commas(Math.floor(value)).replace(".00", "")} บาทถ้วน`,
    `฿${value}`,
    `-${value}`,
  ),
);

const none = fc.constantFrom("-", "–", "ไม่ใช้งบประมาณ", "ไม่มี", "รอผล", "N/A", "0", "", " ");

const day = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2563, max: 2570 }),
  })
  .chain(({ day: d, month: m, year: y }) => {
    const short = [
      "ม.ค.",
      "ก.พ.",
      "มี.ค.",
      "เม.ย.",
      "พ.ค.",
      "มิ.ย.",
      "ก.ค.",
      "ส.ค.",
      "ก.ย.",
      "ต.ค.",
      "พ.ย.",
      "ธ.ค.",
    ][m - 1];
    return fc.constantFrom(
      `${d}/${m}/${y}`,
      `${d}/${m}/${y % 100}`,
      `${d}/${m}/${y - 543}`,
      `${y - 543}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
      `${d} ${short} ${y}`,
      thai(`${d} ${short} ${y}`),
      `${d}-${d + 1} ${short} ${y}`,
      `${m}/${d}/${y - 543}`,
    );
  });

const absurd = fc.constantFrom(
  "9".repeat(400),
  "1.7976931348623157e308",
  "1e400",
  "-1e-300",
  "0.1e-7",
  "99999999999999999999",
  "=1/0",
  "=1e300*1e10",
  "Infinity",
  "NaN",
  "0x1F",
  "1.2.3",
  "1,2,3,4",
);

const formula = fc.constantFrom(
  "=90+5.5",
  "=A1",
  "=AVERAGE(90,95)",
  "=TODAY()",
  '="95.5"',
  "=IF(TRUE,88,0)",
  "=NOFUNCTION(1)",
  "=SUM(",
  '=THAI_DATE("1/10/2565")',
  '=FISCAL_YEAR("1/10/2565")',
);

const words = fc
  .integer({ min: 1, max: 999 })
  .chain((n) =>
    fc.constantFrom(
      `งานที่ ${n}`,
      `หมายเหตุ ${n}\nบรรทัดสอง`,
      `<b>${n}</b>`,
      `https://example.go.th/ita/${n}`,
      `'=ข้อความ${n}`,
      `#REF! ${n}`,
    ),
  );

const listed = fc.constantFrom(
  "มี",
  "ไม่มี",
  "ไม่ต้องประเมิน",
  "✓",
  "/",
  "1",
  "TRUE",
  "IIT",
  "EIT",
  "OIT",
  "รวม",
  "เครื่องมือ",
  "ดำเนินการแล้วเสร็จ",
  "2566",
  "พ.ศ. 2567",
  "๒๕๖๘",
  "2568",
);

/** Anything that people type into a cell, whatever the cell is for. */
export const spelling: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: score },
  { weight: 5, arbitrary: money },
  { weight: 3, arbitrary: none },
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: absurd },
  { weight: 2, arbitrary: formula },
  { weight: 3, arbitrary: words },
  { weight: 4, arbitrary: listed },
);
