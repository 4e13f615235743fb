import type { SubIndicatorResult } from "../../ita/analysis";
import { lead, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { scoreCell } from "../words";

/** "O10–O17" where a sub-indicator's items follow each other in the year's list, else every one of them. */
function itemsOf({ figures }: Source, { code }: SubIndicatorResult): string {
  const places = figures.criteria.items.flatMap(({ subIndicator }, place) =>
    subIndicator === code ? [place] : [],
  );
  const codes = places.map((place) => figures.criteria.items[place]?.code ?? "");
  const [first = 0] = places;
  const follow = places.every((place, index) => place === first + index);
  return codes.length > 2 && follow ? `${codes[0]}–${codes[codes.length - 1]}` : codes.join(", ");
}

function listed(source: Source, words: string, subs: readonly SubIndicatorResult[]): readonly Block[] {
  if (subs.length === 0) return [];
  const items = subs.map((sub) => {
    const missed = sub.missed.length === 0 ? "" : ` ข้อที่ต้องปรับปรุง ${sub.missed.join(", ")}`;
    return `${sub.code} ${sub.name} (${itemsOf(source, sub)})${missed}`;
  });
  return [lead(`${words} จำนวน ${subs.length} ตัวชี้วัดย่อย ได้แก่`), { kind: "list", style: "bullet", items }];
}

/** The sub-indicators of the OIT that are strengths, every item of them published, and those with items to be mended. */
export function subIndicatorStandings(source: Source): readonly Block[] {
  const { subIndicators } = source.figures.analysis;
  const strong = subIndicators.filter(({ score, missed }) => score !== null && missed.length === 0);
  const weak = subIndicators.filter(({ missed }) => missed.length > 0);
  return [
    ...listed(source, "ตัวชี้วัดย่อยที่เป็นจุดแข็ง คือ เผยแพร่ครบทุกข้อที่ต้องประเมิน", strong),
    ...listed(source, "ตัวชี้วัดย่อยที่ต้องพัฒนา", weak),
  ];
}

/** The sub-indicators of the OIT with their scores; nothing while none has one. */
export function subIndicatorTable({ figures }: Source): readonly Block[] {
  const scored = figures.analysis.subIndicators.filter(({ score }) => score !== null);
  return tableOf({
    caption: "คะแนนรายตัวชี้วัดย่อยของ OIT",
    columns: [{ share: 100 }, { share: 24, align: "right" }, { share: 36, align: "center" }],
    head: [["ตัวชี้วัดย่อย", "คะแนน", "ข้อที่ต้องปรับปรุง"]],
    rows: scored.map(({ code, name, score, missed }) => [
      `${code} ${name}`,
      scoreCell(score),
      missed.length === 0 ? "-" : missed.join(", "),
    ]),
  });
}
