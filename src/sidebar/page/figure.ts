import type { Language } from "../../text/text";

/** A score as official tables print it, with two decimals; it comes from the script rounded already. */
export function scoreFigure(score: number): string {
  return score.toFixed(2);
}

/** Baht with thousands separators, and satang only where there are any. */
export function baht(amount: number): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return amount.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A moment (ISO 8601) as a Thai office's clock and calendar show it. */
export function moment(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "th" ? "th-TH" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Bangkok",
  });
  return format.format(new Date(iso));
}

/** The fiscal year (พ.ศ.) and quarter of a day of the user's calendar: October begins both. */
export function fiscalQuarterOf(day: Date): { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 } {
  const month = day.getMonth();
  return {
    year: day.getFullYear() + 543 + (month >= 9 ? 1 : 0),
    quarter: month >= 9 ? 1 : month <= 2 ? 2 : month <= 5 ? 3 : 4,
  };
}
