import type { Code } from "../../../src/checks/codes";
import { ACTIVITIES } from "../consistent";
import { cell, formPlant, inForm, inRow, type Plant, rowPlant, textPlant, withRow } from "./plant";

const years: Plant = (data) => ({
  data: inForm(data, "office", { reportYear: 2567 }),
  cell: cell("office", "reportYear"),
});

/** Years, days, orders, declarations and the rank. */
export const DATE_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "year.result-after-report": formPlant("office", "resultYear", 2567),
  "year.result-old": formPlant("office", "resultYear", 2564),
  "year.in-text": (data, pick) => {
    const year = 2550 + pick(14);
    const thai =
      pick(2) === 0
        ? String(year)
        : String(year).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
    const text =
      [`ตามแผนประจำปีงบประมาณ พ.ศ. ${thai} ของหน่วยงาน`, `ในปีงบประมาณ ${thai}`, `ประจำปี พ.ศ.${thai}`][
        pick(3)
      ] ?? "";
    return textPlant(text)(data, pick);
  },
  "rank.over-total": formPlant("office", "rank", 246),
  "rank.half": formPlant("office", "rank", ""),
  "date.reversed": (data, pick) => {
    const dates = { startDate: "30 กันยายน 2566", endDate: "1 ตุลาคม 2565" };
    const tab = (["plan", "progress"] as const)[pick(4)];
    if (tab) return { data: inForm(data, tab, dates), cell: cell(tab, "startDate") };
    const index = 4 + pick(4);
    return {
      data: inRow(data, "results", index, { startDate: "30 กันยายน 2566" }),
      cell: cell("results", index, "startDate"),
    };
  },
  "date.outside-year": (data, pick) => {
    const [date = ""] = [["30 กันยายน 2565"], ["1 มกราคม 2565"]][pick(2)] ?? [];
    const index = pick(8);
    return {
      data: inRow(data, "results", index, { startDate: date }),
      cell: cell("results", index, "startDate"),
    };
  },
  "date.after-round": (data, pick) => {
    const index = pick(4);
    return {
      data: inRow(data, "results", index, { endDate: "1 เมษายน 2566" }),
      cell: cell("results", index, "endDate"),
    };
  },
  "date.periods-differ": formPlant("progress", "startDate", "1 มกราคม 2566"),
  "order.year-differs": formPlant("office", "orderDate", "14 มีนาคม 2565"),
  "declaration.outside-year": (data, pick) => {
    const index = pick(2);
    const change = { date: ["1 ธันวาคม 2564", "5 มกราคม 2567"][pick(2)], effectiveYear: "" };
    return { data: inRow(data, "declarations", index, change), cell: cell("declarations", index, "date") };
  },
  "declaration.before-policy": (data) => ({
    data: inRow(data, "declarations", 1, { date: "11 ธันวาคม 2565" }),
    cell: cell("declarations", 1, "date"),
  }),
  "declaration.other-year": rowPlant("declarations", "effectiveYear", 2565),
  "declaration.no-date": rowPlant("declarations", "date", ""),
  "declaration.no-kind": rowPlant("declarations", "kind", ""),
  "year.report-differs": years,
  "year.plan-ended": textPlant("ตามแผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 12 (พ.ศ. 2560 – 2565) ที่ใช้อยู่"),
  "year.gregorian": (data, pick) =>
    textPlant(
      ["รายงานประจำปีงบประมาณ 2023", "ประชุมเมื่อวันที่ 5 มกราคม 2023", "ในปี 2022 หน่วยงาน", "วันที่ 5/1/2023"][
        pick(4)
      ] ?? "",
    )(data, pick),
  "date.before-round": (data) => ({
    data: withRow(data, "results", {
      activity: ACTIVITIES[0],
      round: "ไตรมาส 3",
      result: "จัดแล้ว",
      status: "ดำเนินการแล้วเสร็จ",
      endDate: "15 มกราคม 2566",
    }),
    cell: cell("results", 8, "endDate"),
  }),
  "order.late": (data) => ({
    data: inForm(data, "office", { orderNumber: "159/2567", orderDate: "14 มีนาคม 2567" }),
    cell: cell("office", "orderDate"),
  }),
  "order.in-text": textPlant("แต่งตั้งคณะทำงาน ITA ตามคำสั่งที่ 159/2566 ลงวันที่ 15 มีนาคม 2566"),
  "declaration.year-differs": (data) => ({
    data: inRow(data, "declarations", 0, { title: "เจตจำนงสุจริต ประจำปีงบประมาณ พ.ศ. 2565" }),
    cell: cell("declarations", 0, "title"),
  }),
};
