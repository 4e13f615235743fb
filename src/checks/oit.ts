import { fiscalYearRange } from "../ita/calendar";
import { decimal, round2 } from "../ita/decimal";
import { type OitItemScore, oitScore } from "../ita/oit";
import type { Text } from "../text/text";
import type { RowOf } from "../workbook/layout";
import type { TABS } from "../workbook/tabs";
import { cellAt, cellOf, headingOf, listed, listedTexts, scoreLine, short } from "./cells";
import type { Check, Office } from "./check";
import { dayText, within } from "./days";
import { type Group, type Misses, missedItems } from "./diagnosis/missed-items";
import { found } from "./found";
import { type Hint, hint } from "./hints";

type ItemRow = RowOf<(typeof TABS)["oit"]>;

/** An indicator that is scored from O items, its typed score and its items. */
interface Itemised {
  readonly no: number;
  readonly score: number | null;
  readonly items: readonly ItemRow[];
}

/** Indicators 9 and 10, with the items whose sub-indicator the tab states; none where the year's is not established. */
function itemised({ assessment, figures }: Office): readonly Itemised[] {
  return figures.analysis.indicators
    .filter(({ instrument }) => instrument === "OIT")
    .map(({ no }) => ({
      no,
      score: assessment.scores.find(({ rowKey }) => rowKey === String(no))?.score ?? null,
      items: assessment.oit.filter(({ subIndicator }) => subIndicator?.trim().startsWith(`${no}.`)),
    }))
    .filter(({ items }) => items.length > 0);
}

const ITEM_SCORE: Readonly<Record<NonNullable<ItemRow["status"]>, OitItemScore>> = {
  published: 100,
  missing: 0,
  notAssessed: null,
};

const subOf = ({ subIndicator }: ItemRow): string => subIndicator?.trim() ?? "";
const codes = (rows: readonly ItemRow[]) => listed(rows.map(({ code, rowKey }) => code ?? rowKey ?? ""));

/** The sub-indicators with the number of their assessed items; a status not chosen yet counts as assessed. */
function groupsOf(items: readonly ItemRow[]): readonly Group[] {
  return [...new Set(items.map(subOf))].map((code) => ({
    code,
    size: items.filter((item) => subOf(item) === code && item.status !== "notAssessed").length,
  }));
}

function missesText(misses: Misses): Text {
  if (misses.length === 0) return { th: "เผยแพร่ครบทุกข้อ", en: "every item published" };
  const parts = misses.map(({ code, missed }) => ({
    th: `ขาด ${missed} ข้อใน ${code}`,
    en: `${missed} missing in ${code}`,
  }));
  return listedTexts(parts);
}

function missesHint(score: number, items: readonly ItemRow[]): readonly Hint[] {
  const misses = missedItems(score, groupsOf(items));
  return misses === null || misses === "several"
    ? []
    : [hint("misses", { score, misses: missesText(misses) })];
}

/** Every status of the indicator chosen: its typed score must follow from them. */
const scoreDiffers: Check = (office) =>
  itemised(office).flatMap(({ no, score, items }) => {
    const statuses = items.flatMap(({ status }) => (status === null ? [] : [ITEM_SCORE[status]]));
    const exact = statuses.length === items.length ? oitScore(statuses, items.map(subOf)) : null;
    if (exact === null || score === null || round2(exact) === round2(score)) return [];
    const cell = cellAt("scores", String(no), "score");
    const figures = { indicator: no, typed: score, computed: round2(exact) };
    return [found("score.item-score-differs", cell, figures, { hints: missesHint(score, items) })];
  });

/** The score that leaves no item to name. */
const ALL = 100;

/** A typed score without statuses: can items give it at all, and which must be missing. */
const itemsUnknown: Check = (office) =>
  itemised(office).flatMap(({ no, score, items }) => {
    if (score === null || items.every(({ status }) => status !== null)) return [];
    const cell = cellAt("scores", String(no), "score");
    if (missedItems(score, groupsOf(items)) === null)
      return [found("score.unreachable", cell, { indicator: no, score })];
    const [first] = items;
    if (first === undefined || score === ALL || items.some(({ status }) => status !== null)) return [];
    const where = cellOf("oit", first, "status");
    return [found("oit.items-unknown", where, { indicator: no, score }, { hints: missesHint(score, items) })];
  });

/** Items whose sub-indicator nobody has stated yet; they belong to no indicator. */
const untied = ({ assessment }: Office): readonly ItemRow[] =>
  assessment.oit.filter((item) => !/^\d/.test(subOf(item)));

/** Some statuses chosen and others not, within what they are computed for. */
const statusBlank: Check = (office) =>
  [
    ...itemised(office).map(({ no, items }) => ({
      items,
      effect: {
        th: `จึงยังคำนวณตัวชี้วัดที่ ${no} จากรายการ OIT ไม่ได้`,
        en: `so indicator ${no} cannot be computed from the OIT tab`,
      },
    })),
    {
      items: untied(office),
      effect: { th: "ทั้งที่เลือกสถานะของข้ออื่นแล้ว", en: "though the others have" },
    },
  ].flatMap(({ items, effect }) => {
    const blank = items.filter(({ status }) => status === null);
    const [first] = blank;
    if (first === undefined || blank.length === items.length) return [];
    const figures = { effect, items: codes(blank), count: blank.length };
    return [found("oit.status-blank", cellOf("oit", first, "status"), figures)];
  });

const noLink: Check = ({ assessment }) => {
  const bare = assessment.oit.filter(({ status, links }) => status === "published" && links.length === 0);
  const [first] = bare;
  if (first === undefined) return [];
  return [found("oit.no-link", cellOf("oit", first, "links"), { items: codes(bare), count: bare.length })];
};

