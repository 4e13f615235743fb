import type { CodeEntry } from "./entry";

/** Strengths, weaknesses, targets, guidance and measures. */
export const ANALYSIS_CODES = {
  "list.strength-count-differs": {
    severity: "error",
    what: {
      th: "{instrument} ระบุจุดแข็ง {count} ตัวชี้วัด แต่มีในรายการ {listed} ตัวชี้วัด ({list})",
      en: "{instrument}: {count} strengths are stated, but {listed} are listed ({list}).",
    },
    cure: { th: "กรุณาแก้จำนวนหรือรายการจุดแข็งให้ตรงกัน", en: "Make the number and the list agree." },
  },
  "list.weakness-count-differs": {
    severity: "error",
    what: {
      th: "{instrument} ระบุจุดที่ต้องพัฒนา {count} ตัวชี้วัด แต่มีในรายการ {listed} ตัวชี้วัด ({list})",
      en: "{instrument}: {count} weaknesses are stated, but {listed} are listed ({list}).",
    },
    cure: { th: "กรุณาแก้จำนวนหรือรายการจุดที่ต้องพัฒนาให้ตรงกัน", en: "Make the number and the list agree." },
  },
  "list.count-differs-computed": {
    severity: "error",
    what: {
      th: "{instrument} ระบุ{list} {count} ตัวชี้วัด แต่ตามคะแนนและเป้าหมายมี {computed} ตัวชี้วัด ({members})",
      en: "{instrument}: {count} {list} are stated, but scores and targets give {computed} ({members}).",
    },
    cure: {
      th: "กรุณาแก้จำนวนให้ตรงกับคะแนนและเป้าหมาย",
      en: "Mend the number to agree with scores and targets.",
    },
  },
  "list.count-sum": {
    severity: "error",
    what: {
      th: "{instrument} จำนวนจุดแข็ง {strengths} รวมจุดที่ต้องพัฒนา {weaknesses} เป็น {sum} ไม่เท่ากับจำนวนตัวชี้วัด {all}",
      en: "{instrument}: {strengths} strengths and {weaknesses} weaknesses make {sum}, not the {all} indicators there are.",
    },
    cure: {
      th: "ตัวชี้วัดหนึ่งต้องอยู่กลุ่มเดียว กรุณานับใหม่จากรายการ",
      en: "Every indicator belongs to one of the two; count again.",
    },
  },
  "list.in-both": {
    severity: "error",
    what: {
      th: "ตัวชี้วัดที่ {members} อยู่ทั้งในจุดแข็งและจุดที่ต้องพัฒนาที่เผยแพร่ ({instrument})",
      en: "Indicators {members} are published both as strengths and as weaknesses ({instrument}).",
    },
    cure: {
      th: "กรุณาให้เหลือกลุ่มเดียวตามคะแนนและเป้าหมาย",
      en: "Leave each in one list, as its score and target say.",
    },
  },
  "list.in-none": {
    severity: "error",
    what: {
      th: "ตัวชี้วัดที่ {members} ไม่อยู่ทั้งในจุดแข็งและจุดที่ต้องพัฒนาที่เผยแพร่ ({instrument})",
      en: "Indicators {members} are in neither of the published lists ({instrument}).",
    },
    cure: {
      th: "กรุณาเพิ่มในกลุ่มที่ตรงกับคะแนนและเป้าหมาย",
      en: "Add each to the list that its score and target say.",
    },
  },
  "list.strength-below-target": {
    severity: "error",
    what: {
      th: "{instrument} ตัวชี้วัดที่ {members} ต่ำกว่าเป้าหมาย จึงไม่ใช่จุดแข็ง ({detail})",
      en: "{instrument}: indicators {members} are below target and no strengths ({detail}).",
    },
    cure: {
      th: "กรุณาย้ายไปจุดที่ต้องพัฒนา หรือตรวจคะแนนและเป้าหมาย",
      en: "Move them to the weaknesses, or check scores and targets.",
    },
  },
  "list.weakness-at-target": {
    severity: "error",
    what: {
      th: "{instrument} ตัวชี้วัดที่ {members} ถึงเป้าหมายแล้ว จึงไม่ใช่จุดที่ต้องพัฒนา ({detail})",
      en: "{instrument}: indicators {members} reach their target and are no weaknesses ({detail}).",
    },
    cure: {
      th: "กรุณาย้ายไปจุดแข็ง หรือตรวจคะแนนและเป้าหมาย",
      en: "Move them to the strengths, or check scores and targets.",
    },
  },
  "list.outside-instrument": {
    severity: "warning",
    what: {
      th: "บรรทัด {instrument} มีตัวชี้วัดที่ {members} ซึ่งไม่อยู่ในเครื่องมือนี้",
      en: "The line {instrument} lists indicators {members}, which are not of this instrument.",
    },
    cure: { th: "กรุณาย้ายไปบรรทัดของเครื่องมือที่ถูกต้อง", en: "Move them to the line of their own instrument." },
  },
  "list.unreadable": {
    severity: "warning",
    what: {
      th: "รายการ “{text}” ({instrument}) มีส่วนที่อ่านเป็นเลขตัวชี้วัดไม่ได้",
      en: "The list “{text}” ({instrument}) holds something that is no indicator number.",
    },
    cure: {
      th: "กรุณาพิมพ์เลขตัวชี้วัดคั่นด้วยจุลภาค เช่น 1, 3, 4",
      en: "Type indicator numbers with commas, e.g. 1, 3, 4.",
    },
  },
  "target.missing": {
    severity: "warning",
    what: {
      th: "ยังไม่ได้กำหนดเป้าหมายของ {instruments} จึงแบ่งจุดแข็งและจุดที่ต้องพัฒนาไม่ได้",
      en: "{instruments} have no target, so strengths and weaknesses cannot be told apart.",
    },
    cure: { th: "กรุณากรอกเป้าหมายที่บรรทัด IIT EIT OIT", en: "Enter a target on the lines IIT, EIT and OIT." },
  },
  "target.published-differs": {
    severity: "error",
    what: {
      th: "เป้าหมายของ {line} ไม่ตรงกัน: เผยแพร่ไว้ {published|score} แต่ในตารางคะแนนเป็น {target|score}",
      en: "The target of {line} has two values: published {published|score}, in the score table {target|score}.",
    },
    cure: { th: "กรุณาใช้เป้าหมายค่าเดียว", en: "Use one target." },
  },
  "target.indicator-differs": {
    severity: "warning",
    what: {
      th: "ตัวชี้วัดที่ {indicator} มีเป้าหมาย {own|score} ต่างจากเป้าหมาย {instrument} {target|score}",
      en: "Indicator {indicator} has the target {own|score}, unlike its instrument {instrument} with {target|score}.",
    },
    cure: {
      th: "กรุณาใช้เป้าหมายเดียวต่อเครื่องมือ หรือระบุเหตุผลในหมายเหตุ",
      en: "Use one target per instrument, or say why in the note.",
    },
  },
  "weak.no-guidance": {
    severity: "advice",
    what: {
      th: "ตัวชี้วัดที่ {indicator} {name} ได้ {score|score} ต่ำกว่าเป้าหมาย {target|score} แต่หน่วยงานยังไม่ได้เขียนแนวทางการพัฒนา รายงานจะใช้แนวทางมาตรฐาน",
      en: "Indicator {indicator} {name} scores {score|score}, below its target {target|score}; the report will print standard guidance.",
    },
    cure: {
      th: "หากมีแนวทางของหน่วยงานเอง กรุณาเขียนในแท็บวิเคราะห์ผล",
      en: "Write the office's own on the tab Analysis where it has any.",
    },
  },
  "weak.no-measure": {
    severity: "error",
    what: {
      th: "มี {count} ตัวชี้วัดที่ต่ำกว่าเป้าหมายแต่ไม่มีมาตรการ: {indicators}",
      en: "Indicators below target without a measure ({count}): {indicators}.",
    },
    cure: {
      th: "กรุณาเพิ่มมาตรการรายตัวชี้วัดในแท็บมาตรการ ตัวชี้วัดละหนึ่งบรรทัดขึ้นไป",
      en: "Add a measure for each of them on the tab Measures.",
    },
  },
  "measure.unknown-indicator": {
    severity: "error",
    what: {
      th: "มาตรการ “{title}” อ้างตัวชี้วัดที่ {indicator} ซึ่งไม่มีในเกณฑ์",
      en: "The measure “{title}” is for indicator {indicator}, which the criteria do not have.",
    },
    cure: { th: "กรุณาแก้เลขตัวชี้วัด", en: "Mend the indicator number." },
  },
  "measure.no-indicator": {
    severity: "warning",
    what: {
      th: "มาตรการรายตัวชี้วัด “{title}” ไม่ได้ระบุเลขตัวชี้วัด",
      en: "The measure “{title}” does not say for which indicator it is.",
    },
    cure: { th: "กรุณากรอกเลขตัวชี้วัด 1–10", en: "Enter the indicator's number, 1–10." },
  },
  "measure.no-kind": {
    severity: "warning",
    what: {
      th: "มาตรการ “{title}” ไม่ได้เลือกประเภท จึงจะไม่ปรากฏในรายงาน",
      en: "The measure “{title}” has no kind and will not be in the report.",
    },
    cure: { th: "กรุณาเลือกประเภทของมาตรการ", en: "Choose its kind." },
  },
  "list.incomplete": {
    severity: "error",
    what: {
      th: "{instrument} รายการ{list}ที่เผยแพร่ไม่มีตัวชี้วัดที่ {members} ทั้งที่ควรอยู่ตามคะแนนและเป้าหมาย ({detail})",
      en: "{instrument}: the published {list} lack indicators {members}, which scores and targets put there ({detail}).",
    },
    cure: {
      th: "กรุณาเพิ่มในรายการ หรือตรวจคะแนนและเป้าหมาย",
      en: "Add them to the list, or check scores and targets.",
    },
  },
  "list.disagrees-published": {
    severity: "error",
    what: {
      th: "{instrument} ตัวชี้วัดที่ {members} อยู่ในรายการ{list} แต่ตามคะแนนและเป้าหมายที่เผยแพร่ไม่ใช่ ({detail})",
      en: "{instrument}: indicators {members} are listed among the {list}, but the published scores and target say otherwise ({detail}).",
    },
    cure: {
      th: "กรุณาย้ายกลุ่ม หรือแก้คะแนนและเป้าหมายที่เผยแพร่",
      en: "Move them, or mend the published scores and target.",
    },
  },
  "target.outlier": {
    severity: "warning",
    what: {
      th: "เป้าหมายของ {line} เป็น {target|score} ต่ำกว่าคะแนนมาก",
      en: "The target of {line} is {target|score}, far below the scores.",
    },
    cure: {
      th: "กรุณาตรวจว่าพิมพ์ทศนิยมหรือตัวเลขผิดตำแหน่งหรือไม่",
      en: "Check the decimal point and the digits.",
    },
  },
  "measure.duplicate": {
    severity: "warning",
    what: {
      th: "มาตรการ “{title}” มีมากกว่าหนึ่งบรรทัดในกลุ่มเดียวกัน",
      en: "The measure “{title}” is on more than one line of its group.",
    },
    cure: { th: "กรุณาลบบรรทัดที่ซ้ำ", en: "Delete the copy." },
  },
  "measure.other-indicator": {
    severity: "warning",
    what: {
      th: "มาตรการ “{title}” อยู่ใต้ตัวชี้วัดที่ {indicator} แต่กล่าวถึง “{name}” ซึ่งเป็นตัวชี้วัดที่ {other}",
      en: "The measure “{title}” is for indicator {indicator} but names “{name}”, which is indicator {other}.",
    },
    cure: { th: "กรุณาตรวจเลขตัวชี้วัด", en: "Check the indicator's number." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
