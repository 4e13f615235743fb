import { oneSpelling } from "../ita/names";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { linesOf, tellingCells } from "./telling";

const RANGE_OF = /([IEO]IT)(?![A-Za-z])[^\n\d]{0,40}?ตัวชี้วัดที่\s*(\d+)\s*(?:[-–—]|ถึง)\s*(\d+)/;

/** "IIT … ตัวชี้วัดที่ 1-6" where IIT is 1–5. */
const instrumentIndicators: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const wrong = linesOf(text)
      .flatMap(({ text: line }) => matches(RANGE_OF, line))
      .flatMap(([quote, code = "", from, to]) => {
        const own = office.figures.criteria.indicators.flatMap(({ no, instrument }) =>
          instrument === code ? [no] : [],
        );
        const [first, last] = [Math.min(...own), Math.max(...own)];
        return Number(from) === first && Number(to) === last
          ? []
          : [{ quote: short(quote), instrument: code, indicators: `${first}–${last}` }];
      });
    const [first] = wrong;
    if (first === undefined) return [];
    return [found("text.instrument-indicators", text.cell, { line: nameOf(text.cell), ...first })];
  });

const CALLED =
  /([IEO]IT)(?![A-Za-z])\)?\s*(?:คือ|หมายถึง|[:=])?\s*\(?((?:แบบวัด|แบบตรวจ)[ก-๙]{8,60})|((?:แบบวัด|แบบตรวจ)[ก-๙]{8,60})\s*\(?\s*(?:[A-Za-z ]{0,60}:\s*)?([IEO]IT)(?![A-Za-z])/;
const SENTENCE = /ภายนอก|ภายใน|สาธารณะ/;

/** "IIT คือแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก": an instrument under another's name. */
function wrongName({ figures }: Office, [quote, code, name, before, after]: RegExpExecArray) {
  const [told, called] = [code ?? after, oneSpelling(name ?? before ?? "")];
  const own = figures.criteria.instruments.find((each) => each.code === told);
  const marks = (text: string): string | undefined => SENTENCE.exec(text)?.[0];
  const other = figures.criteria.instruments.some(
    (each) => each.code !== told && marks(each.name) === marks(called),
  );
  return own === undefined || marks(called) === undefined || marks(own.name) === marks(called) || !other
    ? []
    : [{ quote: short(quote), what: { th: ` ${own.code} คือ${own.name}`, en: `${own.code} is ${own.name}` } }];
}

const instrumentNames: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const [first] = linesOf(text)
      .flatMap(({ text: line }) => matches(CALLED, line))
      .flatMap((match) => wrongName(office, match));
    if (first === undefined) return [];
    return [found("text.claim-differs", text.cell, { line: nameOf(text.cell), ...first })];
  });

/** Instruments go by their own names and have their own indicators. */
export const textInstrumentChecks: readonly Check[] = [instrumentIndicators, instrumentNames];
