/** Stands before what is inferred and not confirmed, so that nothing takes it for the thing itself: no formula, and no reader. */
const MARK = "เสนอ: ";

/** An inferred sub-indicator or title as its cell shows it: "เสนอ: 9.1". */
export function asProposal(text: string): string {
  return `${MARK}${text}`;
}

/** Whether the cell's text still waits for the office's confirmation. */
export function isProposal(text: string): boolean {
  return text.trim().startsWith(MARK.trim());
}

/** What the cell says once it is confirmed; the text itself where it is no proposal. */
export function confirmed(text: string): string {
  return isProposal(text) ? text.trim().slice(MARK.trim().length).trim() : text;
}
