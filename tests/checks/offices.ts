import fc from "fast-check";
import { criteriaOf } from "../../src/ita/criteria";
import { rate } from "../../src/ita/rating";
import { toThaiDigits } from "../../src/ita/thai";
import { figuresOf } from "../../src/workbook/figures";
import { FISCAL_MONTHS } from "../../src/workbook/months";
import { assessmentFrom, type Data } from "./from-data";

/** A kind of office with names as such offices have them; the places are made up. */
interface Kind {
  readonly name: string;
  readonly shortName: string;
  readonly province: string;
  readonly affiliation: string;
  readonly head: string;
}

const KINDS: readonly Kind[] = [
  {
    name: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
    shortName: "อบต.ทุ่งสมมติ",
    province: "ขอนแก่น",
    affiliation: "กรมส่งเสริมการปกครองท้องถิ่น",
    head: "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ",
  },
  {
    name: "เทศบาลเมืองตัวอย่าง",
    shortName: "ทม.ตัวอย่าง",
    province: "เชียงราย",
    affiliation: "กรมส่งเสริมการปกครองท้องถิ่น",
    head: "นายกเทศมนตรีเมืองตัวอย่าง",
  },
  {
    name: "กรมทดสอบมาตรฐาน",
    shortName: "กทม.ฐ.",
    province: "กรุงเทพมหานคร",
    affiliation: "กระทรวงทดสอบ",
    head: "อธิบดีกรมทดสอบมาตรฐาน",
  },
  {
    name: "โรงพยาบาลบ้านตัวอย่าง",
    shortName: "รพ.บ้านตัวอย่าง",
    province: "สุรินทร์",
    affiliation: "สำนักงานปลัดกระทรวงสาธารณสุข",
    head: "ผู้อำนวยการโรงพยาบาลบ้านตัวอย่าง",
  },
  {
    name: "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาลำปาง ลำพูน",
    shortName: "สพม.ลำปาง ลำพูน",
    province: "ลำปาง",
    affiliation: "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
    head: "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษามัธยมศึกษาลำปาง ลำพูน",
  },
  {
    name: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเลย เขต 2",
    shortName: "สพป.เลย เขต 2",
    province: "เลย",
    affiliation: "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
    head: "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาเลย เขต 2",
  },
];

/** What may be any way in a consistent office. */
export interface Office {
  readonly kind: number;
  /** The year of the result, 2564–2569; the report is of the next, or of the same. */
  readonly year: number;
  readonly sameYear: boolean;
  readonly hundredths: readonly number[];
  readonly targets: readonly number[];
  readonly items: readonly ("มี" | "ไม่มี" | "ไม่ต้องประเมิน")[];
  readonly activities: number;
  readonly numbered: boolean;
  readonly noBudget: boolean;
  readonly baht: readonly number[];
  readonly thaiDigits: boolean;
  readonly rounds: boolean;
  readonly published: boolean;
}

const item = fc.oneof(
  { weight: 8, arbitrary: fc.constant("มี" as const) },
  { weight: 2, arbitrary: fc.constant("ไม่มี" as const) },
  { weight: 1, arbitrary: fc.constant("ไม่ต้องประเมิน" as const) },
);

/** Offices of every kind and year, the figures of which fit together. */
export const offices: fc.Arbitrary<Office> = fc.record({
  kind: fc.nat({ max: KINDS.length - 1 }),
  year: fc.integer({ min: 2564, max: 2569 }),
  sameYear: fc.boolean(),
  hundredths: fc.array(fc.integer({ min: 6000, max: 10000 }), { minLength: 10, maxLength: 10 }),
  targets: fc.array(fc.integer({ min: 7000, max: 10000 }), { minLength: 3, maxLength: 3 }),
  items: fc.array(item, { minLength: 43, maxLength: 43 }),
  activities: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 12 }), fc.constant(100)),
  numbered: fc.boolean(),
  noBudget: fc.boolean(),
  baht: fc.array(fc.integer({ min: 10, max: 5000 }), { minLength: 100, maxLength: 100 }),
  thaiDigits: fc.boolean(),
  rounds: fc.boolean(),
  published: fc.boolean(),
});

