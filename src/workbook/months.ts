/** The twelve columns of a fiscal year, October first, as the timeline and the budget name them. */
export const FISCAL_MONTHS = [
  { key: "oct", month: 10, quarter: 1, th: "ต.ค.", en: "Oct" },
  { key: "nov", month: 11, quarter: 1, th: "พ.ย.", en: "Nov" },
  { key: "dec", month: 12, quarter: 1, th: "ธ.ค.", en: "Dec" },
  { key: "jan", month: 1, quarter: 2, th: "ม.ค.", en: "Jan" },
  { key: "feb", month: 2, quarter: 2, th: "ก.พ.", en: "Feb" },
  { key: "mar", month: 3, quarter: 2, th: "มี.ค.", en: "Mar" },
  { key: "apr", month: 4, quarter: 3, th: "เม.ย.", en: "Apr" },
  { key: "may", month: 5, quarter: 3, th: "พ.ค.", en: "May" },
  { key: "jun", month: 6, quarter: 3, th: "มิ.ย.", en: "Jun" },
  { key: "jul", month: 7, quarter: 4, th: "ก.ค.", en: "Jul" },
  { key: "aug", month: 8, quarter: 4, th: "ส.ค.", en: "Aug" },
  { key: "sep", month: 9, quarter: 4, th: "ก.ย.", en: "Sep" },
] as const;
