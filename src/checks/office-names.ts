import { distance, oneSpelling } from "../ita/names";
import { toArabicDigits } from "../ita/thai";
import { listedTexts, nameOf } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { KINDS, officeName } from "./office-kinds";
import { runningCells } from "./running-text";

/** A name of the office, full or short, in its parts. */
interface OwnName {
  readonly name: string;
  readonly kind: string;
  /** How the kind is written in this name: the full word or its abbreviation. */
  readonly written: string;
  readonly place: string;
  readonly zone: string | null;
}

interface Mention {
  readonly quote: string;
  /** Whether place or zone are another's. */
  readonly other: boolean;
  readonly own: OwnName;
}

/** A word as plain letters in a pattern. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function ownNames({ assessment: { office } }: Office): readonly OwnName[] {
  return [office.name, office.shortName].flatMap((name) => {
    const parts = name === null ? null : officeName(name);
    const kind = KINDS.find(({ full }) => full === parts?.kind);
    if (name === null) return [];
    const plain = toArabicDigits(name).trim();
    if (parts === null) return [{ name: plain, kind: "", written: plain, place: "", zone: null }];
    if (kind === undefined || parts.place === "") return [];
    return [{ ...parts, name: plain, written: plain.startsWith(kind.full) ? kind.full : kind.short }];
  });
}

const pattern = ({ written }: OwnName): string =>
  /^[ก-ฮ]{2,4}$/.test(written) ? `(?<![ก-๙])${written.split("").join("\\.?")}\\.?` : written;

/** Mentions of an area office that are not written as its name or short name is; digits of either kind are one. */
function areaMentions(text: string, own: OwnName): readonly Mention[] {
  if (own.zone === null) return [];
  const zoned = new RegExp(`${pattern(own)}\\s*([ก-๙]+?)\\s*เขต\\s*(\\d+)`);
  const bare = new RegExp(`${pattern(own)}\\s*${escaped(own.place)}(?!\\s*เขต)`);
  return [
    ...matches(zoned, text)
      .filter(([quote]) => quote !== own.name)
      .map(([quote, place, zone]) => ({ quote, own, other: place !== own.place || zone !== own.zone })),
    ...matches(bare, text).map(([quote]) => ({ quote, own, other: false })),
  ];
}

/** What follows the name of a kind where no office is named: a word of another meaning, or one of many. */
const NO_PLACE =
  /^(?:ทุก|แต่ละ|ใน|ที่|ต่าง|ส่งเสริม|คุณธรรม|ของ|อื่น|ใกล้|ข้าง|เครือข่าย|ต้นแบบ|และ|หรือ|มี|ได้|จัด|เป็น|จะ|โดย|กับ|ให้|จึง|ตาม|ประจำ|ดำเนิน|กำหนด|ตระหนัก|นำ|ขอ|ประกาศ|เห็น|ร่วม|ดังกล่าว|นี้|นั้น|รัฐ|เอกชน|ชุมชน|ศูนย์|ทั่วไป|สังกัด|จังหวัด|อำเภอ|ต้อง|สามารถ|เพื่อ|ไป|มา|จาก|ถึง|แห่ง|สุจริต|โปร่งใส|สีขาว|คู่สัญญา|หลาย|สมาชิก|พนักงาน|นายก|บุคลากร)/;
const VERB = /(?:ได้|จัด|มี|กำหนด|ดำเนิน|ประกาศ|โดย|จึง|ขอ|จะ|นำ|ตระหนัก|เป็น|ให้|และ|ในปี|ประจำ|ร่วม)/;

/** A cell that ends in the office's name and a few letters more, which are no word that may follow it. */
const isLonger = (text: string, end: number, more: string): boolean =>
  text.slice(end).trim() === "" &&
  /^[ก-๙]{1,5}$/.test(more) &&
  !VERB.test(more) &&
  !/^(?:แห่ง|ทุก|ใหม่|ฯ)/.test(more);

