import { upright } from "./blocks";
import type { ReportDocument, Section } from "./document";
import { officeName, type Source } from "./source";

/** The page with the contents list. */
export function contentsPage(): Section {
  return upright([{ kind: "contents", title: "สารบัญ" }]);
}

/** A report in the office's digits and font, with its name at the foot. */
export function reportDocument(source: Source, title: string, sections: readonly Section[]): ReportDocument {
  const { office } = source.assessment;
  return {
    title,
    language: "th",
    digits: office.digits ?? "arabic",
    font: office.font ?? "Sarabun",
    footer: office.shortName ?? officeName(source),
    sections,
  };
}
