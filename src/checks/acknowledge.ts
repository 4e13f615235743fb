import type { Acknowledgement } from "../workbook/assessment";
import type { Finding } from "./finding";

const PRIME = 16_777_619;
const BASIS = 2_166_136_261;

/** A short hash (FNV-1a) of a text, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = BASIS;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Names a finding with all of its figures, wherever its row has moved to: another figure gives another key. */
export function findingKey({ code, cell, figures }: Finding): string {
  const place = cell && [cell.tab, typeof cell.row === "string" ? cell.row : "", cell.column];
  const said = JSON.stringify([code, place, figures]).replace(/แถว \d+/g, "");
  return `${code}:${hash(said)}${hash(`${said}.`)}`;
}

/** The trees of findings, those last whose warning or advice the officer has acknowledged; an error never is. */
export function acknowledged(
  trees: readonly (readonly Finding[])[],
  reasons: readonly Acknowledgement[],
): readonly (readonly Finding[])[] {
  const byKey = new Map(reasons.map(({ key, reason }) => [key, reason]));
  const told = trees.map((tree) => {
    const [root] = tree;
    const reason = root && byKey.get(findingKey(root));
    const quiet = root?.severity === "warning" || root?.severity === "advice";
    return reason !== undefined && quiet ? tree.map((each) => ({ ...each, acknowledged: reason })) : tree;
  });
  const isQuiet = ([root]: readonly Finding[]) => root?.acknowledged !== undefined;
  return [...told.filter((tree) => !isQuiet(tree)), ...told.filter(isQuiet)];
}

/** The findings that people are shown as such: causes, without what follows from them and what was acknowledged. */
export function inView(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ cause, acknowledged: reason }) => cause === undefined && reason === undefined);
}