const linkThoughMissing: Check = ({ assessment }) => {
  const odd = assessment.oit.filter(
    ({ status, links, publishedOn }) => status === "missing" && (links.length > 0 || publishedOn !== null),
  );
  const [first] = odd;
  return first === undefined
    ? []
    : [found("oit.link-though-missing", cellOf("oit", first, "status"), { items: codes(odd) })];
};

/** Whether the item has anything that only a published one has. */
const isShown = ({ links, publishedOn }: ItemRow): boolean => links.length > 0 || publishedOn !== null;

const notAssessed: Check = ({ assessment }) => {
  const odd = assessment.oit.filter((item) => item.status === "notAssessed" && isShown(item));
  const [first] = odd;
  if (first === undefined) return [];
  return [found("oit.used-though-not-assessed", cellOf("oit", first, "status"), { items: codes(odd) })];
};

/** Where some statuses are there, the blank ones are told of already. */
const linkWithoutStatus: Check = ({ assessment }) => {
  const odd = assessment.oit.filter((item) => item.status === null && isShown(item));
  const [first] = odd;
  if (first === undefined || assessment.oit.some(({ status }) => status !== null)) return [];
  return [found("oit.link-without-status", cellOf("oit", first, "status"), { items: codes(odd) })];
};

/** A link without what makes no other page of it. */
const plainLink = (link: string): string =>
  link
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/+$/, "")
    .replace(/^[^/?#]+/, (host) => host.toLowerCase());

const isHome = (link: string): boolean =>
  /^[^/?#]+(?:\/(?:index|home|main)(?:\.\w+)?)?$/i.test(plainLink(link));

/** The published items by each of their links. */
function byLink({ assessment }: Office): readonly (readonly [string, readonly ItemRow[]])[] {
  const groups = new Map<string, ItemRow[]>();
  for (const item of assessment.oit.filter(({ status }) => status === "published")) {
    for (const link of new Set(item.links.map(plainLink))) {
      const group = groups.get(link);
      if (group) group.push(item);
      else groups.set(link, [item]);
    }
  }
  return [...groups];
}

const homePage: Check = (office) => {
  const home = byLink(office).filter(([link]) => isHome(link));
  return home.flatMap(([link, items]) => {
    const only = items.filter(({ links }) => links.every(isHome));
    const [first] = only;
    if (first === undefined) return [];
    return [found("oit.home-page", cellOf("oit", first, "links"), { items: codes(only), link: short(link) })];
  });
};

/** Told of at the second item, which took over the first one's link. */
const sameLink: Check = (office) =>
  byLink(office).flatMap(([link, items]) => {
    const [, second] = items;
    if (second === undefined || isHome(link)) return [];
    return [
      found("oit.same-link", cellOf("oit", second, "links"), { items: codes(items), link: short(link) }),
    ];
  });

/** Published within the assessed year, or since then up to the end of the report's. */
const dateOutside: Check = ({ assessment }) => {
  const { resultYear, reportYear } = assessment.office;
  if (resultYear === null) return [];
  const { from } = fiscalYearRange(resultYear);
  const { to } = fiscalYearRange(Math.max(resultYear, reportYear ?? resultYear));
  const odd = assessment.oit.flatMap((item) =>
    item.publishedOn === null || within(item.publishedOn, { from, to })
      ? []
      : [{ item, date: dayText(item.publishedOn) }],
  );
  return [...new Set(odd.map(({ date }) => date.th))].flatMap((day) => {
    const same = odd.filter(({ date }) => date.th === day);
    const [first] = same;
    if (first === undefined) return [];
    const figures = {
      items: codes(same.map(({ item }) => item)),
      date: first.date,
      from: dayText(from),
      to: dayText(to),
    };
    return [found("oit.date-outside", cellOf("oit", first.item, "publishedOn"), figures)];
  });
};

/** A full mark beside a missed item, where the other statuses are still open: with all of them the score is computed. */
const fullThoughMissed: Check = (office) =>
  itemised(office).flatMap(({ no, score, items }) => {
    const missed = items.filter(({ status }) => status === "missing");
    if (missed.length === 0 || items.every(({ status }) => status !== null)) return [];
    const published = office.assessment.scores.find(({ rowKey }) => rowKey === String(no))?.published ?? null;
    return (["score", "published"] as const).flatMap((column) => {
      const value = column === "score" ? score : published;
      if (value !== ALL) return [];
      const figures = {
        line: scoreLine(String(no)),
        column: headingOf("scores", column),
        score: value,
        items: codes(missed),
      };
      return [found("score.full-though-missed", cellAt("scores", String(no), column), figures)];
    });
  });

const weights: Check = ({ figures }) => {
  const sum = figures.criteria.instruments.reduce((all, { weight }) => all.plus(decimal(weight)), decimal(0));
  if (sum.eq(decimal(100))) return [];
  const first = figures.criteria.instruments[0]?.code ?? "IIT";
  return [
    found("criteria.weights", cellAt("criteria", `instrument:${first}`, "weight"), { sum: sum.toNumber() }),
  ];
};

/** O items: statuses, links, and the scores that follow from them; and the weights that make the total of them. */
export const oitChecks: readonly Check[] = [
  scoreDiffers,
  itemsUnknown,
  statusBlank,
  noLink,
  linkThoughMissing,
  notAssessed,
  linkWithoutStatus,
  homePage,
  sameLink,
  dateOutside,
  fullThoughMissed,
  weights,
];
