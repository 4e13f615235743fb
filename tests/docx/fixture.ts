import type { Cell, Picture, ReportDocument } from "../../src/reports/document";

/** A picture of 2 × 1 pixels. */
export const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPgDk1u2HoYAAcrArxFe0ffAAAAAElFTkSuQmCC";

const picture = (alt: string, extra: Partial<Picture> = {}): Picture => ({
  kind: "picture",
  type: "png",
  data: PNG,
  width: 1200,
  height: 600,
  alt,
  ...extra,
});

const indicators: readonly (readonly [string, number])[] = [
  ["การปฏิบัติหน้าที่", 99.93],
  ["การใช้งบประมาณ", 98.69],
  ["การใช้อำนาจ", 99.93],
  ["การใช้ทรัพย์สินของราชการ", 99.47],
  ["การแก้ไขปัญหาการทุจริต", 98.46],
  ["คุณภาพการดำเนินงาน", 95.78],
  ["ประสิทธิภาพการสื่อสาร", 97.62],
  ["การปรับปรุงระบบการทำงาน", 96.94],
  ["การเปิดเผยข้อมูล", 92.5],
  ["การป้องกันการทุจริต", 100],
];

const months = [
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
];

const activity = (name: string, from: number, to: number): readonly Cell[] => [
  name,
  "85%",
  "100,000",
  ...months.map((_, month): Cell => (month >= from && month <= to ? { text: "●", tone: "accent" } : "")),
  "ทุกกลุ่ม",
];

