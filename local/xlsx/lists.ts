/** The hidden tab of an .xlsx file on which lists stand that are too long for a validation rule; no tab of the book. */
export const LISTS = "_lists";
