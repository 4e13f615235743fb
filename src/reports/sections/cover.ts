import type { Section } from "../document";
import { officeTitle, type Source } from "../source";

/** The cover: the report's name in lines, the year, the office and the body above it; no person. */
export function cover(source: Source, name: string, when: string): Section {
  const { affiliation } = source.assessment.office;
  return {
    orientation: "portrait",
    cover: true,
    blocks: [
      { kind: "space", lines: 5 },
      { kind: "title", text: name, size: 26 },
      { kind: "title", text: when, size: 22 },
      { kind: "space", lines: 11 },
      { kind: "title", text: officeTitle(source), size: 20 },
      ...(affiliation === null ? [] : [{ kind: "title", text: affiliation, size: 20 } as const]),
    ],
  };
}
