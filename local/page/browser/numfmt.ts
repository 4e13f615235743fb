import { parsers } from "../../engine/typed-texts";

// The build puts this in place of the component's library of number formats: all of it but how it reads texts.
export * from "numfmt";
export const { parseDate, parseTime, parseNumber } = parsers;
