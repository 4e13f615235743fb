import type { Block, Section } from "../document";
import { missingPicture } from "../pictures";
import { officeTitle, type Source } from "../source";

function emblem({ pictures: { logo, missing } }: Source): readonly Block[] {
  const lost = missing.filter(({ row }) => row === null);
  if (logo === null) return [...lost.map(missingPicture), { kind: "space", lines: lost.length > 0 ? 4 : 5 }];
  return [
    { kind: "space", lines: 1 },
    { ...logo, maxWidth: 35 },
    { kind: "space", lines: 1 },
  ];
}

/** The cover: the report's name in lines, the year, the office and the body above it; no person. */
export function cover(source: Source, name: string, when: string): Section {
  const { affiliation, website } = source.assessment.office;
  return {
    orientation: "portrait",
    cover: true,
    blocks: [
      ...emblem(source),
      { kind: "title", text: name, size: 26 },
      { kind: "title", text: when, size: 22 },
      { kind: "space", lines: 11 },
      { kind: "title", text: officeTitle(source), size: 20 },
      ...(affiliation === null ? [] : [{ kind: "title", text: affiliation, size: 20 } as const]),
      ...website.map((address) => ({ kind: "title", text: address, size: 16 }) as const),
    ],
  };
}
