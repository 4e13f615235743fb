import type { CodeEntry } from "./entry";

/** Scores, levels and the figures that the office published elsewhere. */
export const SCORE_CODES = {
  "score.missing": {
    severity: "warning",
    what: {
      th: "ยังไม่มีคะแนนของตัวชี้วัดที่ {indicators} จึงยังคำนวณคะแนนรวมและระดับไม่ได้",
      en: "Indicators {indicators} have no score yet, so the total and the level cannot be computed.",
    },
    cure: {
      th: "กรุณากรอกคะแนนตามผลใน ITAS",
      en: "Enter them as ITAS gives them.",
    },
  },
  "score.too-many-decimals": {
    severity: "advice",
    what: {
      th: "คะแนนมีทศนิยมเกินสองตำแหน่ง: {values}",
      en: "Scores have more than two decimals: {values}.",
    },
    cure: {
      th: "คะแนน ITA ประกาศเป็นทศนิยมสองตำแหน่ง กรุณากรอกตามที่ประกาศ",
      en: "ITA scores are published with two decimals; enter them so.",
    },
  },
  "score.formula-overwritten": {
    severity: "fault",
    what: {
      th: "{line} ช่อง{column} แสดง {shown} แต่ที่คำนวณจากคะแนนตัวชี้วัดคือ {computed}",
      en: "{line}, {column}: the cell shows {shown}, but the indicator scores give {computed}.",
    },
    cure: {
      th: "ช่องนี้เป็นสูตร กรุณาเลือกเมนูสร้างแม่แบบเพื่อเขียนสูตรคืน ค่าที่พิมพ์ทับจะเก็บไว้ในหมายเหตุของเซลล์",
      en: "The cell is a formula: build the template again to restore it; what was typed over it is kept in the cell's note.",
    },
  },
  "score.item-score-differs": {
    severity: "error",
    what: {
      th: "ตัวชี้วัดที่ {indicator} กรอกคะแนนไว้ {typed|score} แต่สถานะในรายการ OIT ให้คะแนน {computed|score}",
      en: "Indicator {indicator} is entered as {typed|score}, but the statuses on the OIT tab give {computed|score}.",
    },
    cure: {
      th: "กรุณาตรวจสถานะข้อ OIT หรือลบคะแนนที่พิมพ์ทับเพื่อให้คำนวณจากรายการ OIT",
      en: "Check the statuses, or remove the typed score so that it follows from the OIT tab.",
    },
  },
  "score.unreachable": {
    severity: "warning",
    what: {
      th: "ตัวชี้วัดที่ {indicator} กรอกคะแนนไว้ {score|score} ซึ่งไม่มีชุดข้อ OIT ของปีนี้ชุดใดให้คะแนนนี้ได้",
      en: "Indicator {indicator} is entered as {score|score}, which no combination of the year's O items can give.",
    },
    cure: {
      th: "กรุณาตรวจตัวเลขกับ ITAS หากมีข้อที่ไม่ต้องประเมิน ให้เลือกสถานะในรายการ OIT",
      en: "Compare it with ITAS; if some items are not assessed, say so on the OIT tab.",
    },
  },
  "score.published-differs": {
    severity: "error",
    what: {
      th: "คะแนนตัวชี้วัดที่ {indicator} ไม่ตรงกัน: เผยแพร่ไว้ {published|score} แต่ในตารางคะแนนเป็น {computed|score} (ต่าง {difference|score})",
      en: "Indicator {indicator} has two values: published {published|score}, in the score table {computed|score} (difference {difference|score}).",
    },
    cure: {
      th: "กรุณาตรวจกับผลใน ITAS แล้วแก้ค่าที่ผิด",
      en: "Compare both with ITAS and mend the wrong one.",
    },
  },
  "score.weighted-published-differs": {
    severity: "error",
    what: {
      th: "คะแนน {instrument} ที่เผยแพร่ {published|score} ไม่ตรงกับที่คำนวณจากตัวชี้วัด {indicators} คือ {computed|score} (ต่าง {difference|score}{nearest})",
      en: "{instrument}: the published weighted score {published|score} is not the {computed|score} that indicators {indicators} give (difference {difference|score}{nearest}).",
    },
    cure: {
      th: "กรุณาเทียบคะแนนตัวชี้วัดและคะแนนถ่วงน้ำหนักกับ ITAS แล้วแก้ค่าที่ผิด",
      en: "Compare the indicator scores and the weighted score with ITAS and mend the wrong one.",
    },
  },
  "score.total-published-differs": {
    severity: "error",
    what: {
      th: "คะแนนรวมที่เผยแพร่ {published|score} ไม่ตรงกับที่คำนวณจากตารางตัวชี้วัด {computed|score} (ต่าง {difference|score}{nearest})",
      en: "The published total {published|score} is not the {computed|score} that the indicator scores give (difference {difference|score}{nearest}).",
    },
    cure: {
      th: "กรุณาเทียบคะแนนตัวชี้วัดและคะแนนรวมกับ ITAS แล้วแก้ค่าที่ผิด",
      en: "Compare the indicator scores and the total with ITAS and mend the wrong one.",
    },
  },
  "score.published-sum-differs": {
    severity: "error",
    what: {
      th: "คะแนนรวมที่เผยแพร่ {published|score} ไม่เท่ากับผลรวมของคะแนนเครื่องมือที่เผยแพร่ {sum|score} ({parts})",
      en: "The published total {published|score} is not the sum of the published instrument scores, {sum|score} ({parts}).",
    },
    cure: {
      th: "กรุณาตรวจคะแนนที่เผยแพร่ทั้งสี่ค่ากับ ITAS",
      en: "Compare the four published figures with ITAS.",
    },
  },
  "score.level-published-differs": {
    severity: "error",
    what: {
      th: "{line} เผยแพร่เป็นระดับ {published} แต่คะแนน {score|score} อยู่ในระดับ {computed}",
      en: "{line} was published as level {published}, but {score|score} is level {computed}.",
    },
    cure: {
      th: "กรุณาแก้ระดับให้ตรงกับคะแนน หรือตรวจคะแนนกับ ITAS",
      en: "Mend the level, or compare the score with ITAS.",
    },
  },
  "score.level-other-scale": {
    severity: "error",
    what: {
      th: "{lines} เผยแพร่เป็นระดับ {published} ซึ่งไม่ใช่ระดับตามเกณฑ์ปี {year} ({levels})",
      en: "{lines}: published as {published}, which is no level of {year} ({levels}).",
    },
    cure: { th: "กรุณาแก้ระดับ หรือตรวจปีของผลการประเมิน", en: "Mend the level, or check the year of the result." },
  },
  "score.published-out-of-range": {
    severity: "error",
    what: {
      th: "{line} ช่องตัวเลขที่เคยเผยแพร่ เป็น {published|score} ซึ่งอยู่นอกช่วง 0–{most|score}",
      en: "{line}: the published figure {published|score} is not within 0 and {most|score}.",
    },
    cure: {
      th: "กรุณาแก้ตัวเลข (บรรทัด IIT EIT OIT เป็นคะแนนที่ถ่วงน้ำหนักแล้ว)",
      en: "Mend the figure; the lines IIT, EIT and OIT hold weighted scores.",
    },
  },
  "score.full-though-missed": {
    severity: "error",
    what: {
      th: "{line} {column} เป็นคะแนนเต็ม {score|score} ทั้งที่ข้อ {items} มีสถานะ ไม่มี",
      en: "{line}, {column}: the full {score|score} although items {items} are missing.",
    },
    cure: {
      th: "กรุณาตรวจสถานะข้อ OIT หรือแก้คะแนน",
      en: "Check the statuses on the OIT tab, or mend the score.",
    },
  },
  "score.outlier": {
    severity: "warning",
    what: {
      th: "ตัวชี้วัดที่ {indicator} ช่อง{column} เป็น {score|score} ห่างจาก{near} มาก",
      en: "Indicator {indicator}, {column}: {score|score} is far from {near}.",
    },
    cure: {
      th: "กรุณาตรวจว่าพิมพ์ทศนิยมหรือตัวเลขผิดตำแหน่งหรือไม่ ก่อนเขียนแนวทางและมาตรการ",
      en: "Check the decimal point and the digits before writing guidance and measures for it.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
