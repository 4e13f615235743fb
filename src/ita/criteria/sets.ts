import type { Criteria, CriteriaSet } from "./types";

/** A set's name in Thai, as the tab เกณฑ์ and the reports write it. */
export const SET_NAMES: Readonly<Record<CriteriaSet, string>> = {
  general: "ชุดทั่วไป (ป.ป.ช.)",
  vocational: "ชุดสถานศึกษา (สอศ.)",
  moph: "ชุดกระทรวงสาธารณสุข (MOIT)",
  own: "ชุดของหน่วยงานเอง",
};

const named = (set: CriteriaSet): Pick<Criteria, "set" | "name"> => ({ set, name: SET_NAMES[set] });

/** The set of ป.ป.ช., by which all agencies are assessed that their supervising body gives none of its own. */
export const GENERAL = named("general");

/** The set of สำนักงานคณะกรรมการการอาชีวศึกษา for its colleges. */
export const VOCATIONAL = named("vocational");

/** The set of กระทรวงสาธารณสุข, whose items are MOIT 1–22. */
export const MOPH = named("moph");
