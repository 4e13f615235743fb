import { figuresIn } from "./figures";
import type { Above, PastedLine } from "./lines";
import type { PasteReason } from "./reason";
import { isOtherScale } from "./scale";

const TITLE = /ผลการประเมิน|ผลประเมิน|ผลคะแนน|คะแนน|ITA|OIT|คุณธรรมและความโปร่งใส/i;
const YEAR_ALONE = /^(?:ประจำ|ปี|พ\.?\s?ศ\.?|งบประมาณ|[\s(])*\d{2,4}\)?$/;
const PART = /(?:EIT|ภายนอก).*(?:ส่วนที่|part)\s*\d/i;
const INSTRUMENT = /IIT|EIT|OIT|แบบวัด|แบบตรวจ/i;

/** The year of the results that a title announces; undefined where it says nothing of one, null where it names several. */
function announced(plain: string): number | null | undefined {
  const years = new Set(figuresIn(plain).flatMap(({ kind, value }) => (kind === "year" ? [value] : [])));
  if (years.size === 0 || !(TITLE.test(plain) || YEAR_ALONE.test(plain))) return undefined;
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Targets, means of others and last year's scores look like scores. */
const OTHERS =
  /^(?:คะแนน|ค่า|ผล)?\s*เป้าหมาย|ปี(?:งบประมาณ)?(?:ที่)?\s*(?:ก่อน|แล้ว|ผ่านมา)|เฉลี่ย.*(?:ประเทศ|จังหวัด|กลุ่ม)/;

/** Why what stands below a title is no score of the office's own; what it said before where it says nothing of that. */
function otherFigures(plain: string, before: PasteReason | null): PasteReason | null {
  if (isOtherScale(plain)) return "otherScale";
  if (OTHERS.test(plain) && announced(plain) === undefined) return "otherFigures";
  return TITLE.test(plain) ? null : before;
}

/** The lines with what the titles above them say, where `isTitle` finds a title. */
export function underTitles(
  lines: readonly PastedLine[],
  isTitle: (line: PastedLine) => boolean,
): readonly PastedLine[] {
  let above: Above = { year: null, isPart: false, other: null };
  return lines.map((line) => {
    if (isTitle(line)) {
      const year = announced(line.plain);
      const isPart = INSTRUMENT.test(line.plain) ? PART.test(line.plain) : above.isPart;
      const isHeading = line.cells.filter((cell) => cell !== "").length > 1;
      const other = isHeading ? above.other : otherFigures(line.plain, above.other);
      above = { year: year === undefined ? above.year : year, isPart, other };
    }
    return { ...line, above };
  });
}

/** Why the titles above forbid to read figures as scores of that year (พ.ศ.); null for nothing. */
export function forbidden({ year: said, isPart, other }: Above, year: number | null): PasteReason | null {
  if (year !== null && said !== null && said !== year) return "otherYear";
  return isPart ? "part" : other;
}
