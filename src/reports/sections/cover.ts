import type { Block, Section } from "../document";
import { missingPicture } from "../pictures";
import { asOf, officeTitle, type Source } from "../source";

function emblem({ pictures: { logo, missing } }: Source): readonly Block[] {
  const lost = missing.filter(({ row }) => row === null);
  if (logo === null) return [...lost.map(missingPicture), { kind: "space", lines: lost.length > 0 ? 4 : 5 }];
  return [
    { kind: "space", lines: 1 },
    { ...logo, maxWidth: 35, maxHeight: 45 },
    { kind: "space", lines: 1 },
  ];
}

/** "จังหวัดขอนแก่น"; nothing where the office's name tells it. */
function province({ assessment: { office } }: Source): readonly string[] {
  const name = (office.province ?? "").replace(/^จังหวัด\s*/, "").trim();
  if (name === "" || `${office.name} ${office.affiliation}`.includes(name)) return [];
  return [name.startsWith("กรุงเทพ") ? name : `จังหวัด${name}`];
}

/** The cover: the report's name in lines, the year, the day of its figures, the office and the body above it; no person. */
export function cover(source: Source, name: string, when: string): Section {
  const { affiliation, website } = source.assessment.office;
  return {
    orientation: "portrait",
    cover: true,
    blocks: [
      ...emblem(source),
      { kind: "title", text: name, size: 26 },
      { kind: "title", text: when, size: 22 },
      ...asOf(source).map((text) => ({ kind: "title", text, size: 16 }) as const),
      { kind: "space", lines: 10 },
      { kind: "title", text: officeTitle(source), size: 20 },
      ...[...province(source), ...(affiliation === null ? [] : [affiliation])].map(
        (text) => ({ kind: "title", text, size: 20 }) as const,
      ),
      ...website.map((address) => ({ kind: "title", text: address, size: 16 }) as const),
    ],
  };
}
