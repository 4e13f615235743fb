/** The unit of the one workbook of the host, the same in each page. */
export const UNIT = "ita";

/** A change of the workbook as the engine executes it; plain JSON that can be sent to a page and replayed there. */
export interface Mutation {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const FORMULA_STATE = /^formula\.mutation\.(?!set-defined-name$|remove-defined-name$)/;

/**
 * Whether a mutation is to be sent to the other side: not the cell editor's own documents, not what the formula
 * engine tells itself, since each side computes for itself.
 */
export function isShared(
  id: string,
  params: unknown,
  options: Readonly<Record<string, unknown>> = {},
): boolean {
  if (id.startsWith("doc.") || FORMULA_STATE.test(id)) return false;
  if (options["onlyLocal"] === true || options["fromFormula"] === true) return false;
  return typeof params === "object" && params !== null && "unitId" in params && params.unitId === UNIT;
}

/** The engine's id of the sheet with that gid. */
export const sheetKey = (gid: number): string => `gid-${gid}`;

/** The gid of an engine's sheet; a sheet made in the page has a key of its own, from which a steady number is made. */
export function gidOf(key: string): number {
  const own = /^gid-(\d+)$/.exec(key);
  if (own) return Number(own[1]);
  const hash = [...key].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return (hash >>> 1) + 1_000_000;
}
