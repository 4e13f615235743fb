/** One of the four dimensions (มิติ) under which a local administration's anti-corruption plan puts its projects. */
export type Dimension = "1" | "2" | "3" | "4";

/** The dimensions in their order, with the names that e-PlanNACC, the NACC's reporting system for local administrations, gives them. */
export const DIMENSIONS = [
  { code: "1", name: "สร้างสังคมที่ไม่ทนต่อการทุจริต", en: "A society that does not tolerate corruption" },
  { code: "2", name: "การบริหารราชการเพื่อป้องกันการทุจริต", en: "Administration that prevents corruption" },
  { code: "3", name: "ส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน", en: "The people's role and participation" },
  { code: "4", name: "เสริมสร้างและปรับปรุงกลไกในการตรวจสอบ", en: "Better mechanisms of inspection" },
] as const satisfies readonly { readonly code: Dimension; readonly name: string; readonly en: string }[];

/** "มิติที่ 1" */
export function dimensionLabel(dimension: Dimension): string {
  return `มิติที่ ${dimension}`;
}
