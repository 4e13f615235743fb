/** One of the two rounds of a fiscal year, by the months that it covers. */
export type Round = 6 | 12;

/** "รอบ 6 เดือน". */
export const roundText = (round: Round): string => `รอบ ${round} เดือน`;

/** The months (from – to) that a round covers, as its title says them; null while the year (พ.ศ.) is not known. */
export function monthsOf(round: Round, year: number | null): string | null {
  if (year === null) return null;
  return round === 6 ? `ตุลาคม ${year - 1} – มีนาคม ${year}` : `ตุลาคม ${year - 1} – กันยายน ${year}`;
}
