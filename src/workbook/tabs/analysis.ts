import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, TableTab } from "../layout";

/** Three instruments, ten indicators; the keys are `IIT`, `EIT`, `OIT`, `1`…`10`. */
function lines(criteria: Criteria): readonly FixedRow[] {
  return [
    ...criteria.instruments.map(({ code, name }) => ({ key: code, values: { code, name } })),
    ...criteria.indicators.map(({ no, name }) => ({ key: String(no), values: { code: String(no), name } })),
  ];
}

/** วิเคราะห์ผล: the office's own words on its result, and the lists it published elsewhere. */
export const analysis = {
  kind: "table",
  key: "analysis",
  name: { th: "วิเคราะห์ผล", en: "Analysis" },
  help: {
    th: "จุดแข็งและจุดที่ต้องพัฒนา ระบบแบ่งจากคะแนนและเป้าหมายให้เอง ที่นี่เขียนเฉพาะคำอธิบาย: ปัจจัย ผลที่บ่งชี้ และแนวทางพัฒนาของตัวชี้วัดที่ต่ำกว่าเป้าหมาย",
    en: "Strengths and weaknesses follow from scores and targets; write here only the words: factors, what the result shows, guidance.",
  },
  colour: "input",
  fixedRows: lines,
  owned: ["code", "name"],
  identity: (text) => text("code") || null,
  columns: [
    { key: "code", type: "text", width: 100, heading: { th: "เครื่องมือ/ตัวชี้วัด", en: "Instrument/indicator" } },
    { key: "name", type: "text", width: 320, heading: { th: "ชื่อ", en: "Name" } },
    {
      key: "shows",
      type: "longText",
      width: 320,
      heading: { th: "บ่งชี้ให้เห็นว่า", en: "What it shows" },
      note: { th: "เขียนที่บรรทัด IIT EIT OIT", en: "On the lines IIT, EIT, OIT" },
    },
    {
      key: "strengthFactors",
      type: "lines",
      width: 320,
      heading: { th: "ปัจจัยที่ทำให้เป็นจุดแข็ง (บรรทัดละข้อ)", en: "Factors behind strengths (one per line)" },
    },
    {
      key: "weaknessNotes",
      type: "lines",
      width: 320,
      heading: { th: "ข้อสังเกตของจุดที่ต้องพัฒนา (บรรทัดละข้อ)", en: "Notes on weaknesses (one per line)" },
    },
    {
      key: "guidance",
      type: "longText",
      width: 320,
      heading: { th: "แนวทางการพัฒนา", en: "Guidance" },
      note: { th: "เขียนที่บรรทัดตัวชี้วัดที่ต่ำกว่าเป้าหมาย", en: "On the lines of indicators below target" },
    },
    {
      key: "publishedTarget",
      unprinted: true,
      type: "score",
      width: 180,
      heading: { th: "เป้าหมายที่เคยเผยแพร่", en: "Published target" },
    },
    {
      key: "publishedStrengthCount",
      unprinted: true,
      type: "count",
      width: 180,
      heading: { th: "จำนวนจุดแข็งที่เคยเผยแพร่", en: "Published number of strengths" },
    },
    {
      key: "publishedStrengths",
      unprinted: true,
      type: "text",
      width: 180,
      heading: { th: "จุดแข็งที่เคยเผยแพร่ (เลขตัวชี้วัด)", en: "Published strengths (indicator numbers)" },
      note: { th: "เช่น 1, 3, 4", en: "e.g. 1, 3, 4" },
    },
    {
      key: "publishedWeaknessCount",
      unprinted: true,
      type: "count",
      width: 180,
      heading: { th: "จำนวนจุดที่ต้องพัฒนาที่เคยเผยแพร่", en: "Published number of weaknesses" },
    },
    {
      key: "publishedWeaknesses",
      unprinted: true,
      type: "text",
      width: 180,
      heading: { th: "จุดที่ต้องพัฒนาที่เคยเผยแพร่ (เลขตัวชี้วัด)", en: "Published weaknesses (indicator numbers)" },
    },
  ],
} as const satisfies TableTab;
