import { toArabicDigits } from "../ita/thai";

/** A kind of office as its name begins, with its abbreviation; some are called after their province. */
interface OfficeKind {
  readonly full: string;
  readonly short: string;
  readonly ofProvince?: boolean;
}

/** Kinds of assessed offices; a longer name stands before the one that it begins with. */
export const KINDS: readonly OfficeKind[] = [
  { full: "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", short: "สพป", ofProvince: true },
  { full: "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", short: "สพม", ofProvince: true },
  { full: "องค์การบริหารส่วนจังหวัด", short: "อบจ", ofProvince: true },
  { full: "องค์การบริหารส่วนตำบล", short: "อบต" },
  { full: "เทศบาลตำบล", short: "ทต" },
  { full: "เทศบาลเมือง", short: "ทม" },
  { full: "เทศบาลนคร", short: "ทน" },
  { full: "สำนักงานสาธารณสุขจังหวัด", short: "สสจ", ofProvince: true },
  { full: "สำนักงานสาธารณสุขอำเภอ", short: "สสอ" },
  { full: "โรงพยาบาลส่งเสริมสุขภาพตำบล", short: "รพสต" },
  { full: "โรงพยาบาล", short: "รพ" },
];

/** An office's name in its parts, as "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1" has them; `kind` is the full word. */
interface OfficeName {
  readonly kind: string;
  readonly place: string;
  readonly zone: string | null;
}

/** The name in its parts; null for a kind that is not known. */
export function officeName(name: string): OfficeName | null {
  const plain = toArabicDigits(name).replace(/\s+/g, " ").trim();
  const kind = KINDS.find(
    ({ full, short }) => plain.startsWith(full) || plain.replace(/[.\s]/g, "").startsWith(short),
  );
  if (kind === undefined) return null;
  const rest = plain.startsWith(kind.full)
    ? plain.slice(kind.full.length)
    : plain.replace(new RegExp(`^${kind.short.split("").join("[.\\s]*")}\\.?`), "");
  const [, place = "", zone] = /^\s*(.*?)(?:\s*เขต\s*(\d+))?$/.exec(rest) ?? [];
  return { kind: kind.full, place: place.replace(/\s*(?:จังหวัด|อำเภอ).*$/, "").trim(), zone: zone ?? null };
}
