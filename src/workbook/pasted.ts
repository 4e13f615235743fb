import type { NotUnderstood, PasteReason } from "../ita/paste/reason";

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

/** Pasted text against the sheet: its cells, and the lines that were left out. */
export interface Pasted {
  readonly cells: readonly PastedCell[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Of how many indicators or items of the year it tells anything, and how many there are. */
  readonly read: number;
  readonly listed: number;
  /** Whether the order of the lines alone decided what each is of. */
  readonly byOrder: boolean;
}

/** A cell that differs and that the officer wants replaced, with what it held when they said so. */
export interface Replacement {
  readonly id: string;
  readonly was: string;
}
