import fc from "fast-check";
import { criteriaOf } from "../../src/ita/criteria";
import { rate } from "../../src/ita/rating";
import { figuresOf } from "../../src/workbook/figures";
import { FISCAL_MONTHS } from "../../src/workbook/months";
import { assessmentFrom, type Data } from "./from-data";

/** What may be any way in a consistent workbook. */
export interface Choices {
  /** Scores of indicators 1–8 in hundredths. */
  readonly hundredths: readonly number[];
  /** Whether each O item is missing. */
  readonly missed: readonly boolean[];
  /** Targets of the three instruments in hundredths. */
  readonly targets: readonly number[];
  /** Baht of the four activities. */
  readonly budgets: readonly number[];
}

export const ACTIVITIES = [
  "อบรมมาตรฐานทางจริยธรรมของบุคลากร",
  "ประชุมปฏิบัติการเรื่องผลประโยชน์ทับซ้อน",
  "ประกาศนโยบายไม่รับของขวัญและของกำนัล",
  "ตรวจสอบภายในเชิงรุกประจำหน่วยงาน",
] as const;

const OFFICE = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1";
const criteria = criteriaOf(2565);
if (criteria === null) throw new Error("no criteria");

export const choices: fc.Arbitrary<Choices> = fc.record({
  hundredths: fc.array(fc.integer({ min: 6000, max: 10000 }), { minLength: 8, maxLength: 8 }),
  missed: fc.array(fc.boolean(), { minLength: 43, maxLength: 43 }),
  targets: fc.array(fc.integer({ min: 7000, max: 10000 }), { minLength: 3, maxLength: 3 }),
  budgets: fc.array(fc.integer({ min: 4000, max: 200_000 }), { minLength: 4, maxLength: 4 }),
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function scored({ hundredths, missed, targets }: Choices): Data {
  const target = (i: number) => (targets[i] ?? 0) / 100;
  const instrument = (no: number) => (no <= 5 ? 0 : no <= 8 ? 1 : 2);
  const indicators = Array.from({ length: 10 }, (_, i) => i + 1).map((no) => [
    String(no),
    { score: no <= 8 ? (hundredths[no - 1] ?? 0) / 100 : null, target: target(instrument(no)) },
  ]);
  const instruments = ["IIT", "EIT", "OIT"].map((code, i) => [code, { target: target(i) }]);
  const items = (criteria?.items ?? []).map(({ code }, i) => [
    code,
    missed[i] ? { status: "ไม่มี" } : { status: "มี", links: [`https://www.example.go.th/ita/${code}`] },
  ]);
  return { scores: Object.fromEntries([...indicators, ...instruments]), oit: Object.fromEntries(items) };
}

/** What the office published, taken over from what is computed, so that both agree. */
function published(typed: Data): Data {
  const { analysis, criteria: rules } = figuresOf(assessmentFrom({ ...typed, office: { resultYear: 2565 } }));
  const rows = typed["scores"] as Readonly<Record<string, object>>;
  const scores = {
    ...Object.fromEntries(
      analysis.indicators.map(({ no, score, level }) => [
        String(no),
        { ...rows[String(no)], score, published: score, publishedLevel: level, level },
      ]),
    ),
    ...Object.fromEntries(
      analysis.instruments.map(({ code, score100, weighted }) => {
        const level = rate(score100 ?? 0, rules.scale);
        return [
          code,
          { ...rows[code], score: score100, weighted, published: weighted, publishedLevel: level, level },
        ];
      }),
    ),
    total: {
      score: analysis.total,
      published: analysis.total,
      publishedLevel: analysis.level,
      level: analysis.level,
    },
  };
  const lists = analysis.instruments.map(({ code, target, weighted }) => {
    const of = (standing: string) =>
      analysis.indicators
        .filter((each) => each.instrument === code && each.standing === standing)
        .map(({ no }) => no);
    return [
      code,
      {
        shows: `ผลการประเมิน ${code} ได้คะแนนเท่ากับ ${weighted?.toFixed(2)} (เป็นคะแนนที่คูณน้ำหนักแล้ว) แสดงว่าหน่วยงานปฏิบัติงานด้วยความโปร่งใส`,
        publishedTarget: target,
        publishedStrengthCount: of("strength").length,
        publishedStrengths: of("strength").join(", "),
        publishedWeaknessCount: of("weakness").length,
        publishedWeaknesses: of("weakness").join(", "),
      },
    ];
  });
  const guidance = analysis.indicators.map(({ no, name }) => [
    String(no),
    { guidance: `พัฒนาตัวชี้วัดที่ ${no} ${name}` },
  ]);
  return { ...typed, scores, analysis: Object.fromEntries([...lists, ...guidance]) };
}

/** The sheet as it stands once its formulas have followed a typed change. */
export function recalculated(data: Data): Data {
  const { analysis } = figuresOf(assessmentFrom(data));
  const rows = data["scores"] as Readonly<Record<string, object>>;
  const scores = {
    ...rows,
    ...Object.fromEntries(
      analysis.indicators.map(({ no, level }) => [String(no), { ...rows[String(no)], level }]),
    ),
    ...Object.fromEntries(
      analysis.instruments.map(({ code, score100, weighted }) => [
        code,
        { ...rows[code], score: score100, weighted, level: null },
      ]),
    ),
    total: { ...rows["total"], score: analysis.total, level: analysis.level },
  };
  return { ...data, scores };
}

const measures = [
  ...Array.from({ length: 10 }, (_, i) => i + 1).flatMap((indicator) =>
    ["1", "1.1", "1.2"].map((number) => ({
      kind: "มาตรการรายตัวชี้วัด",
      indicator,
      number,
      title: `มาตรการ ${number}`,
    })),
  ),
  ...["1", "2", "3"].map((number) => ({
    kind: "มาตรการของหน่วยงาน",
    number,
    title: `มาตรการตรวจสอบการใช้ดุลพินิจ ด้านที่ ${number}`,
  })),
];

function planned({ budgets }: Choices): Data {
  const months = Object.fromEntries(FISCAL_MONTHS.map(({ key }) => [key, true]));
  const half = budgets.map((budget) => Math.floor(budget / 2));
  const quarter = budgets.map((budget) => Math.floor(budget / 4));
  const rounds = [
    { round: "6 เดือน", spent: quarter, progress: 50, endDate: "" },
    { round: "12 เดือน", spent: half, progress: 100, endDate: "15 กันยายน 2566" },
  ];
  return {
    activities: ACTIVITIES.map((name, i) => ({
      number: String(i + 1),
      name: `กิจกรรม${name}`,
      kpi: "ร้อยละของบุคลากรที่เข้าร่วม",
      budget: budgets[i],
      ...months,
    })),
    projects: ["แผนเชิงยุทธศาสตร์", "ตารางกิจกรรมแบบสั้น", "แบบสรุปโครงการ/กิจกรรม"].flatMap((table) =>
      ACTIVITIES.map((name, i) => ({ table, name: `${i + 1}. โครงการ${name}`, budget: budgets[i] })),
    ),
    budget: [
      {
        name: "โครงการเขตสุจริต",
        allocated: sum(budgets) + 100_000,
        spentQ1: sum(quarter),
        spentQ2: 0,
        spentQ3: sum(half) - sum(quarter),
        spentQ4: 0,
        spent: sum(half),
        balance: sum(budgets) + 100_000 - sum(half),
      },
      {
        name: "ค่าวัสดุ",
        allocated: 1000,
        spentQ1: 0,
        spentQ2: 0,
        spentQ3: 0,
        spentQ4: 0,
        spent: 0,
        balance: 1000,
      },
    ],
    results: rounds.flatMap(({ round, spent, progress, endDate }) =>
      ACTIVITIES.map((name, i) => ({
        activity: `กิจกรรม${name}`,
        round,
        result: "ดำเนินการแล้ว",
        status: progress === 100 ? "ดำเนินการแล้วเสร็จ" : "อยู่ระหว่างดำเนินการ",
        progress,
        spent: spent[i],
        problems: "ไม่มี",
        startDate: "1 ธันวาคม 2565",
        endDate,
      })),
    ),
  };
}

const words: Data = {
  office: {
    name: OFFICE,
    shortName: "สพป.หนองคาย เขต 1",
    reportYear: 2566,
    resultYear: 2565,
    rank: 23,
    rankOf: 245,
    orderNumber: "159/2566",
    orderDate: "14 มีนาคม 2566",
  },
  targets: [{ goal: "ประชาชนมีวัฒนธรรมซื่อสัตย์สุจริต", kpi: "ร้อยละของหน่วยงานที่ผ่านเกณฑ์ ITA", value: "ร้อยละ 85" }],
  plan: {
    project: "เสริมสร้างคุณธรรม จริยธรรม และธรรมาภิบาล",
    rationale:
      "ตามยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต ระยะที่ 4 (พ.ศ. 2565 – 2569) และแผนพัฒนาฯ ฉบับที่ 13 และพระราชบัญญัติ พ.ศ. 2561",
    objectives: ["1. เพื่อปลูกฝังค่านิยม", "2. เพื่อยกระดับธรรมาภิบาล"],
    goals: "บุคลากรมีส่วนร่วมในการป้องกันการทุจริต",
    targetGroups: ["ข้าราชการและบุคลากรทางการศึกษา"],
    targetCount: 60,
    startDate: "1 ตุลาคม 2565",
    endDate: "30 กันยายน 2566",
    place: OFFICE,
    benefits: ["ผลการประเมินสูงขึ้น"],
    monitoring: ["รายงานผลการดำเนินกิจกรรม"],
  },
  progress: {
    project: "โครงการเสริมสร้างคุณธรรม จริยธรรม และธรรมาภิบาล ประจำปีงบประมาณ พ.ศ. 2566",
    startDate: "1 ตุลาคม 2565",
    endDate: "30 กันยายน 2566",
    results: ["ดำเนินการแล้ว"],
  },
  texts: {
    preface: `${OFFICE} จัดทำรายงานประจำปีงบประมาณ พ.ศ. 2566 จากผลการประเมินปีงบประมาณ พ.ศ. 2565`,
    eit: "ผู้ที่เคยมารับบริการ นับตั้งแต่ปีงบประมาณ พ.ศ. 2563 เป็นต้นมา",
    background: "แผนปฏิบัติราชการ ระยะ 5 ปี (พ.ศ. 2566 – 2570) และยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 – 2580)",
  },
  declarations: [
    { kind: "เจตจำนงสุจริต", title: "เจตจำนงสุจริต", date: "1 ตุลาคม 2565", effectiveYear: 2566 },
    {
      kind: "No Gift Policy",
      title: "ไม่รับของขวัญ",
      date: "16 ธันวาคม 2565",
      policyDate: "15 ธันวาคม 2565",
      effectiveYear: 2566,
    },
  ],
  appendix: [1, 2, 3].map((number) => ({ number, title: "กิจกรรม", links: ["https://www.example.go.th/a"] })),
  signatures: Object.fromEntries(
    ["proposer", "endorser", "approver", "declarer"].map((role) => [role, { position: "ผู้อำนวยการ" }]),
  ),
};

/** A workbook without any contradiction, as an office with these figures would type it. */
export function consistent(chosen: Choices): Data {
  return { ...words, ...published(scored(chosen)), measures, ...planned(chosen) };
}
