/** How a spreadsheet of some locale reads and shows what is typed. */
export interface Conventions {
  readonly monthFirst: boolean;
  /** The marks that may stand between the numbers of a date. */
  readonly dateMarks: string;
  /** The format of a date of three numbers. */
  readonly dateFormat: string;
  readonly decimal: "." | ",";
  readonly thousands: "," | ".";
  readonly currency: string;
  /** Twelve lists of names, the full one first. English ones are read everywhere, which is an assumption. */
  readonly months: readonly (readonly string[])[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const ENGLISH =
  "January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sep Sept|October Oct|November Nov|December Dec";
const THAI =
  "มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.";
const GERMAN =
  "Januar Jan|Februar Feb|März Mär|April Apr|Mai|Juni Jun|Juli Jul|August Aug|September Sep|Oktober Okt|November Nov|Dezember Dez";

function months(...languages: readonly string[]): readonly (readonly string[])[] {
  const lists = languages.map((names) => names.split("|"));
  return Array.from({ length: 12 }, (_, month) => lists.flatMap((names) => (names[month] ?? "").split(" ")));
}

const BRITISH: Conventions = {
  monthFirst: false,
  dateMarks: "/-",
  dateFormat: "dd/mm/yyyy",
  decimal: ".",
  thousands: ",",
  currency: "£",
  months: months(ENGLISH),
  yes: ["true"],
  no: ["false"],
};

const KNOWN: Readonly<Record<string, Conventions>> = {
  th_TH: { ...BRITISH, dateFormat: "d/m/yyyy", currency: "฿", months: months(ENGLISH, THAI) },
  en_US: { ...BRITISH, monthFirst: true, dateFormat: "m/d/yyyy", currency: "$" },
  en_GB: BRITISH,
  de_DE: {
    ...BRITISH,
    dateMarks: "/-.",
    dateFormat: "dd.mm.yyyy",
    decimal: ",",
    thousands: ".",
    currency: "€",
    months: months(ENGLISH, GERMAN),
    yes: ["true", "wahr"],
    no: ["false", "falsch"],
  },
};

/** The conventions of a locale such as "th_TH"; one that is not known here is read as British. */
export function conventionsOf(locale: string): Conventions {
  return KNOWN[locale] ?? BRITISH;
}
