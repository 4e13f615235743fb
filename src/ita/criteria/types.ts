/** The three questionnaires of ITA: internal staff, external visitors, open data. */
export type InstrumentCode = "IIT" | "EIT" | "OIT";

/** A questionnaire; `weight` is its share of the total in points of 100. */
export interface Instrument {
  readonly code: InstrumentCode;
  readonly name: string;
  readonly weight: number;
}

/** One of the ten indicators, 1–10, scored 0–100. */
export interface Indicator {
  readonly no: number;
  readonly name: string;
  readonly instrument: InstrumentCode;
}

/** A part of indicator 9 or 10, scored from O items. */
export interface SubIndicator {
  readonly code: string;
  readonly indicator: 9 | 10;
  readonly name: string;
}

/**
 * An O item; its code means something else in another fiscal year. An empty title and a null sub-indicator or heading
 * are not established from a source: the office fills them in, or confirms what is proposed.
 */
export interface OitItem {
  readonly code: string;
  readonly title: string;
  readonly subIndicator: string | null;
  readonly group: string | null;
  /** Inferred, and shown as such: it counts nowhere before the office has confirmed it against its manual. */
  readonly proposed?: { readonly title?: string; readonly subIndicator?: string };
}

/** AA–F: each level begins at `from` (two decimals) and ends where the one above begins. */
export interface BandScale {
  readonly kind: "bands";
  readonly bands: readonly { readonly level: string; readonly from: number }[];
}

/** Five levels from FY2567: the total must reach `from` and, where there is a floor, so must every instrument reach that. */
export interface FiveLevelScale {
  readonly kind: "five-level";
  readonly levels: readonly {
    readonly level: string;
    readonly from: number;
    readonly instrumentFloor: number | null;
  }[];
}

/** How a score becomes a level, highest level first; the last begins at 0. */
export type Scale = BandScale | FiveLevelScale;

/** Whose list of O items it is: ป.ป.ช.'s for all agencies, a supervising body's, or one that the office states itself. */
export type CriteriaSet = "general" | "vocational" | "moph" | "own";

/** The rules of one fiscal year (พ.ศ.) in one set. */
export interface Criteria {
  readonly year: number;
  readonly set: CriteriaSet;
  /** What the set is called in a sentence and in the tab เกณฑ์. */
  readonly name: string;
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
  readonly subIndicators: readonly SubIndicator[];
  readonly items: readonly OitItem[];
  readonly scale: Scale;
  readonly passMark: number;
}
