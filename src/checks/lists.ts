import { formatScore, round2 } from "../ita/decimal";
import { cellOf, listed } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { type Member, membersKnown, type Published, publishedLists } from "./published-lists";

/** A rule on one line, given all lines. */
const perLine =
  (rule: (line: Published, lines: readonly Published[], office: Office) => readonly Finding[]): Check =>
  (office) => {
    const lines = publishedLists(office);
    return lines.flatMap((line) => rule(line, lines, office));
  };

/** A member of another instrument, where the number is right without such ones: what puts it there puts the number wrong. */
function strangersCause(
  { row, instrument, scope, strengths }: Published,
  listed: readonly string[],
  count: number,
) {
  const isOwn = (code: string) => scope.some((each) => each.code === code && each.instrument === instrument);
  if (listed.every(isOwn) || listed.filter(isOwn).length !== count) return {};
  const column = strengths.every(isOwn) ? "publishedWeaknesses" : "publishedStrengths";
  return { cause: { code: "list.outside-instrument", cell: cellOf("analysis", row, column) } };
}

const countDiffers = perLine((line) =>
  (
    [
      ["list.strength-count-differs", "publishedStrengthCount", line.strengths],
      ["list.weakness-count-differs", "publishedWeaknessCount", line.weaknesses],
    ] as const
  ).flatMap(([code, column, members]) => {
    const count = line.row[column];
    if (count === null || members.length === 0 || members.length === count) return [];
    const figures = {
      instrument: line.instrument,
      count,
      listed: members.length,
      list: members.join(", "),
    };
    return [found(code, cellOf("analysis", line.row, column), figures, strangersCause(line, members, count))];
  }),
);

const reaches = ({ score, target }: Member): boolean | null =>
  score === null || target === null ? null : round2(score) >= target;

/** Numbers without lists: each must be that of the instrument's own indicators or, as some reports count, of all. */
const countAlone = perLine(({ row, instrument, strengths, weaknesses }, _, office) => {
  const indicators = membersKnown(office).filter(({ code }) => !code.includes("."));
  if (strengths.length + weaknesses.length > 0 || indicators.some((member) => reaches(member) === null))
    return [];
  const own = indicators.filter((member) => member.instrument === instrument);
  const one = (count: number | null, good: boolean): readonly Finding[] => {
    const of = (members: readonly Member[]) => members.filter((member) => reaches(member) === good);
    if (count === null || [own, indicators].some((scope) => of(scope).length === count)) return [];
    const column = good ? "publishedStrengthCount" : "publishedWeaknessCount";
    const name = good ? LIST_NAMES.strengths : LIST_NAMES.weaknesses;
    const members = of(own).map(({ code }) => code);
    const figures = {
      instrument,
      list: name,
      count,
      computed: members.length,
      members: members.join(", ") || "–",
    };
    return [found("list.count-differs-computed", cellOf("analysis", row, column), figures)];
  };
  return [...one(row.publishedStrengthCount, true), ...one(row.publishedWeaknessCount, false)];
});

const countSum = perLine(({ row, instrument, scope, strengths, weaknesses }, _, { figures }) => {
  const [strong, weak] = [row.publishedStrengthCount, row.publishedWeaknessCount];
  if (strong === null || weak === null) return [];
  const sum = strong + weak;
  const bare = strengths.length + weaknesses.length === 0;
  if (sum === scope.length || (bare && sum === figures.analysis.indicators.length)) return [];
  const counts = { instrument, strengths: strong, weaknesses: weak, sum, all: scope.length };
  return [found("list.count-sum", cellOf("analysis", row, "publishedWeaknessCount"), counts)];
});

/** In both lists of one line, or a strength on this line and a weakness on another. */
const inBoth = perLine((line, lines) => {
  const within = line.strengths.filter((code) => line.weaknesses.includes(code));
  const elsewhere = lines.filter((other) => other !== line).flatMap(({ weaknesses }) => weaknesses);
  const across = line.strengths.filter((code) => elsewhere.includes(code) && !within.includes(code));
  const members = [...within, ...across];
  if (members.length === 0) return [];
  const cell = cellOf("analysis", line.row, "publishedStrengths");
  return [found("list.in-both", cell, { members: members.join(", "), instrument: line.instrument })];
});

/** Only where both lists are there, or the missing one was published as empty: a list not typed in says nothing. */
const inNone = perLine((line, lines) => {
  const { row, strengths, weaknesses } = line;
  const told =
    (strengths.length > 0 || row.publishedStrengthCount === 0) &&
    (weaknesses.length > 0 || row.publishedWeaknessCount === 0);
  if (!told || line.unreadable.length > 0) return [];
  const named = lines.flatMap((each) => [...each.strengths, ...each.weaknesses]);
  const none = line.scope.filter(({ code }) => !named.includes(code)).map(({ code }) => code);
  if (none.length === 0) return [];
  const column = weaknesses.length > 0 ? "publishedWeaknesses" : "publishedStrengths";
  return [
    found("list.in-none", cellOf("analysis", row, column), {
      members: none.join(", "),
      instrument: line.instrument,
    }),
  ];
});

