import { cellOf, listed } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

const blank = (text: string | null): boolean => (text ?? "").replace(/[.…()\s]/g, "") === "";

/** Who signs the plan, and who signs declarations where there are any. */
const needed = ({ assessment }: Office) =>
  assessment.signatures.filter(({ rowKey }) => rowKey !== "declarer" || assessment.declarations.length > 0);

const missing: Check = (office) => {
  const rows = needed(office).filter(({ name, position }) => blank(name) && blank(position));
  const [first] = rows;
  if (first === undefined) return [];
  const roles = listed(rows.map(({ role, rowKey }) => role ?? rowKey ?? ""));
  return [found("signature.missing", cellOf("signatures", first, "position"), { roles })];
};

const noPosition: Check = (office) => {
  const rows = needed(office).filter(({ name, position }) => !blank(name) && blank(position));
  const [first] = rows;
  if (first === undefined) return [];
  const roles = listed(rows.map(({ role, rowKey }) => role ?? rowKey ?? ""));
  return [found("signature.no-position", cellOf("signatures", first, "position"), { roles })];
};

/** Signers have a position; a blank name alone is a line to write on, as the template says. */
export const signatureChecks: readonly Check[] = [missing, noPosition];
