import type { Block, Signature } from "../document";
import type { Source } from "../source";

/** The three who sign the action plan, in their order. */
const PLAN_ROLES = [
  { key: "proposer", role: "ผู้เสนอแผนปฏิบัติการ" },
  { key: "endorser", role: "ผู้เห็นชอบแผนปฏิบัติการ" },
  { key: "approver", role: "ผู้อนุมัติแผนปฏิบัติการ" },
] as const;

function signature({ assessment }: Source, key: string, role: string): Signature {
  const row = assessment.signatures.find(({ rowKey }) => rowKey === key);
  return {
    role: row?.role ?? role,
    name: row?.name ?? null,
    position: row?.position ?? null,
    office: row?.office ?? null,
  };
}

/** Proposer, endorser and approver; a name that is not there leaves a line to write on. */
export function planSignatures(source: Source): readonly Block[] {
  const blocks = PLAN_ROLES.map(({ key, role }) => signature(source, key, role));
  return [{ kind: "signatures", blocks }];
}

/** Whoever the tab ลงนาม marks as signing reports, in the order of its lines; nothing where nobody is. */
export function reportSignatures({ assessment }: Source): readonly Block[] {
  const blocks = assessment.signatures
    .filter(({ inReports }) => inReports)
    .map(({ role, name, position, office }) => ({ role: role ?? "", name, position, office }));
  return blocks.length === 0 ? [] : [{ kind: "signatures", blocks }];
}

/** Whoever signs an English declaration; the office where no position is known in English. */
export function englishSignature({ assessment }: Source): Block {
  const row = assessment.signatures.find(({ rowKey }) => rowKey === "declarer");
  const position = row?.positionEn ?? null;
  const office = position === null ? assessment.office.nameEn : null;
  return { kind: "signatures", blocks: [{ role: "", name: row?.nameEn ?? null, position, office }] };
}

/** Whoever signs a declaration, with no role above, as announcements are signed. */
export function declarerSignature(source: Source): Block {
  return { kind: "signatures", blocks: [{ ...signature(source, "declarer", ""), role: "" }] };
}
