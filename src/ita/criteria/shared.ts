import type { Indicator, Instrument, OitItem, SubIndicator } from "./types";

/**
 * The instruments at 30/30/40. Sources: FY2564 official table 4.26 (anyflip.com/qxtmp/cuda, page 138), สพป.หนองคาย เขต 1's
 * FY2566 report, the ITA system of the University of Phayao. For FY2568–2569 no source says otherwise.
 */
export const INSTRUMENTS: readonly Instrument[] = [
  { code: "IIT", name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", weight: 30 },
  { code: "EIT", name: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", weight: 30 },
  { code: "OIT", name: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ", weight: 40 },
];

/** The ten indicators. Source: สพป.หนองคาย เขต 1, FY2566 report, part 1; 9 and 10 confirmed up to FY2569 by OIT pages. */
export const INDICATORS: readonly Indicator[] = [
  { no: 1, name: "การปฏิบัติหน้าที่", instrument: "IIT" },
  { no: 2, name: "การใช้งบประมาณ", instrument: "IIT" },
  { no: 3, name: "การใช้อำนาจ", instrument: "IIT" },
  { no: 4, name: "การใช้ทรัพย์สินของราชการ", instrument: "IIT" },
  { no: 5, name: "การแก้ไขปัญหาการทุจริต", instrument: "IIT" },
  { no: 6, name: "คุณภาพการดำเนินงาน", instrument: "EIT" },
  { no: 7, name: "ประสิทธิภาพการสื่อสาร", instrument: "EIT" },
  { no: 8, name: "การปรับปรุงระบบการทำงาน", instrument: "EIT" },
  { no: 9, name: "การเปิดเผยข้อมูล", instrument: "OIT" },
  { no: 10, name: "การป้องกันการทุจริต", instrument: "OIT" },
];

/** The total that passes, 85. Sources: สสว. annual report 2565 p. 80; ป.ป.ช.'s statement on สตง. for FY2567–2568. */
export const PASS_MARK = 85;

/** The seven sub-indicators of FY2564–2565. Source: municipal CMS "ITA 2564"; GIT's page "ITA 2565". */
export const SUB_INDICATORS: readonly SubIndicator[] = [
  { code: "9.1", indicator: 9, name: "ข้อมูลพื้นฐาน" },
  { code: "9.2", indicator: 9, name: "การบริหารงาน" },
  { code: "9.3", indicator: 9, name: "การบริหารเงินงบประมาณ" },
  { code: "9.4", indicator: 9, name: "การบริหารและพัฒนาทรัพยากรบุคคล" },
  { code: "9.5", indicator: 9, name: "การส่งเสริมความโปร่งใส" },
  { code: "10.1", indicator: 10, name: "การดำเนินการเพื่อป้องกันการทุจริต" },
  { code: "10.2", indicator: 10, name: "มาตรการภายในเพื่อป้องกันการทุจริต" },
];

/**
 * The seven sub-indicators from FY2567 on, by name. Sources: sakonarea1.go.th/new2024/oit-open-data-integrity and
 * sites.google.com/khukhan.ac.th/kks-oit-2567 (FY2567), the public pages of a school and of สอศ.'s tool (FY2567–2568).
 */
export const LATER_SUB_INDICATORS: readonly SubIndicator[] = [
  { code: "9.1", indicator: 9, name: "ข้อมูลพื้นฐาน" },
  { code: "9.2", indicator: 9, name: "การบริหารงานและการใช้จ่ายงบประมาณ" },
  { code: "9.3", indicator: 9, name: "การจัดซื้อจัดจ้าง" },
  { code: "9.4", indicator: 9, name: "การบริหารและพัฒนาทรัพยากรบุคคล" },
  { code: "9.5", indicator: 9, name: "การส่งเสริมความโปร่งใส" },
  { code: "10.1", indicator: 10, name: "การดำเนินการเพื่อป้องกันการทุจริต" },
  { code: "10.2", indicator: 10, name: "การส่งเสริมคุณธรรมและความโปร่งใส" },
];

/** Titles that follow each other under one sub-indicator and one heading, either null where not established. */
export interface ItemGroup {
  readonly subIndicator: string | null;
  readonly group: string | null;
  readonly titles: readonly string[];
}

/** O items numbered from O1 in the order of their groups. */
export function numbered(groups: readonly ItemGroup[]): readonly OitItem[] {
  return groups
    .flatMap(({ subIndicator, group, titles }) => titles.map((title) => ({ title, subIndicator, group })))
    .map((item, i) => ({ code: `O${i + 1}`, ...item }));
}

/** Items whose sub-indicators are inferred: so many of each sub-indicator, in their order. */
export function withProposed(
  items: readonly OitItem[],
  counts: Readonly<Record<string, number>>,
): readonly OitItem[] {
  const codes = Object.entries(counts).flatMap(([code, count]) => Array<string>(count).fill(code));
  return items.map((item, i) => {
    const subIndicator = codes[i];
    return subIndicator === undefined ? item : { ...item, proposed: { ...item.proposed, subIndicator } };
  });
}

/** Titles whose sub-indicator and heading are not established; an empty title is one that no source gives. */
export function untied(titles: readonly string[]): readonly OitItem[] {
  return numbered([{ subIndicator: null, group: null, titles }]);
}
