type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What Google's refusal of a call on the spreadsheet means: a protected cell or tab, an account that may only view, consent
 * that is missing, a service that is slow or out of order, a full spreadsheet, or somebody else's lock.
 */
export type Refusal = "sheetClosed" | "viewOnly" | "notConsented" | "serviceBusy" | "sheetFull" | "busy";

/**
 * Google's own texts in English and Thai, for it speaks the account's language; the first pattern found decides. They are
 * written from its documentation and from public reports, not from a live refusal.
 */
const TEXTS: readonly { readonly refusal: Refusal; readonly pattern: RegExp }[] = [
  {
    refusal: "sheetClosed",
    pattern: /protected (cell|range|sheet|object)|ที่มีการป้องกัน|ที่ได้รับการป้องกัน|ถูกป้องกัน/i,
  },
  {
    refusal: "notConsented",
    pattern:
      /Required permissions|permission to call|Authorization is required|authentication scopes|ต้องมีการให้สิทธิ์/i,
  },
  { refusal: "busy", pattern: /lock timeout|holding the lock|could not obtain lock|การล็อก/i },
  {
    refusal: "sheetFull",
    pattern: /number of cells .*limit|above the limit of|10000000 cells|เกินขีดจำกัด.*เซลล์/i,
  },
  {
    refusal: "viewOnly",
    pattern:
      /do(es)? not have permission|don't have permission|no permission|access denied|view(ing)? only|ไม่มีสิทธิ์|ไม่ได้รับอนุญาต/i,
  },
  {
    refusal: "serviceBusy",
    pattern:
      /timed? ?out|server error|service error|service .*(failed|unavailable|error)|try again|internal error|too many times|rate limit|quota|simultaneous|หมดเวลา|ข้อผิดพลาดของเซิร์ฟเวอร์|ข้อผิดพลาดในการให้บริการ|ลองอีกครั้ง|โควต้า/i,
  },
];

/** Tells what an error thrown by a call on the spreadsheet means; null for one that is not Google's refusal. */
export function refusalIn(error: unknown): Refusal | null {
  const said = error instanceof Error ? error.message : String(error);
  return TEXTS.find(({ pattern }) => pattern.test(said))?.refusal ?? null;
}

const MOST_NAMED = 3;

/** The tabs and ranges that are closed to this account, as people name them; none where even that is not told. */
export function closedParts(spreadsheet: Spreadsheet): readonly string[] {
  try {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const all = [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)];
    const closed = all.filter((protection) => !protection.canEdit()).slice(0, MOST_NAMED);
    return closed.map((protection) => {
      const range = protection.getRange();
      const name = range.getSheet().getName();
      const isWhole = String(protection.getProtectionType()) === "SHEET";
      return isWhole ? name : `${name}!${range.getA1Notation()}`;
    });
  } catch (error) {
    console.error(error);
    return [];
  }
}
