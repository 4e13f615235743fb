import { SIZE } from "./look";
import { textHeight } from "./measure";

/** What no page break cuts, as high as it is in twips. */
export interface Piece {
  readonly height: number;
  /** It stays with the next piece. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** The bookmark in it. */
  readonly anchor?: string;
}

/** A piece by its height in twips. */
export function piece(height: number, keepNext = false): Piece {
  return { height, keepNext };
}

/** A text of body size, line by line; no page begins or ends with one line of it. */
export function textPieces(
  text: string,
  width: number,
  { after, keepNext }: { readonly after: number; readonly keepNext: boolean },
): readonly Piece[] {
  const line = textHeight("", width, SIZE.body);
  const count = Math.round(textHeight(text, width, SIZE.body) / line);
  if (count < 4) return [piece(count * line + after, keepNext)];
  const between = Array.from({ length: count - 4 }, () => piece(line));
  return [piece(2 * line), ...between, piece(2 * line + after, keepNext)];
}

/** Pieces with the low paragraph that stands after every table. */
export function separated(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces, piece(textHeight("", 1, SIZE.separator))];
}
