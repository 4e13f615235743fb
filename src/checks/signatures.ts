import { cellOf, listed, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

const blank = (text: string | null): boolean => (text ?? "").replace(/[.…()\s]/g, "") === "";

/** Those who sign reports: blocks without name and position are filled in by hand. */
const OF_REPORTS: readonly (string | null)[] = ["reporter", "inspector", "head"];

/** Who signs the plan, and who signs declarations where there are any. */
const needed = ({ assessment }: Office) =>
  assessment.signatures.filter(({ rowKey }) => rowKey !== "declarer" || assessment.declarations.length > 0);

const missing: Check = (office) => {
  const rows = needed(office).filter(
    ({ rowKey, name, position }) => !OF_REPORTS.includes(rowKey) && blank(name) && blank(position),
  );
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

/** The heads of offices by their kind: another kind's head signs nothing here. */
const HEADS: readonly (readonly [kind: RegExp, head: RegExp])[] = [
  [/^(?:องค์การบริหารส่วนตำบล|อบต)/, /นายกองค์การบริหารส่วนตำบล|นายก\s*อบต/],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ)/, /นายกองค์การบริหารส่วนจังหวัด|นายก\s*อบจ/],
  [/^(?:เทศบาล|ทต|ทม|ทน)/, /นายกเทศมนตรี/],
  [/^(?:โรงพยาบาล|รพ)/, /ผู้อำนวยการโรงพยาบาล/],
  [/^กรม/, /^(?:รอง)?อธิบดีกรม/],
  [/^(?:โรงเรียน|ร\.ร)/, /ผู้อำนวยการโรงเรียน/],
];

/** A signer whose position is the head of another kind of office than this one. */
const otherHead: Check = ({ assessment }) => {
  const name = (assessment.office.name ?? "").trim();
  const own = HEADS.find(([kind]) => kind.test(name));
  const others = HEADS.filter((each) => each !== own);
  if (name === "") return [];
  return assessment.signatures.flatMap((row) => {
    const position = row.position ?? "";
    const wrong = others.some(([, head]) => head.test(position)) && own?.[1].test(position) !== true;
    if (!wrong) return [];
    const figures = { role: row.role ?? row.rowKey ?? "", position: short(position), name: short(name) };
    return [found("signature.other-office", cellOf("signatures", row, "position"), figures)];
  });
};

/** Signers have a position; a blank name alone is a line to write on, as the template says. */
export const signatureChecks: readonly Check[] = [missing, noPosition, otherHead];