/** A report with every kind of block in it, both orientations, a cover, spans both ways and a long table. */
export const fixture: ReportDocument = {
  title: "รายงานผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส",
  language: "th",
  digits: "arabic",
  font: "Sarabun",
  footer: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
  sections: [
    {
      orientation: "portrait",
      cover: true,
      blocks: [
        { kind: "space", lines: 4 },
        { kind: "picture", type: "png", data: PNG, width: 160, height: 160, alt: "ตราสำนักงาน" },
        { kind: "space", lines: 2 },
        { kind: "title", text: "รายงานผลการวิเคราะห์การประเมิน\nคุณธรรมและความโปร่งใส", size: 28 },
        { kind: "title", text: "ในการดำเนินงานของหน่วยงานภาครัฐ" },
        { kind: "title", text: "ประจำปีงบประมาณ พ.ศ. 2564", size: 20 },
      ],
    },
    {
      orientation: "portrait",
      blocks: [
        { kind: "contents", title: "สารบัญ" },
        { kind: "heading", level: 1, text: "ส่วนที่ 1 บทนำ" },
        {
          kind: "paragraph",
          indent: true,
          align: "thai",
          text: "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ เป็นเครื่องมือเชิงบวกที่มุ่งพัฒนาระบบราชการไทยให้มีประสิทธิภาพ โดยเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียทุกภาคส่วนที่ใช้ทรัพยากรของรัฐเข้ามามีส่วนร่วมในการประเมิน และให้หน่วยงานรับทราบช่องว่างที่ต้องแก้ไข ทั้งนี้ ผู้ที่ปฏิบัติหน้าที่ย่อมรู้ปัญหาดีที่สุด",
        },
        {
          kind: "paragraph",
          indent: true,
          text: [
            { text: "ข้อมูลเปิดเผยต่อสาธารณะที่ " },
            { text: "เว็บไซต์ของสำนักงาน", link: "https://www.example.go.th/oit/2564?a=1&b=ผล" },
            { text: " และ " },
            { text: "เป็นปัจจุบัน", bold: true },
            { text: " เสมอ", italic: true },
          ],
        },
        { kind: "heading", level: 2, text: "1.1 วัตถุประสงค์" },
        {
          kind: "list",
          style: "number",
          items: [
            "เพื่อวิเคราะห์ผลการประเมินรายตัวชี้วัดและจัดลำดับความสำคัญของประเด็นที่ต้องพัฒนาในปีงบประมาณถัดไป",
            "เพื่อกำหนดมาตรการ",
            "เพื่อเผยแพร่",
          ],
        },
        { kind: "list", style: "paren", start: 9, items: ["ข้อที่เก้า", [{ text: "ข้อที่สิบ", bold: true }]] },
        { kind: "heading", level: 3, text: "1.1.1 ขอบเขต" },
        {
          kind: "list",
          style: "bullet",
          items: [
            "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ซึ่งเก็บข้อมูลจากบุคลากรทุกคนที่ปฏิบัติงานมาไม่น้อยกว่าหนึ่งปี",
            "แบบวัดการรับรู้ภายนอก (EIT)",
          ],
        },
        { kind: "heading", level: 1, text: "ส่วนที่ 2 การวิเคราะห์ผลการประเมิน" },
        {
          kind: "paragraph",
          indent: true,
          keepWithNext: true,
          text: "สำนักงานได้คะแนนรวม 97.32 อยู่ในระดับ AA ผ่านเกณฑ์ร้อยละ 85.00 โดยตัวชี้วัดที่ได้คะแนนสูงสุดคือ ตัวชี้วัดที่ 10 การป้องกันการทุจริต (100.00) และต่ำสุดคือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (92.50)",
        },
        {
          kind: "table",
          caption: "คะแนนรายตัวชี้วัด เรียงจากสูงไปต่ำ",
          columns: [
            { share: 6, align: "center" },
            { share: 11, align: "center" },
            { share: 35 },
            { share: 13, align: "right" },
            { share: 9, align: "center" },
            { share: 13, align: "center" },
          ],
          head: [["ที่", "ตัวชี้วัด", "ประเด็น", "คะแนน", "ระดับ", "ผล"]],
          rows: [
            ...indicators.map(([name, score], index): readonly Cell[] => [
              `${index + 1}`,
              `${index + 1}`,
              name,
              score.toFixed(2),
              { text: score < 95 ? "A" : "AA", bold: true },
              score < 95 ? { text: "เฝ้าระวัง", tone: "warn" } : "ผ่าน",
            ]),
            [
              { text: "คะแนนรวม", tone: "total", span: 3, align: "center" },
              { text: "97.32", tone: "total" },
              { text: "AA", tone: "total" },
              { text: "ผ่าน", tone: "total" },
            ],
          ],
        },
        {
          kind: "bars",
          caption: "คะแนนรายตัวชี้วัด (แกนเริ่มที่ 80)",
          from: 80,
          to: 100,
          bars: [
            ...indicators.map(([name, score], index) => ({
              label: `${index + 1} ${name}`,
              value: score,
              figure: score.toFixed(2),
              ...(score < 95 ? { tone: "warn" as const } : {}),
            })),
            { label: "ไม่มีข้อมูล", value: null, figure: "–" },
          ],
        },
        { kind: "heading", level: 2, text: "จุดที่ต้องพัฒนา" },
        {
          kind: "table",
          columns: [{ share: 1 }, { share: 1 }, { share: 1, align: "right" }],
          head: [],
          rows: [
            [
              { text: "รวมสองแถว", rows: 2 },
              { text: "กว้างสองช่อง", span: 2, tone: "pale" },
            ],
            ["ล่าง", "12"],
          ],
        },
        {
          kind: "table",
          caption: "ตารางยาวข้ามหน้า",
          columns: [{ share: 1, align: "center" }, { share: 4 }, { share: 2, align: "right" }],
          head: [["ที่", "รายการ", "งบประมาณ (บาท)"]],
          rows: Array.from({ length: 40 }, (_, index) => [
            `${index + 1}`,
            `กิจกรรมเสริมสร้างธรรมาภิบาล ครั้งที่ ${index + 1}`,
            "10,000.00",
          ]),
        },
        { kind: "pageBreak" },
        {
          kind: "pictures",
          perRow: 2,
          pictures: [
            picture("ภาพกิจกรรมที่ 1", { caption: "การประชุมชี้แจง" }),
            picture("ภาพกิจกรรมที่ 2", { caption: "การลงนาม" }),
            picture("ภาพกิจกรรมที่ 3"),
          ],
        },
        picture("ภาพใหญ่", { caption: "ภาพรวมของกิจกรรม", maxWidth: 100 }),
        {
          kind: "signatures",
          blocks: [
            {
              role: "ผู้เสนอ",
              name: null,
              position: "นักวิเคราะห์นโยบายและแผน",
              office: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
            },
            { role: "ผู้อนุมัติ", name: null, position: null, office: null },
          ],
        },
      ],
    },
    {
      orientation: "landscape",
      blocks: [
        { kind: "heading", level: 1, text: "ปฏิทินกิจกรรม ปีงบประมาณ พ.ศ. 2564" },
        {
          kind: "table",
          caption: "ปฏิทินกิจกรรม",
          size: 12,
          columns: [
            { share: 200 },
            { share: 56, align: "center" },
            { share: 70, align: "right" },
            ...months.map(() => ({ share: 32, align: "center" as const })),
            { share: 74, align: "center" },
          ],
          head: [
            [
              { text: "กิจกรรม", rows: 2 },
              { text: "เป้าหมาย", rows: 2 },
              { text: "งบประมาณ\n(บาท)", rows: 2 },
              ...[1, 2, 3, 4].map((quarter): Cell => ({ text: `ไตรมาส ${quarter}`, span: 3 })),
              { text: "ผู้รับผิดชอบ", rows: 2 },
            ],
            months.map((text): Cell => ({ text, tone: "subhead" })),
          ],
          rows: [
            activity("กิจกรรมเสริมสร้างธรรมาภิบาลในสำนักงานเขตพื้นที่การศึกษา", 1, 5),
            activity("กิจกรรมสร้างความตระหนักรู้ในการป้องกันการทุจริต", 3, 7),
            activity("กิจกรรมเสริมสร้างค่านิยมร่วมต้านทุจริต", 4, 5),
          ],
        },
      ],
    },
  ],
};
