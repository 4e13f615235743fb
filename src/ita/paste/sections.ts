import { figuresIn } from "./figures";
import type { Above, PastedLine } from "./lines";

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

/** The lines with what the titles above them say, where `isTitle` finds a title. */
export function underTitles(
  lines: readonly PastedLine[],
  isTitle: (line: PastedLine) => boolean,
): readonly PastedLine[] {
  let above: Above = { year: null, isPart: false };
  return lines.map((line) => {
    if (isTitle(line)) {
      const year = announced(line.plain);
      const isPart = INSTRUMENT.test(line.plain) ? PART.test(line.plain) : above.isPart;
      above = { year: year === undefined ? above.year : year, isPart };
    }
    return { ...line, above };
  });
}
