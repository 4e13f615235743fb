import type { NotUnderstood, PasteReason } from "../ita/paste/reason";
import type { ScoreColumn } from "../ita/paste/score-columns";

export type { PasteReason };

/** What the pasted text is a list of. */
export type PasteKind = "scores" | "items";

/**
 * One cell that pasted text speaks of, by `id` ("7:score", "O11:status", "O11:links"). `new` writes into a blank cell or adds
 * links, `same` changes nothing, `differs` would replace what somebody typed.
 */
export interface PastedCell {
  readonly id: string;
  /** The indicator's number or the item's code, and what that is of: "คุณภาพการดำเนินงาน"; empty where no source gives a title. */
  readonly key: string;
  readonly name: string;
  readonly what: "score" | "status" | "links";
  /** As the sheet has it and as the text has it; empty for a blank. */
  readonly now: string;
  readonly next: string;
  readonly state: "new" | "same" | "differs";
}

/** What was pasted: the text, what it is a list of, and which of several figures in each line is the score, from 0. */
export interface PasteSource {
  readonly kind: PasteKind;
  readonly text: string;
  readonly column?: number | undefined;
}

/** Pasted text against the sheet: its cells, and the lines that were left out. */
export interface Pasted {
  readonly cells: readonly PastedCell[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Of how many indicators or items of the year it tells anything, and how many there are. */
  readonly read: number;
  readonly listed: number;
  /** Whether the order of the lines alone decided what each is of. */
  readonly byOrder: boolean;
  /** Columns of figures of which the officer must say which are the scores; none where that is certain. */
  readonly columns: readonly ScoreColumn[];
}

/** A cell that differs and that the officer wants replaced, with what it held when they said so. */
export interface Replacement {
  readonly id: string;
  readonly was: string;
}
