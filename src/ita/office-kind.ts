/** What kind of agency the office is: its examples, roles and tables follow from it. */
export type OfficeKind =
  | "area"
  | "school"
  | "local"
  | "department"
  | "province"
  | "health"
  | "enterprise"
  | "other";

/** Words that differ by kind of office: examples beside the fields of the office, and the roles above the last signatures of plan and reports. */
export interface KindWords {
  readonly th: string;
  readonly en: string;
  readonly name: string;
  readonly shortName: string;
  readonly affiliation: string;
  readonly approver: string;
  readonly head: string;
}

const APPROVER = "ผู้อนุมัติแผนปฏิบัติการ";

/** The kinds with their words, in the order in which they are offered. */
export const OFFICE_KINDS: Readonly<Record<OfficeKind, KindWords>> = {
  area: {
    th: "สพป./สพม.",
    en: "Educational service area office",
    name: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1",
    shortName: "สพป.หนองคาย เขต 1",
    affiliation: "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
    approver: `${APPROVER} (สพฐ.)`,
    head: "ผู้อำนวยการ",
  },
  school: {
    th: "โรงเรียน/วิทยาลัย/มหาวิทยาลัย",
    en: "School, college or university",
    name: "วิทยาลัยเทคนิคตัวอย่าง",
    shortName: "วท.ตัวอย่าง",
    affiliation: "สำนักงานคณะกรรมการการอาชีวศึกษา",
    approver: APPROVER,
    head: "ผู้อำนวยการ",
  },
  local: {
    th: "อปท. (อบต./เทศบาล/อบจ.)",
    en: "Local administration",
    name: "องค์การบริหารส่วนตำบลตัวอย่าง",
    shortName: "อบต.ตัวอย่าง",
    affiliation: "อำเภอเมือง จังหวัดตัวอย่าง",
    approver: APPROVER,
    head: "ผู้บริหารท้องถิ่น",
  },
  department: {
    th: "กรม/ส่วนราชการ",
    en: "Department or government office",
    name: "กรมตัวอย่าง",
    shortName: "กรมตัวอย่าง",
    affiliation: "กระทรวงตัวอย่าง",
    approver: APPROVER,
    head: "หัวหน้าส่วนราชการ",
  },
  province: {
    th: "จังหวัด/อำเภอ",
    en: "Province or district",
    name: "จังหวัดตัวอย่าง",
    shortName: "จ.ตัวอย่าง",
    affiliation: "กระทรวงมหาดไทย",
    approver: APPROVER,
    head: "หัวหน้าส่วนราชการ",
  },
  health: {
    th: "โรงพยาบาล/หน่วยงาน สธ.",
    en: "Hospital or public health office",
    name: "โรงพยาบาลตัวอย่าง",
    shortName: "รพ.ตัวอย่าง",
    affiliation: "สำนักงานปลัดกระทรวงสาธารณสุข",
    approver: APPROVER,
    head: "ผู้อำนวยการ",
  },
  enterprise: {
    th: "รัฐวิสาหกิจ/องค์การมหาชน",
    en: "State enterprise or public organisation",
    name: "สถาบันตัวอย่าง (องค์การมหาชน)",
    shortName: "สถาบันตัวอย่าง",
    affiliation: "กระทรวงตัวอย่าง",
    approver: APPROVER,
    head: "ผู้อำนวยการ",
  },
  other: {
    th: "อื่น ๆ",
    en: "Other",
    name: "สำนักงานตัวอย่าง",
    shortName: "สตอ.",
    affiliation: "หน่วยงานต้นสังกัด",
    approver: APPROVER,
    head: "หัวหน้าหน่วยงาน",
  },
};

/** How names of each kind begin; the first that fits counts, so a school of a municipality is a school. */
const NAMES: readonly (readonly [OfficeKind, RegExp])[] = [
  ["area", /^สำนักงานเขตพื้นที่การศึกษา|^สพ[ปม]\.?/],
  ["school", /^(?:โรงเรียน(?!นายร้อย)|วิทยาลัย|มหาวิทยาลัย|สถาบันการอาชีวศึกษา|สถาบันเทคโนโลยี|รร\.|วท\.)/],
  ["health", /^(?:โรงพยาบาล|รพ\.|รพ\.?สต\.|สำนักงานสาธารณสุข|สสจ\.?|สสอ\.?)/],
  ["local", /^(?:ที่ทำการ|สำนักงาน)?(?:องค์การบริหารส่วน|เทศบาล|เมืองพัทยา|กรุงเทพมหานคร|อบต\.?|อบจ\.?|ท[ตมน]\.)/],
  [
    "enterprise",
    /องค์การมหาชน|รัฐวิสาหกิจ|^(?:การ(?=ไฟฟ้า|ประปา|รถไฟ|ท่าเรือ|ทาง|เคหะ|นิคม|กีฬา|ยาง)|ธนาคาร|บริษัท|องค์การ)/,
  ],
  ["province", /^(?:จังหวัด|อำเภอ|ที่ว่าการอำเภอ|ที่ทำการปกครอง|สำนักงานจังหวัด)/],
  ["department", /^(?:กรม|กระทรวง|สำนักงานปลัด|สำนักงานคณะกรรมการ|สำนักนายก|สำนักงบประมาณ|กอง|ศาล)/],
];

/** What the body above an office tells of it, where its own name tells nothing. */
const AFFILIATIONS: readonly (readonly [OfficeKind, RegExp])[] = [
  ["school", /อาชีวศึกษา|สอศ\.?/],
  ["local", /ส่งเสริมการปกครองท้องถิ่น/],
  ["health", /สาธารณสุข/],
];

const firstOf = (table: typeof NAMES, text: string | null): OfficeKind | undefined =>
  table.find(([, pattern]) => pattern.test((text ?? "").trim()))?.[0];

/** The kind that the office chose, else the one that its name or the body above it tells; `other` where neither does. */
export function officeKind(office: {
  readonly kind: OfficeKind | null;
  readonly name: string | null;
  readonly affiliation: string | null;
}): OfficeKind {
  const { kind, name, affiliation } = office;
  return kind ?? firstOf(NAMES, name) ?? firstOf(AFFILIATIONS, affiliation) ?? "other";
}
