import type { Code } from "../../src/checks/codes";
import { ACTIVITIES } from "./consistent";
import {
  cell,
  formPlant,
  INSTRUMENTS,
  inForm,
  inLine,
  inRow,
  lines,
  number,
  type Plant,
  rowPlant,
  table,
  textPlant,
  withRow,
} from "./plants";

const SUMMARY = "แบบสรุปโครงการ/กิจกรรม";
const years: Plant = (data) => ({
  data: inForm(data, "office", { reportYear: 2567 }),
  cell: cell("office", "reportYear"),
});

/** The plants of the relations beside those of plants.ts. */
export const MORE_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "score.level-other-scale": (data, pick) => {
    const key = ["1", "EIT", "total"][pick(3)] ?? "1";
    const level = ["ผ่านดี", "ผ่านดีเยี่ยม", "ต้องปรับปรุง"][pick(3)];
    return {
      data: inLine(data, "scores", key, { publishedLevel: level }),
      cell: cell("scores", key, "publishedLevel"),
    };
  },
  "score.published-out-of-range": (data, pick) => {
    const [key, figure] = (
      [
        ["3", 100.5],
        ["total", 120],
        ["7", -1],
      ] as const
    )[pick(3)] ?? ["3", 101];
    return {
      data: inLine(data, "scores", key, { published: figure }),
      cell: cell("scores", key, "published"),
    };
  },
  "score.full-though-missed": (data) => {
    const some = inLine(inLine(data, "oit", "O3", { status: "ไม่มี", links: [] }), "oit", "O4", { status: "" });
    return { data: inLine(some, "scores", "9", { score: 100 }), cell: cell("scores", "9", "score") };
  },
  "score.outlier": (data, pick) => {
    const key = String(1 + pick(8));
    const slip = Math.round(number(lines(data, "scores")[key], "score") * 10) / 100;
    return { data: inLine(data, "scores", key, { score: slip }), cell: cell("scores", key, "score") };
  },
  "list.incomplete": (data) => {
    const row = (code: string) => lines(data, "analysis")[code];
    const code = INSTRUMENTS.find(
      (each) => String(row(each)?.["publishedWeaknesses"]).split(", ").length > 1,
    );
    if (code === undefined) return null;
    const change = {
      publishedWeaknesses: String(row(code)?.["publishedWeaknesses"]).split(", ").slice(1).join(", "),
      publishedWeaknessCount: "",
      publishedStrengths: "",
      publishedStrengthCount: "",
    };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, "publishedWeaknesses"),
    };
  },
  "list.disagrees-published": (data) => {
    const code = INSTRUMENTS.find(
      (each) => String(lines(data, "analysis")[each]?.["publishedWeaknesses"]) !== "",
    );
    if (code === undefined) return null;
    const change = { publishedTarget: 10 };
    return {
      data: inLine(data, "analysis", code, change),
      cell: cell("analysis", code, "publishedWeaknesses"),
    };
  },
  "target.outlier": (data, pick) => {
    const code = INSTRUMENTS[pick(3)] ?? "IIT";
    const own = { IIT: ["1", "2", "3", "4", "5"], EIT: ["6", "7", "8"], OIT: ["9", "10"] }[code];
    const all = [code, ...own].reduce((each, key) => inLine(each, "scores", key, { target: 9.5 }), data);
    const low = own.some((key) => number(lines(data, "scores")[key], "score") < 60);
    return low ? null : { data: all, cell: cell("scores", code, "target") };
  },
  "measure.duplicate": (data, pick) => {
    const measures = table(data, "measures");
    const copy = measures[pick(measures.length)] ?? {};
    return {
      data: withRow(data, "measures", { ...copy, number: "" }),
      cell: cell("measures", measures.length, "title"),
    };
  },
  "measure.other-indicator": (data) => ({
    data: inRow(data, "measures", 0, { title: "มาตรการการใช้อำนาจ" }),
    cell: cell("measures", 0, "indicator"),
  }),
  "link.owner-only": (data, pick) => {
    const link = [
      "https://drive.google.com/drive/u/0/folders/abc",
      "https://docs.google.com/document/d/abc/edit",
      "https://drive.google.com/drive/my-drive",
      "https://docs.google.com/spreadsheets/u/1/d/abc/edit#gid=0",
    ][pick(4)];
    return rowPlant("appendix", "links", [link ?? ""])(data, pick);
  },
  "oit.same-link": (data) => {
    const shown = Object.keys(lines(data, "oit")).filter(
      (code) => lines(data, "oit")[code]?.["status"] === "มี",
    );
    const [first, second] = shown;
    if (first === undefined || second === undefined) return null;
    const links = lines(data, "oit")[first]?.["links"];
    return { data: inLine(data, "oit", second, { links }), cell: cell("oit", second, "links") };
  },
  "oit.home-page": (data, pick) => {
    const shown = Object.keys(lines(data, "oit")).filter(
      (code) => lines(data, "oit")[code]?.["status"] === "มี",
    );
    const code = shown[pick(Math.max(1, shown.length))];
    if (code === undefined) return null;
    const links = [
      ["https://www.example.go.th", "https://www.example.go.th/", "http://example.go.th/index.php"][pick(3)],
    ];
    return { data: inLine(data, "oit", code, { links }), cell: cell("oit", code, "links") };
  },
  "oit.used-though-not-assessed": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    const change = { status: "ไม่ต้องประเมิน", links: ["https://www.example.go.th/x"] };
    return { data: inLine(data, "oit", code, change), cell: cell("oit", code, "status") };
  },
  "oit.link-without-status": (data) => {
    const oit = Object.fromEntries(Object.keys(lines(data, "oit")).map((code) => [code, {}]));
    return {
      data: inLine({ ...data, oit }, "oit", "O5", { links: ["https://www.example.go.th/o5"] }),
      cell: cell("oit", "O5", "status"),
    };
  },
  "oit.date-outside": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    const publishedOn = ["1 มกราคม 2563", "15 มีนาคม 2570"][pick(2)];
    const change = { status: "มี", links: [`https://www.example.go.th/${code}`], publishedOn };
    return { data: inLine(data, "oit", code, change), cell: cell("oit", code, "publishedOn") };
  },
  "plan.detail-over-line": (data) => {
    const index = 3;
    const other = table(data, "activities")[2];
    const change = { details: [String(other?.["name"])], budget: Math.max(0, number(other, "budget") - 1) };
    return { data: inRow(data, "projects", index, change), cell: cell("activities", 2, "budget") };
  },
  "plan.details-sum": (data, pick) => {
    const index = pick(12);
    const over = number(table(data, "projects")[index], "budget") + 500;
    return {
      data: inRow(data, "projects", index, { details: [`ค่าวิทยากร ${over} บาท`] }),
      cell: cell("projects", index, "details"),
    };
  },
  "plan.line-not-in-activities": (data) => ({
    data: withRow(data, "projects", { table: SUMMARY, name: "จัดทำคู่มือสำหรับประชาชน", budget: 0 }),
    cell: cell("projects", table(data, "projects").length, "name"),
  }),
  "plan.activity-not-in-table": (data, pick) => {
    const index = pick(4);
    const projects = table(data, "projects").filter((_, i) => i !== 8 + index);
    return { data: { ...data, projects }, cell: cell("activities", index, "name") };
  },
  "plan.percent-over-100": (data, pick) => {
    const index = pick(4);
    return {
      data: inRow(data, "activities", index, { unit: "ร้อยละ", target: 101 + pick(50) }),
      cell: cell("activities", index, "target"),
    };
  },
  "plan.unit-kpi": rowPlant("activities", "unit", "ครั้ง"),
  "plan.no-kpi": rowPlant("activities", "kpi", ""),
  "plan.no-target": rowPlant("activities", "unit", "ร้อยละ", "target"),
  "plan.kpi-target": (data, pick) => {
    const index = pick(4);
    const change =
      [
        { kpi: "ร้อยละ 70 ของบุคลากรที่เข้าร่วม", unit: "ร้อยละ", target: 85 },
        { kpi: "จำนวนครั้งที่จัด ไม่น้อยกว่า 4 ครั้ง", unit: "ครั้ง", target: 2 },
      ][pick(2)] ?? {};
    return { data: inRow(data, "activities", index, change), cell: cell("activities", index, "kpi") };
  },
  "plan.target-count": (data) => ({
    data: inForm(data, "plan", { targetGroups: ["ข้าราชการ จำนวน 40 คน", "ประชาชน จำนวน 30 คน"] }),
    cell: cell("plan", "targetCount"),
  }),
  "target.no-value": rowPlant("targets", "value", ""),
  "target.no-kpi": rowPlant("targets", "kpi", ""),
  "target.counts-differ": rowPlant("targets", "value", "ร้อยละ 85\nร้อยละ 50"),
  "budget.duplicate": (data) => ({
    data: withRow(data, "budget", { ...table(data, "budget")[1] }),
    cell: cell("budget", 2, "name"),
  }),
  "budget.rounds-differ": (data, pick) => {
    const index = pick(4);
    const half = table(data, "results")[index] ?? {};
    const quarter = (round: string) => ({
      activity: half["activity"],
      round,
      result: "จัดแล้ว",
      spent: number(half, "spent"),
    });
    return {
      data: withRow(withRow(data, "results", quarter("ไตรมาส 1")), "results", quarter("ไตรมาส 2")),
      cell: cell("results", index, "spent"),
    };
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
  "number.title-differs": rowPlant("appendix", "title", "กิจกรรมที่ 9 ประกาศเจตจำนงสุจริต", "number"),
  "row.total": (data, pick) => {
    const name = ["รวม", "รวมทั้งสิ้น", "ยอดรวม", "รวมเป็นเงินทั้งสิ้น (บาท)", "รวม 4 กิจกรรม"][pick(5)];
    const tab = (["activities", "budget", "results"] as const)[pick(3)] ?? "budget";
    return {
      data: withRow(data, tab, { [tab === "results" ? "activity" : "name"]: name }),
      cell: cell(tab, table(data, tab).length, tab === "results" ? "activity" : "name"),
    };
  },
  "row.total-differs": (data, pick) => {
    const sum = table(data, "activities").reduce((all, row) => all + number(row, "budget"), 0);
    return {
      data: withRow(data, "activities", { name: "รวมทั้งสิ้น", budget: sum + 1 + pick(900) }),
      cell: cell("activities", table(data, "activities").length, "budget"),
    };
  },
  "text.placeholder": (data, pick) =>
    textPlant(
      [
        "ลงวันที่ [ระบุวันที่]",
        "จำนวน XX คน",
        "ผู้รับผิดชอบ ______",
        "(โปรดระบุ)",
        "{{ชื่อหน่วยงาน}}",
        "ประชุมวันที่ วว/ดด/ปปปป",
        "งบประมาณ ??? บาท",
      ][pick(7)] ?? "",
    )(data, pick),
  "text.markup": (data, pick) =>
    textPlant(
      [
        "<p>มาตรการ</p>",
        "**ส่วนที่** บทนำ",
        "ผลการประเมิน&nbsp;ดีขึ้น",
        "บรรทัด<br/>ใหม่",
        "ดูได้ที่ [เว็บไซต์](https://www.example.go.th)",
        "| ข้อ | เรื่อง |\n|---|---|",
      ][pick(6)] ?? "",
    )(data, pick),
  "text.doubled": (data, pick) =>
    textPlant(
      [
        "เกณฑ์การประเมินเกณฑ์การประเมินใหม่",
        "ในปีงบประมาณงบประมาณนี้",
        "หน่วยงาน และ และ บุคลากร",
        "เพื่อให้ให้บุคลากรตระหนัก",
      ][pick(4)] ?? "",
    )(data, pick),
  "text.count-differs": (data, pick) =>
    textPlant(
      [
        ["แผนปฏิบัติการมีทั้งหมด 7 กิจกรรม", "หน่วยงานกำหนดไว้ทั้งสิ้น 14 โครงการ"][pick(2)] ?? "",
        "หน่วยงานอยู่ในลำดับที่ 14 จาก 245 เขต",
        pick(2) === 0 ? "มาตรการของหน่วยงาน จำนวน 9 มาตรการ" : "การประเมินมี 4 เครื่องมือ",
        "มี 4 แนวทาง ดังนี้ 1) ปลูกจิตสำนึก 2) สร้างกลไก 3) ปราบปราม",
      ][pick(4)] ?? "",
    )(data, pick),
  "text.list-differs": (data, pick) => {
    const scores = lines(data, "scores");
    const least = Math.min(...["6", "7", "8"].map((no) => number(scores[no], "score")));
    const limit = (least + 1).toFixed(2);
    const low = ["6", "7", "8"].find((no) => number(scores[no], "score") === least) ?? "6";
    if (least >= 98) return null;
    const name = { 6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร", 8: "การปรับปรุงระบบการทำงาน" }[low];
    return textPlant(
      [
        `จุดแข็ง (ตัวชี้วัดที่ได้คะแนนตั้งแต่ร้อยละ ${limit}) จำนวน 1 ตัวชี้วัด คือ ${name}`,
        `ผลการประเมินปี 2565 จุดแข็ง ตัวชี้วัดที่ได้คะแนนตั้งแต่ร้อยละ ${limit} ได้แก่\n1) ตัวชี้วัดที่ ${low} ${name}`,
        `ตัวชี้วัดที่หน่วยงานควรพัฒนา (มีคะแนนต่ำกว่าร้อยละ ${limit}) มี 3 ตัวชี้วัด ดังนี้ ${name}`,
      ][pick(3)] ?? "",
    )(data, pick);
  },
  "text.target-differs": (data, pick) => {
    const key = INSTRUMENTS[pick(3)] ?? "IIT";
    const shows = `หน่วยงานตั้งเป้าหมายของแต่ละตัวชี้วัด ไว้ที่ร้อยละ ${60 + pick(9)}.00`;
    return { data: inLine(data, "analysis", key, { shows }), cell: cell("analysis", key, "shows") };
  },
  "name.plan-in-text": (data, pick) =>
    textPlant(
      [
        "ได้รับงบประมาณตามโครงการเสริมสร้างจริยธรรม คุณธรรม และธรรมาภิบาล ประจำปีงบประมาณ พ.ศ. 2566",
        "ดำเนินโครงการเสริมสร้างคุณธรรม วินัย และธรรมาภิบาล เพื่อพัฒนาบุคลากร",
      ][pick(2)] ?? "",
    )(data, pick),
  "text.money-differs": textPlant("ได้รับจัดสรรงบประมาณเพื่อดำเนินงาน จำนวน 7 บาท"),
  "text.instrument-indicators": textPlant("ผลการประเมิน IIT ตัวชี้วัดที่ 1-6 เป็นที่น่าพอใจ"),
  "text.level-other-scale": textPlant("ผลการประเมิน ITA ของหน่วยงานอยู่ในระดับ ผ่านดี"),
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
  "plan.dimension-missing": (data, pick) => {
    const at = pick(4);
    const dimensions = table(data, "activities").map((row, i) => ({
      ...row,
      dimension: i === at ? null : "มิติที่ 2",
    }));
    return { data: { ...data, activities: dimensions }, cell: cell("activities", at, "dimension") };
  },
  "plan.dimension-differs": (data, pick) => {
    const [name] = ACTIVITIES;
    const at = table(data, "projects").findIndex((row) => String(row["name"]).includes(name));
    const [first = 1, second = 2] = pick(2) === 0 ? [1, 2] : [4, 3];
    const activities = table(data, "activities").map((row) => ({ ...row, dimension: first }));
    const projects = table(data, "projects").map((row, i) => ({
      ...row,
      dimension: i === at ? second : first,
    }));
    return { data: { ...data, activities, projects }, cell: cell("projects", at, "dimension") };
  },
  "plan.dimension-total-differs": (data) => {
    // Names that mean nothing to each other, so that only the sums tell.
    const [first, ...others] = table(data, "activities");
    const activities = [first, ...others].map((row, i) => ({ ...row, dimension: i === 0 ? 1 : 2 }));
    const projects = activities.map((row, i) => ({
      table: SUMMARY,
      name: `งานลำดับที่ ${i + 1} ของแผน`,
      budget: number(row, "budget"),
      dimension: i === 0 ? 2 : 1,
    }));
    const same =
      number(first, "budget") * 2 ===
      others.reduce((sum, row) => sum + number(row, "budget"), number(first, "budget"));
    return same ? null : { data: { ...data, activities, projects }, cell: cell("projects", 1, "dimension") };
  },
  "plan.dimension-line": (data) => {
    const row = { table: SUMMARY, name: "มิติที่ 3 ส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน" };
    const local = inForm(data, "office", { kind: "อปท. (อบต./เทศบาล/อบจ.)" });
    const at = table(data, "projects").length;
    return { data: withRow(local, "projects", row), cell: cell("projects", at, "name") };
  },
  "plan.no-first-year": (data, pick) => ({
    data: inRow(data, "projects", pick(4), { year2: 1000 + pick(50_000) }),
    cell: cell("plan", "firstYear"),
  }),
  "plan.year-outside": (data, pick) => ({
    data: inForm(inRow(data, "projects", pick(4), { year2: 1000 }), "plan", {
      firstYear: pick(2) === 0 ? 2560 : 2567,
    }),
    cell: cell("plan", "firstYear"),
  }),
  "plan.year-budget-differs": (data, pick) => {
    const at = table(data, "projects").findIndex(({ budget }) => number({ budget }, "budget") > 0);
    const planned = number(table(data, "projects")[at], "budget") + 1 + pick(500);
    const plan = inForm(data, "plan", { firstYear: 2564 });
    return { data: inRow(plan, "projects", at, { year3: planned }), cell: cell("projects", at, "year3") };
  },
};
