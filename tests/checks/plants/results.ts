import type { Code } from "../../../src/checks/codes";
import { ACTIVITIES } from "../consistent";
import { cell, formPlant, inForm, inRow, number, type Plant, table, withRow } from "./plant";

/** Results of activities and the project's status. */
export const RESULT_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "result.missing": (data, pick) => {
    const index = pick(8);
    const results = table(data, "results").filter((_, i) => i !== index);
    return { data: { ...data, results }, cell: cell("activities", index % 4, "name") };
  },
  "result.none": (data) => ({ data: { ...data, results: [] }, cell: cell("results", 0, "activity") }),
  "result.not-planned": (data) => ({
    data: withRow(data, "results", {
      activity: "กิจกรรมศึกษาดูงานต่างจังหวัด",
      round: "6 เดือน",
      result: "แล้ว",
      spent: 0,
    }),
    cell: cell("results", 8, "activity"),
  }),
  "result.name-spelling": (data, pick) => {
    const index = pick(8);
    const activity = `กิจกรรม${ACTIVITIES[index % 4]}`.slice(0, -1);
    return { data: inRow(data, "results", index, { activity }), cell: cell("results", index, "activity") };
  },
  "result.duplicate": (data, pick) => ({
    data: withRow(data, "results", {
      activity: ACTIVITIES[pick(4)],
      round: "12 เดือน",
      result: "แล้ว",
      spent: "",
    }),
    cell: cell("results", 8, "activity"),
  }),
  "result.no-round": (data, pick) => ({
    data: withRow(data, "results", { activity: ACTIVITIES[pick(4)], result: "แล้ว" }),
    cell: cell("results", 8, "round"),
  }),
  "result.empty": (data, pick) => {
    const index = pick(8);
    return {
      data: inRow(data, "results", index, { result: "", status: "" }),
      cell: cell("results", index, "result"),
    };
  },
  "result.status-progress": (data, pick) => {
    const index = 4 + pick(4);
    return {
      data: inRow(data, "results", index, { progress: 50 + pick(50) }),
      cell: cell("results", index, "progress"),
    };
  },
  "result.progress-falls": (data, pick) => {
    const index = 4 + pick(4);
    const change = { progress: pick(50), status: "อยู่ระหว่างดำเนินการ" };
    return { data: inRow(data, "results", index, change), cell: cell("results", index, "progress") };
  },
  "result.over-plan": (data, pick) => {
    const index = 4 + pick(4);
    const spent = number(table(data, "activities")[index - 4], "budget") + 1;
    return { data: inRow(data, "results", index, { spent }), cell: cell("results", index, "spent") };
  },
  "result.status-falls": (data, pick) => {
    const index = pick(4);
    const done = inRow(data, "results", index, { status: "ดำเนินการแล้วเสร็จ", progress: 100 });
    return {
      data: inRow(done, "results", index + 4, { status: "อยู่ระหว่างดำเนินการ", progress: "", endDate: "" }),
      cell: cell("results", index + 4, "status"),
    };
  },
  "result.money-before-start": (data, pick) => {
    const index = pick(4);
    const change = { status: "ยังไม่ดำเนินการ", progress: 0, startDate: "", spent: 100 };
    return { data: inRow(data, "results", index, change), cell: cell("results", index, "spent") };
  },
  "result.money-without-progress": (data, pick) => {
    const index = pick(4);
    return { data: inRow(data, "results", index, { progress: 0 }), cell: cell("results", index, "progress") };
  },
  "result.status-dates": (data, pick) => {
    const index = pick(4);
    return {
      data: inRow(data, "results", index, { endDate: "15 มีนาคม 2566" }),
      cell: cell("results", index, "endDate"),
    };
  },
  "result.no-reason": (data, pick) => {
    const index = pick(4);
    const change = { status: "ไม่สามารถดำเนินการได้", problems: ["ไม่มี", "-", ""][pick(3)] };
    return { data: inRow(data, "results", index, change), cell: cell("results", index, "problems") };
  },
  "result.no-words": (data, pick) => {
    const index = 4 + pick(4);
    return { data: inRow(data, "results", index, { result: "" }), cell: cell("results", index, "result") };
  },
  "result.repeats-aim": (data, pick) => {
    const index = pick(8);
    const result = [ACTIVITIES[index % 4], "ร้อยละของบุคลากรที่เข้าร่วม", "เพื่อปลูกฝังค่านิยม"][pick(3)];
    return { data: inRow(data, "results", index, { result }), cell: cell("results", index, "result") };
  },
  "result.month-unplanned": (data, pick) => {
    const index = pick(4);
    const { dec: _dec, ...row } = (table(data, "activities")[index] ?? {}) as Record<string, unknown>;
    const activities = table(data, "activities").map((each, i) => (i === index ? row : each));
    return { data: { ...data, activities }, cell: cell("results", index, "startDate") };
  },
  "result.round-unplanned": (data, pick) => {
    const index = pick(4);
    const none = Object.fromEntries(["oct", "nov", "dec", "jan", "feb", "mar"].map((month) => [month, ""]));
    return { data: inRow(data, "activities", index, none), cell: cell("results", index, "round") };
  },
  "result.text-status": (data, pick) => {
    const index = 4 + pick(4);
    const result = ["ยังไม่ได้ดำเนินการเนื่องจากสถานการณ์", "อยู่ระหว่างดำเนินการจัดซื้อ"][pick(2)];
    return { data: inRow(data, "results", index, { result }), cell: cell("results", index, "result") };
  },
  "progress.status-differs": (data, pick) => {
    const open = { status: "อยู่ระหว่างดำเนินการ", progress: 60, endDate: "" };
    return pick(2) === 0
      ? formPlant("progress", "status", "อยู่ระหว่างดำเนินการ")(data, pick)
      : {
          data: inForm(inRow(data, "results", 4, open), "progress", { status: "ดำเนินการแล้วเสร็จ" }),
          cell: cell("progress", "status"),
        };
  },
  "result.below-target": (data, pick) => {
    const index = pick(4);
    const [unit, result] =
      (
        [
          ["คน", "จัดแล้ว มีผู้เข้าร่วม 12 คน"],
          ["ร้อยละ", "ผู้เข้าร่วมร้อยละ 61 มีความรู้"],
          ["ครั้ง", "จัดประชุม 1 ครั้ง"],
        ] as const
      )[pick(3)] ?? [];
    const planned = inRow(data, "activities", index, { unit, target: 80, kpi: "ระดับความสำเร็จ" });
    return {
      data: inRow(planned, "results", index + 4, { result }),
      cell: cell("results", index + 4, "result"),
    };
  },
};
