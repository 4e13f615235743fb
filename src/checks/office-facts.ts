import { bareName, oneSpelling } from "../ita/names";
import { cellAt, nameOf, short } from "./cells";
import type { Check } from "./check";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { KINDS, officeName } from "./office-kinds";
import { runningCells } from "./running-text";

/** The short name is of the same kind, place and zone as the full one. */
const shortName: Check = ({ assessment: { office } }) => {
  const [full, brief] = [officeName(office.name ?? ""), officeName(office.shortName ?? "")];
  if (full === null || brief === null) return [];
  const [a, b] = [bareName(full.place), bareName(brief.place)];
  // A place in letters ("นค.") or in words of its own is no misspelling.
  const places = a.includes(b) || b.includes(a) || /\.|^.{0,3}$/.test(brief.place.trim());
  const zones = brief.zone === full.zone || (brief.zone === null && a === "");
  if (full.kind === brief.kind && places && zones) return [];
  const figures = { short: short(office.shortName ?? ""), name: short(office.name ?? "") };
  return [found("name.short-differs", cellAt("office", "shortName"), figures)];
};

const BANGKOK = /กรุงเทพ|กทม/;

/** Offices that are called after their province, and names that say which one they are in. */
const province: Check = ({ assessment: { office } }) => {
  const name = oneSpelling(office.name ?? "");
  const own = oneSpelling(office.province ?? "").replace(/^(?:จังหวัด|จ\.)/, "");
  const told = /จังหวัด([ก-๙]+)$/.exec((office.name ?? "").trim())?.[1] ?? null;
  const full = officeName(office.name ?? "");
  const named =
    told ?? (KINDS.find(({ full: kind }) => kind === full?.kind)?.ofProvince ? full?.place : undefined);
  if (own === "" || named === undefined || named === null) return [];
  if (name.includes(own) || (BANGKOK.test(own) && BANGKOK.test(name))) return [];
  const figures = { province: office.province ?? "", name: short(office.name ?? "") };
  return [found("name.province-differs", cellAt("office", "province"), figures)];
};

const PROVINCE =
  "\\s*(?:(?:ตำบล|อำเภอ|เขต)\\s*[ก-๙]{2,30}?\\s*)*จังหวัด\\s*([ก-๙]{2,}?)(?=จัดทำ|ได้|มี|ขอ|จึง|โดย|ดำเนิน|เป็น|เพื่อ|ประจำ|[^ก-๙]|$)";

/** "ตำบล… จังหวัดเชียงใหม่" right after the office's name, where its own cell has another. */
const provinceInText: Check = (office) => {
  const { name, shortName, province: own } = office.assessment.office;
  const known = oneSpelling(own ?? "").replace(/^(?:จังหวัด|จ\.)/, "");
  const names = [name, shortName].flatMap((each) =>
    each === null || each.trim() === "" ? [] : [each.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")],
  );
  const firsts = new Map<string, FindingRef>();
  if (known === "" || names.length === 0) return [];
  return runningCells(office)
    .filter(({ cell }) => cell.tab !== "office")
    .flatMap(({ cell, lines }) => {
      const [told] = lines
        .flatMap((line) => names.flatMap((each) => matches(new RegExp(`${each}${PROVINCE}`), line)))
        .map(([, province = ""]) => province);
      if (told === undefined || oneSpelling(told).startsWith(known)) return [];
      const cause = firsts.get(told);
      if (cause === undefined) firsts.set(told, { code: "name.province-in-text", cell });
      const figures = { line: nameOf(cell), quote: `จังหวัด${told}`, province: own ?? "" };
      return [found("name.province-in-text", cell, figures, cause ? { cause } : {})];
    });
};

const englishZone: Check = ({ assessment: { office } }) => {
  const zone = officeName(office.name ?? "")?.zone ?? null;
  const typed = /(\d+)\s*$/.exec(office.nameEn ?? "")?.[1];
  if (zone === null || typed === undefined || Number(typed) === Number(zone)) return [];
  const figures = { english: short(office.nameEn ?? ""), typed, zone };
  return [found("name.english-zone", cellAt("office", "nameEn"), figures)];
};

/** The office's own names agree with each other. */
export const officeFactChecks: readonly Check[] = [shortName, province, provinceInText, englishZone];
