/** A value of one of Google's enumerations: an object with a name, which texts do not equal. */
export interface EnumValue {
  name(): string;
  toString(): string;
  ordinal(): number;
}

function enumValue(name: string, ordinal: number): EnumValue {
  return Object.freeze({ name: () => name, toString: () => name, ordinal: () => ordinal });
}

function enumeration(names: string): Record<string, EnumValue> {
  const entries = names.split(" ").map((name, ordinal) => [name, enumValue(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(entries));
}

/** The name of an enumeration's value; undefined for anything else, a text included, as Google takes no texts. */
export function enumName(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("ordinal" in value)) return undefined;
  return String(value);
}

/** The enumerations of SpreadsheetApp that the host has. */
export const spreadsheetEnums = {
  BooleanCriteria: enumeration(
    "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN NUMBER_EQUAL_TO " +
      "NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO " +
      "NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO " +
      "TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
  ),
  BorderStyle: enumeration("DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE"),
  DataValidationCriteria: enumeration(
    "CHECKBOX CUSTOM_FORMULA DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE " +
      "DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN " +
      "NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN " +
      "NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_EQUAL_TO TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE",
  ),
  DeveloperMetadataVisibility: enumeration("DOCUMENT PROJECT"),
  CopyPasteType: enumeration(
    "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
  ),
  ProtectionType: enumeration("RANGE SHEET"),
  SheetType: enumeration("GRID OBJECT DATASOURCE"),
  WrapStrategy: enumeration("WRAP OVERFLOW CLIP"),
} as const;

/** The enumerations of Charts that the host has. */
export const chartEnums = {
  ChartType: enumeration("AREA BAR BUBBLE COLUMN COMBO LINE PIE SCATTER"),
  Position: enumeration("TOP RIGHT BOTTOM NONE"),
} as const;

/** The enumerations of Ui. */
export const uiEnums = {
  Button: enumeration("CLOSE OK CANCEL YES NO"),
  ButtonSet: enumeration("OK OK_CANCEL YES_NO YES_NO_CANCEL"),
} as const;

/** The enumerations of Utilities that the host has. */
export const utilityEnums = {
  Charset: enumeration("US_ASCII UTF_8"),
  DigestAlgorithm: enumeration("MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512"),
} as const;

/** The enumerations of HtmlService. */
export const htmlEnums = {
  XFrameOptionsMode: enumeration("ALLOWALL DEFAULT"),
  SandboxMode: enumeration("EMULATED IFRAME NATIVE"),
} as const;

/** The enumerations of ScriptApp that a menu may ask for. */
export const scriptEnums = {
  AuthMode: enumeration("NONE CUSTOM_FUNCTION LIMITED FULL"),
} as const;