const detailOf = (members: readonly Member[]): string =>
  members
    .map(({ code, score, target }) => `${code}: ${formatScore(score ?? 0)} / ${formatScore(target ?? 0)}`)
    .join(", ");

const LIST_NAMES = {
  strengths: { th: "จุดแข็ง", en: "strengths" },
  weaknesses: { th: "จุดที่ต้องพัฒนา", en: "weaknesses" },
};

const judgedBy = (scope: readonly Member[], { publishedTarget }: Published["row"]): readonly Member[] =>
  scope.map((member) => ({ ...member, target: member.target ?? publishedTarget }));

/** A list that stands alone must hold all that belongs there; of two lists each tells of the other. */
const incomplete = perLine(({ row, instrument, strengths, weaknesses, unreadable, scope }) => {
  if (unreadable.length > 0 || strengths.length > 0 === weaknesses.length > 0) return [];
  const good = strengths.length > 0;
  const told = good ? row.publishedWeaknessCount : row.publishedStrengthCount;
  const listed = good ? strengths : weaknesses;
  const lacking = judgedBy(scope, row).filter(
    (member) => reaches(member) === good && !listed.includes(member.code),
  );
  if (lacking.length === 0 || told === 0) return [];
  const figures = {
    instrument,
    list: good ? LIST_NAMES.strengths : LIST_NAMES.weaknesses,
    members: lacking.map(({ code }) => code).join(", "),
    detail: detailOf(lacking),
  };
  const column = good ? "publishedStrengths" : "publishedWeaknesses";
  return [found("list.incomplete", cellOf("analysis", row, column), figures)];
});

/** The same lists against the scores and the target that were published with them, where these are others. */
const disagreesPublished = perLine(({ row, instrument, strengths, weaknesses, scope }, _, { assessment }) => {
  const stated = scope.flatMap((member) => {
    const typed = assessment.scores.find(({ rowKey }) => rowKey === member.code)?.published ?? null;
    const published = typed !== null && typed >= 0 && typed <= 100 ? typed : null;
    const target = (member.instrument === instrument ? row.publishedTarget : null) ?? member.target;
    const same = (published ?? member.score) === member.score && target === member.target;
    return same ? [] : [{ ...member, score: published ?? member.score, target }];
  });
  return (["strengths", "weaknesses"] as const).flatMap((list) => {
    const [codes, good] = list === "strengths" ? [strengths, true] : [weaknesses, false];
    // What scores and targets of the table say already is told of there.
    const byTable = judgedBy(scope, row).filter((member) => reaches(member) === !good);
    const wrong = stated.filter(
      (member) =>
        codes.includes(member.code) &&
        reaches(member) === !good &&
        !byTable.some(({ code }) => code === member.code),
    );
    if (wrong.length === 0) return [];
    const figures = {
      instrument,
      list: LIST_NAMES[list],
      members: wrong.map(({ code }) => code).join(", "),
      detail: detailOf(wrong),
    };
    const column = good ? "publishedStrengths" : "publishedWeaknesses";
    return [found("list.disagrees-published", cellOf("analysis", row, column), figures)];
  });
});

/** A member in the list that its score and target do not give; the line's own published target counts where there is no other. */
const wrongSide = perLine(({ row, instrument, strengths, weaknesses, scope }) => {
  const judged = judgedBy(scope, row);
  const low = judged.filter((member) => strengths.includes(member.code) && reaches(member) === false);
  const high = judged.filter((member) => weaknesses.includes(member.code) && reaches(member) === true);
  const figures = (members: readonly Member[]) => ({
    instrument,
    members: members.map(({ code }) => code).join(", "),
    detail: detailOf(members),
  });
  return [
    ...(low.length > 0
      ? [found("list.strength-below-target", cellOf("analysis", row, "publishedStrengths"), figures(low))]
      : []),
    ...(high.length > 0
      ? [found("list.weakness-at-target", cellOf("analysis", row, "publishedWeaknesses"), figures(high))]
      : []),
  ];
});

const outside = perLine(({ row, instrument, strengths, weaknesses, scope }) => {
  const foreign = scope
    .filter(
      (member) => member.instrument !== instrument && [...strengths, ...weaknesses].includes(member.code),
    )
    .map(({ code }) => code);
  if (foreign.length === 0) return [];
  const column = foreign.some((code) => strengths.includes(code))
    ? "publishedStrengths"
    : "publishedWeaknesses";
  return [
    found("list.outside-instrument", cellOf("analysis", row, column), {
      instrument,
      members: listed(foreign),
    }),
  ];
});

const unreadable = perLine(({ row, instrument, unreadable }) =>
  unreadable.map((column) =>
    found("list.unreadable", cellOf("analysis", row, column), { text: row[column] ?? "", instrument }),
  ),
);

/** The published lists of strengths and weaknesses: they divide the indicators between them as scores and targets do. */
export const listChecks: readonly Check[] = [
  countDiffers,
  countAlone,
  countSum,
  inBoth,
  inNone,
  wrongSide,
  incomplete,
  disagreesPublished,
  outside,
  unreadable,
];
