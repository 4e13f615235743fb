import { documentLinks } from "../google/drive";
import type { Listed } from "../google/registry";
import type { ReportListed } from "../wire";

/** A registered document as the sidebar shows it to this officer. */
export function listed({ key, document }: Listed, officer: string | null): ReportListed {
  const { kind, year, round, quarter } = key;
  const { fileId, name, madeAt, sharing, by } = document;
  return {
    kind,
    year,
    ...(round !== undefined && { round }),
    ...(quarter !== undefined && { quarter }),
    fileId,
    name,
    ...documentLinks(fileId),
    madeAt,
    mine: by === officer,
    sharing,
  };
}