/** Mentions of an office of the same kind without a zone, whose place is written otherwise or is another. */
function placeMentions(text: string, own: OwnName): readonly Mention[] {
  if (own.zone !== null || own.place.length < 2) return [];
  const named = new RegExp(`${pattern(own)}\\s?([ก-๙]{2,40})`);
  return matches(named, text).flatMap(({ 0: quote, 1: follows = "", index }) => {
    const place = oneSpelling(own.place);
    const told = oneSpelling(follows);
    if (isLonger(text, index + quote.length, told.slice(place.length)) && told.startsWith(place))
      return [{ quote, own, other: false }];
    if (told.startsWith(place) || place.startsWith(told) || NO_PLACE.test(told)) return [];
    // "โครงการโรงพยาบาลคุณธรรม" is a project's name.
    if (/(?:โครงการ|กิจกรรม)$/.test(text.slice(0, index))) return [];
    if (own.written === "โรงพยาบาล" && told.startsWith("ส่งเสริม")) return [];
    const allowed = Math.max(1, Math.floor(place.length / 6));
    const near = [-1, 0, 1].some(
      (more) => distance(told.slice(0, place.length + more), place, allowed) <= allowed,
    );
    const end = follows.search(VERB);
    const name = end > 1 ? quote.slice(0, quote.length - follows.length + end) : quote;
    return [{ quote: name, own, other: !near }];
  });
}

const MUNICIPAL = /^เทศบาล(?:ตำบล|เมือง|นคร)$/;

/** "เทศบาลนคร…" of an office that is a "เทศบาลเมือง…": one place has one municipality. */
function rankMentions(text: string, own: OwnName): readonly Mention[] {
  if (!MUNICIPAL.test(own.kind) || own.place.length < 2) return [];
  return matches(new RegExp(`(เทศบาล(?:ตำบล|เมือง|นคร))${escaped(own.place)}`), text)
    .filter(([, kind]) => kind !== own.kind)
    .map(([quote]) => ({ quote, own, other: false }));
}

/** Letters by which a name is looked for, and the fewest of a name in which one may be a slip. */
const HEAD = 5;
const LONG = 12;
const SLIP = 15;

/** Mentions of an office of no known kind with a slip of the keys; what else begins so is another office. */
function slips(text: string, own: OwnName): readonly Mention[] {
  if (own.kind !== "" || own.name.length < LONG) return [];
  const allowed = Math.max(1, Math.floor(own.name.length / SLIP));
  return matches(new RegExp(escaped(own.name.slice(0, HEAD))), text).flatMap(({ index }) => {
    if (text.startsWith(own.name, index)) return [];
    const quote = [0, -1, 1]
      .map((more) => text.slice(index, index + own.name.length + more))
      .find((slice) => distance(slice, own.name, allowed) <= allowed);
    return quote === undefined ? [] : [{ quote, own, other: false }];
  });
}

const mentions = (text: string, own: readonly OwnName[]): readonly Mention[] =>
  own.flatMap((name) => {
    const plain = toArabicDigits(text);
    return [
      ...areaMentions(plain, name),
      ...placeMentions(plain, name),
      ...rankMentions(plain, name),
      ...slips(plain, name),
    ].filter(({ quote }) => !STUDY.test(around(plain, quote)));
  });

/** Words by which a text names another office on purpose. */
const STUDY = /ศึกษาดูงาน|ดูงาน|แลกเปลี่ยน|ต้นแบบ|เครือข่าย|วิทยากร|ร่วมกับ|เทียบ|อ้างอิง|ตัวอย่าง|เยี่ยมชม|ณ\s*$/;
const CONTEXT = 120;

function around(text: string, quote: string): string {
  const at = text.indexOf(quote);
  return text.slice(Math.max(0, at - CONTEXT), at);
}

const otherOffice: Check = (office) => {
  const own = ownNames(office);
  return runningCells(office).flatMap(({ cell, lines }) => {
    const [other] = lines.flatMap((line) => mentions(line, own)).filter(({ other }) => other);
    if (other === undefined || cell.tab === "office") return [];
    return [
      found("name.other-office", cell, { line: nameOf(cell), quote: other.quote, name: own[0]?.name ?? "" }),
    ];
  });
};

/** One finding for each way of writing, however many cells have it. */
const spelling: Check = (office) => {
  const own = ownNames(office);
  const all = runningCells(office)
    .filter(({ cell }) => cell.tab !== "office")
    .flatMap(({ cell, lines }) =>
      lines
        .flatMap((line) => mentions(line, own))
        .filter(({ other }) => !other)
        .map(({ quote, own: { name } }) => ({ cell, quote, name })),
    );
  return [...new Set(all.map(({ quote }) => quote))].flatMap((quote) => {
    const same = all.filter((each) => each.quote === quote);
    const [first] = same;
    if (first === undefined) return [];
    const lines = listedTexts(same.map(({ cell }) => nameOf(cell)));
    return [
      found("name.office-spelling", first.cell, { quote, name: first.name, count: same.length, lines }),
    ];
  });
};

/** One spelling for the office, and no other office's name. */
export const nameChecks: readonly Check[] = [otherOffice, spelling];
