import type { MetadataState } from "../book";
import { enumName, spreadsheetEnums } from "./enums";
import { sheetState } from "./grid";
import { exception, host } from "./host";
import type { RangeRef } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** key; key, visibility; key, value; or key, value, visibility. */
export type MetadataArgs = readonly [key: string, value?: unknown, visibility?: unknown];

const VISIBILITY = spreadsheetEnums.DeveloperMetadataVisibility;

function allMetadata(): MetadataState[] {
  const { book } = host();
  return [...book.metadata, ...book.sheets.flatMap((sheet) => sheet.metadata)];
}

function spanOf({ sheetId, area }: RangeRef): NonNullable<MetadataState["span"]> {
  const sheet = sheetState(sheetId);
  if (area.columns === sheet.columnCount) return { axis: "rows", start: area.row, count: area.rows };
  if (area.rows === sheet.rowCount) return { axis: "columns", start: area.column, count: area.columns };
  throw exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. " +
      "Developer metadata may only be added to the top-level spreadsheet, an individual sheet, " +
      "or an entire row or column.",
  );
}

function fromArgs([key, second, third]: MetadataArgs): MetadataState {
  const value = enumName(second) === undefined && second !== undefined ? String(second) : null;
  const visibility = enumName(third) ?? enumName(second) ?? "DOCUMENT";
  const id = Math.max(0, ...allMetadata().map((item) => item.id)) + 1;
  return { id, key: String(key), value, visibility };
}

/** Adds metadata to a row, a column, a whole sheet (by its gid) or, without a place, the spreadsheet. */
export function newMetadata(place: RangeRef | number | undefined, args: MetadataArgs): void {
  const item = fromArgs(args);
  if (place === undefined) host().book.metadata.push(item);
  else if (typeof place === "number") sheetState(place).metadata.push(item);
  else sheetState(place.sheetId).metadata.push({ ...item, span: spanOf(place) });
}

/** The metadata of exactly that place. */
export function listMetadata(place: RangeRef | number | undefined): GMetadata[] {
  if (place === undefined) return host().book.metadata.map(makeMetadata);
  if (typeof place === "number")
    return sheetState(place)
      .metadata.filter((item) => !item.span)
      .map(makeMetadata);
  const { axis, start, count } = spanOf(place);
  return sheetState(place.sheetId)
    .metadata.filter(({ span }) => span?.axis === axis && span.start === start && span.count === count)
    .map(makeMetadata);
}

function makeMetadata(item: MetadataState): GMetadata {
  return new LocalMetadata(item.id) as unknown as GMetadata;
}

class LocalMetadata implements Partial<GMetadata> {
  readonly #id: number;
  constructor(id: number) {
    this.#id = id;
  }
  #item(): MetadataState {
    const item = allMetadata().find((each) => each.id === this.#id);
    if (!item) throw exception("The developer metadata does not exist.");
    return item;
  }
  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#item().key;
  }
  getValue(): string | null {
    return this.#item().value;
  }
  getVisibility() {
    return VISIBILITY[this.#item().visibility] as unknown as ReturnType<GMetadata["getVisibility"]>;
  }
  setValue(value: string): GMetadata {
    this.#item().value = value;
    return this as unknown as GMetadata;
  }
  setKey(key: string): GMetadata {
    this.#item().key = key;
    return this as unknown as GMetadata;
  }
  remove(): void {
    const { book } = host();
    book.metadata = book.metadata.filter((item) => item.id !== this.#id);
    for (const sheet of book.sheets) sheet.metadata = sheet.metadata.filter((item) => item.id !== this.#id);
  }
}

register(LocalMetadata, { name: "DeveloperMetadata", scopes: CURRENT_SPREADSHEET });
