import type { Code } from "../../../src/checks/codes";
import { ACTIVITIES } from "../consistent";
import { cell, formPlant, inForm, inLine, inRow, type Plant, table, textPlant } from "./plant";

/** Names of the office, its departments, persons, activities and indicators. */
export const NAME_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "name.office-spelling": (data, pick) =>
    textPlant(["สพป. หนองคาย เขต 1", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคายได้ดำเนินการ"][pick(2)] ?? "")(
      data,
      pick,
    ),
  "name.other-office": textPlant("สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครสวรรค์ เขต 3 ได้ดำเนินการ"),
  "name.indicator": textPlant("ตัวชี้วัดที่ 2 การใช้จ่ายงบประมาณ ควรพัฒนา"),
  "signature.missing": (data, pick) => {
    const role = ["proposer", "endorser", "approver", "declarer"][pick(4)] ?? "approver";
    return {
      data: inLine(data, "signatures", role, { position: "" }),
      cell: cell("signatures", role, "position"),
    };
  },
  "signature.no-position": (data, pick) => {
    const role = ["proposer", "endorser", "approver", "declarer"][pick(4)] ?? "approver";
    const change = { name: "ผู้ลงนาม", position: "(......)" };
    return { data: inLine(data, "signatures", role, change), cell: cell("signatures", role, "position") };
  },
  "name.plan-in-text": (data, pick) =>
    textPlant(
      [
        "ได้รับงบประมาณตามโครงการเสริมสร้างจริยธรรม คุณธรรม และธรรมาภิบาล ประจำปีงบประมาณ พ.ศ. 2566",
        "ดำเนินโครงการเสริมสร้างคุณธรรม วินัย และธรรมาภิบาล เพื่อพัฒนาบุคลากร",
      ][pick(2)] ?? "",
    )(data, pick),
  "name.indicator-other": (data, pick) =>
    textPlant(`ตัวชี้วัดที่ ${[3, 12][pick(2)]} การใช้งบประมาณ ควรพัฒนา`)(data, pick),
  "name.short-differs": (data, pick) =>
    formPlant(
      "office",
      "shortName",
      ["สพป.อุดรธานี เขต 1", "สพป.หนองคาย เขต 2", "สพม.หนองคาย เขต 1"][pick(3)],
    )(data, pick),
  "name.province-differs": formPlant("office", "province", "อุดรธานี"),
  "name.english-zone": formPlant("office", "nameEn", "Nong Khai Primary Educational Service Area Office 2"),
  "name.programme-differs": formPlant("progress", "project", "โครงการโรงเรียนคุณธรรม"),
  "name.person-spelling": (data) => ({
    data: inForm(inLine(data, "signatures", "proposer", { name: "นางสมมติ ใจสะอาด" }), "progress", {
      owner: "นางสมมุติ ใจสะอาด และคณะ",
    }),
    cell: cell("progress", "owner"),
  }),
  "name.activity-spelling": (data, pick) => {
    const index = pick(4);
    const name = `โครงการ${ACTIVITIES[index]}`.slice(0, -1);
    return { data: inRow(data, "projects", 8 + index, { name }), cell: cell("projects", 8 + index, "name") };
  },
  "name.group-unknown": (data, pick) => {
    const groups = ["กลุ่มอำนวยการ", "กลุ่มนโยบายและแผน", "หน่วยตรวจสอบภายใน"];
    const owned = inForm(data, "office", { groups });
    const activities = table(owned, "activities").map((row, i) => ({ ...row, owner: groups[i % 3] }));
    const index = pick(4);
    const strange = ["กลุ่มส่งเสริมการจัดการศึกษา", "กลุ่มอำนวยกาล", "กองคลัง"][pick(3)];
    const named = { ...owned, activities };
    return {
      data: inRow(named, "activities", index, { owner: strange }),
      cell: cell("activities", index, "owner"),
    };
  },
  "name.owner-differs": (data, pick) => {
    const groups = ["กลุ่มอำนวยการ", "กลุ่มนโยบายและแผน"];
    const owned = inForm(data, "office", { groups });
    if (pick(2) === 0) {
      const planned = inForm(owned, "plan", { responsibleGroup: groups[0] });
      return { data: inForm(planned, "progress", { group: groups[1] }), cell: cell("progress", "group") };
    }
    const index = pick(4);
    const activity = inRow(owned, "activities", index, { owner: groups[0] });
    return {
      data: inRow(activity, "results", index, { owner: groups[1] }),
      cell: cell("results", index, "owner"),
    };
  },
  "name.province-in-text": (data, pick) =>
    textPlant("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1 จังหวัดอุดรธานี จัดทำรายงานฉบับนี้")(
      inForm(data, "office", { province: "หนองคาย" }),
      pick,
    ),
  "signature.other-office": (data, pick) => {
    const role = ["approver", "declarer"][pick(2)] ?? "approver";
    const position = ["นายกเทศมนตรีตำบลตัวอย่าง", "อธิบดีกรมตัวอย่าง", "ผู้อำนวยการโรงพยาบาลตัวอย่าง"][pick(3)];
    return {
      data: inLine(data, "signatures", role, { position }),
      cell: cell("signatures", role, "position"),
    };
  },
};