const VERBS = [
  "อบรม",
  "ประชุมเชิงปฏิบัติการ",
  "รณรงค์",
  "ตรวจสอบ",
  "ประชาสัมพันธ์",
  "ทบทวน",
  "ถอดบทเรียน",
  "ยกย่องบุคคลต้นแบบ",
];
const MATTERS = [
  "มาตรฐานทางจริยธรรมของบุคลากร",
  "การป้องกันผลประโยชน์ทับซ้อน",
  "นโยบายไม่รับของขวัญ",
  "การใช้ทรัพย์สินของราชการ",
  "ช่องทางการร้องเรียนการทุจริต",
  "การเปิดเผยข้อมูลสาธารณะ",
  "ความเสี่ยงการทุจริต",
  "วัฒนธรรมองค์กรสุจริต",
  "การจัดซื้อจัดจ้างที่โปร่งใส",
  "จิตสำนึกสาธารณะ",
  "การบริหารงานบุคคล",
  "งานบริการประชาชน",
  "คู่มือการปฏิบัติงาน",
];

/** Names of activities: words only, or numbers before words that may be the same. */
function namesOf({ activities, numbered }: Office): readonly string[] {
  return Array.from({ length: activities }, (_, i) => {
    const [verb, matter] = [VERBS[i % VERBS.length], MATTERS[i % MATTERS.length]];
    return numbered
      ? `กิจกรรมที่ ${i + 1} ${i % 3 === 0 ? "อบรมคุณธรรม" : `${verb}${matter}`}`
      : `กิจกรรม${verb}${matter}`;
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function scored(office: Office): Data {
  const criteria = criteriaOf(office.year);
  if (criteria === null) throw new Error(`no criteria of ${office.year}`);
  const known = criteria.items.some(({ subIndicator }) => subIndicator !== null);
  const instrument = (no: number) => (no <= 5 ? 0 : no <= 8 ? 1 : 2);
  const target = (i: number) => (office.targets[i] ?? 0) / 100;
  const indicators = criteria.indicators.map(({ no }) => [
    String(no),
    {
      score: no <= 8 || !known ? (office.hundredths[no - 1] ?? 0) / 100 : null,
      target: target(instrument(no)),
    },
  ]);
  const instruments = criteria.instruments.map(({ code }, i) => [code, { target: target(i) }]);
  const items = criteria.items.map(({ code }, i) => {
    const status = office.items[i] ?? "มี";
    const shown = status === "มี";
    return [
      code,
      {
        status,
        ...(shown
          ? {
              links: [`https://www.example.go.th/ita/${office.year}/${code}`],
              publishedOn: `15 มกราคม ${office.year}`,
            }
          : {}),
      },
    ];
  });
  return { scores: Object.fromEntries([...indicators, ...instruments]), oit: Object.fromEntries(items) };
}

/** What the office published of the result: what is computed. */
function published(office: Office, typed: Data): Data {
  const say = (text: string) => (office.thaiDigits ? toThaiDigits(text) : text);
  const { analysis, criteria } = figuresOf(assessmentFrom({ ...typed, office: { resultYear: office.year } }));
  const bands = criteria.scale.kind === "bands" ? criteria.scale : null;
  const rows = typed["scores"] as Readonly<Record<string, object>>;
  const indicators = analysis.indicators.map(({ no, score, level }) => [
    String(no),
    office.published ? { ...rows[String(no)], published: score, publishedLevel: level } : rows[String(no)],
  ]);
  const instruments = analysis.instruments.map(({ code, weighted, score100 }) => [
    code,
    office.published
      ? {
          ...rows[code],
          published: weighted,
          publishedLevel: bands && score100 !== null ? rate(score100, bands) : null,
        }
      : rows[code],
  ]);
  const total = office.published ? { published: analysis.total, publishedLevel: analysis.level } : {};
  const lists = analysis.instruments.map(({ code, target, weighted }) => {
    const of = (standing: string) =>
      analysis.indicators
        .filter((each) => each.instrument === code && each.standing === standing)
        .map(({ no }) => no);
    const [strong, weak] = [of("strength"), of("weakness")];
    return [
      code,
      {
        shows: say(
          `ผลการประเมิน ${code} ได้คะแนนเท่ากับ ${weighted?.toFixed(2)} แสดงว่าบุคลากรปฏิบัติงานด้วยความโปร่งใส มีจุดแข็ง ${strong.length} ตัวชี้วัด`,
        ),
        ...(office.published
          ? {
              publishedTarget: target,
              publishedStrengthCount: strong.length,
              publishedStrengths: say(strong.join(", ")),
              publishedWeaknessCount: weak.length,
              publishedWeaknesses: say(weak.join(", ")),
            }
          : {}),
      },
    ];
  });
  const guidance = analysis.indicators.map(({ no, name }) => [
    String(no),
    { guidance: say(`พัฒนาตัวชี้วัดที่ ${no} ${name} อย่างต่อเนื่อง`) },
  ]);
  return {
    ...typed,
    scores: Object.fromEntries([...indicators, ...instruments, ["total", total]]),
    analysis: Object.fromEntries([...lists, ...guidance]),
    measures: [
      ...analysis.indicators.map(({ no, name }) => ({
        kind: "มาตรการรายตัวชี้วัด",
        indicator: no,
        number: say(String(no)),
        title: `มาตรการ${name}`,
      })),
      ...["1", "2"].map((number) => ({
        kind: "มาตรการของหน่วยงาน",
        number: say(number),
        title: number === "1" ? "มาตรการตรวจสอบการใช้ดุลพินิจ" : "มาตรการป้องกันการรับสินบน",
      })),
    ],
  };
}

const QUARTER_MONTHS = [1, 2, 3, 4].map((quarter) =>
  FISCAL_MONTHS.filter((month) => month.quarter === quarter),
);

function planned(office: Office, reportYear: number): Data {
  const say = (text: string) => (office.thaiDigits ? toThaiDigits(text) : text);
  const names = namesOf(office).map(say);
  const baht = names.map((_, i) => (office.noBudget ? 0 : (office.baht[i] ?? 0) * 4));
  const months = (i: number) =>
    Object.fromEntries(
      (office.activities < 4 ? FISCAL_MONTHS : (QUARTER_MONTHS[i % 4] ?? [])).map(({ key }) => [key, true]),
    );
  const inQuarter = (quarter: number) =>
    sum(
      names.map((_, i) => ((office.activities < 4 ? 1 : i % 4 === quarter - 1 ? 4 : 0) * (baht[i] ?? 0)) / 4),
    );
  const due = (i: number, quarters: readonly number[]) =>
    office.activities < 4 ? quarters.length / 4 : quarters.includes((i % 4) + 1) ? 1 : 0;
  const rounds = office.rounds
    ? [
        { round: "6 เดือน", quarters: [1, 2] },
        { round: "12 เดือน", quarters: [1, 2, 3, 4] },
      ]
    : [{ round: "12 เดือน", quarters: [1, 2, 3, 4] }];
  const few = office.activities < 4;
  const middleOf = (i: number): number => (QUARTER_MONTHS[few ? 0 : i % 4] ?? [])[1]?.month ?? 11;
  const day = (number: number, i: number): string => {
    const month = middleOf(i);
    return `${number} ${MONTHS[month - 1]} ${month >= 10 ? reportYear - 1 : reportYear}`;
  };
  const results = rounds.flatMap(({ round, quarters }) =>
    names.flatMap((activity, i) => {
      const share = due(i, quarters);
      if (share === 0) return [];
      const done = share === 1;
      return [
        {
          activity,
          round,
          result: say(`จัดแล้ว มีผู้เข้าร่วม ${40 + i} คน`),
          progress: share * 100,
          status: done ? "ดำเนินการแล้วเสร็จ" : "อยู่ระหว่างดำเนินการ",
          spent: share * (baht[i] ?? 0),
          problems: "ไม่มี",
          suggestions: "ไม่มี",
          startDate: day(5, i),
          ...(done ? { endDate: day(20, i) } : {}),
        },
      ];
    }),
  );
  return {
    activities: names.map((name, i) => ({
      number: say(String(i + 1)),
      name,
      kind: "กิจกรรม",
      kpi: say("ร้อยละ 80 ของผู้เข้าร่วมมีความรู้ความเข้าใจ"),
      unit: "ร้อยละ",
      target: 80,
      budget: baht[i],
      owner: "ทุกกลุ่ม",
      ...months(i),
    })),
    projects: names.map((name, i) => ({
      table: "แบบสรุปโครงการ/กิจกรรม",
      name,
      budget: baht[i],
      owner: "ทุกกลุ่ม",
    })),
    budget: [
      {
        name: "โครงการส่งเสริมความโปร่งใส",
        source: "งบประมาณรายจ่ายประจำปี",
        allocated: sum(baht),
        spentQ1: inQuarter(1),
        spentQ2: inQuarter(2),
        spentQ3: inQuarter(3),
        spentQ4: inQuarter(4),
      },
    ],
    results,
  };
}

const MONTHS = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
];

function words(office: Office, reportYear: number): Data {
  const made = KINDS[office.kind] ?? KINDS[0];
  if (made === undefined) throw new Error("no kind");
  const say = (text: string) => (office.thaiDigits ? toThaiDigits(text) : text);
  const kind = { ...made, name: say(made.name), shortName: say(made.shortName), head: say(made.head) };
  const [from, to] = [`1 ตุลาคม ${reportYear - 1}`, `30 กันยายน ${reportYear}`];
  return {
    office: {
      name: kind.name,
      shortName: kind.shortName,
      affiliation: kind.affiliation,
      province: kind.province,
      website: ["https://www.example.go.th"],
      reportYear,
      resultYear: office.year,
      rank: 3,
      rankOf: 120,
      orderNumber: say(`45/${reportYear - 1}`),
      orderDate: `20 พฤศจิกายน ${reportYear - 1}`,
      digits: office.thaiDigits ? "เลขไทย ๐–๙" : "เลขอารบิก 0–9",
      mission: ["ให้บริการประชาชนด้วยความโปร่งใส", "พัฒนาบุคลากร"],
    },
    targets: [
      {
        subPlan: "แผนย่อยการป้องกันการทุจริต",
        goal: "หน่วยงานโปร่งใส",
        kpi: "ผลการประเมิน ITA",
        value: say("85 คะแนนขึ้นไป"),
      },
    ],
    plan: {
      programme: "แผนงานต่อต้านการทุจริต",
      project: "โครงการส่งเสริมความโปร่งใส",
      rationale: say(
        `แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (พ.ศ. 2566 – 2580) และแผนพัฒนาฯ ฉบับที่ 13 (พ.ศ. 2566 – 2570) กำหนดให้หน่วยงานป้องกันการทุจริต หน่วยงานนี้จัดตั้งขึ้นเมื่อปี พ.ศ. 2540`,
      ),
      objectives: ["เพื่อปลูกฝังค่านิยมสุจริต", "เพื่อยกระดับธรรมาภิบาล"],
      goals: "บุคลากรมีส่วนร่วมในการป้องกันการทุจริต",
      targetGroups: [say("บุคลากร จำนวน 40 คน"), say("ประชาชน จำนวน 20 คน")],
      targetCount: 60,
      startDate: from,
      endDate: to,
      place: kind.name,
      benefits: ["ผลการประเมินสูงขึ้น"],
      monitoring: [say("1. รายงานผลรอบ 6 เดือน"), say("2. รายงานผลรอบ 12 เดือน")],
    },
    progress: {
      project: say(`ส่งเสริมความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${reportYear}`),
      programme: "ต่อต้านการทุจริต",
      startDate: from,
      endDate: to,
      status: "ดำเนินการแล้วเสร็จ",
      results: ["ประชาชนมีส่วนร่วมมากขึ้น"],
    },
    texts: {
      preface: say(
        `${kind.name} จัดทำรายงานประจำปีงบประมาณ พ.ศ. ${reportYear} จากผลการประเมินประจำปีงบประมาณ พ.ศ. ${office.year} ตามแผนที่มี ${office.activities} กิจกรรม และจะจัดทำแผนประจำปีงบประมาณ พ.ศ. ${reportYear + 1} ต่อไป`,
      ),
      background: say(
        `ในปีงบประมาณ พ.ศ. ${reportYear - 3} ที่ผ่านมา คณะทำงานไปศึกษาดูงานที่องค์การบริหารส่วนตำบลโปร่งใสดี ซึ่งเป็นหน่วยงานต้นแบบ`,
      ),
    },
    declarations: [
      {
        kind: "เจตจำนงสุจริต",
        title: say(`เจตจำนงสุจริต ประจำปีงบประมาณ พ.ศ. ${reportYear}`),
        date: `2 ตุลาคม ${reportYear - 1}`,
        effectiveYear: reportYear,
      },
      {
        kind: "No Gift Policy",
        title: "นโยบายไม่รับของขวัญ",
        date: `3 มกราคม ${reportYear}`,
        policyDate: `20 ธันวาคม ${reportYear - 1}`,
      },
    ],
    appendix: [1, 2, 3].map((number) => ({
      number,
      title: `ภาพการดำเนินงาน ${["ช่วงต้นปี", "กลางปี", "ปลายปี"][number - 1]}`,
      links: [`https://www.example.go.th/photo/${number}`],
    })),
    signatures: Object.fromEntries(
      ["proposer", "endorser", "approver", "declarer"].map((role) => [role, { position: kind.head }]),
    ),
  };
}

/** The workbook of the office as its officers would type it. */
export function workbookOf(office: Office): Data {
  const reportYear = office.sameYear ? office.year : office.year + 1;
  return {
    ...words(office, reportYear),
    ...published(office, scored(office)),
    ...planned(office, reportYear),
  };
}
