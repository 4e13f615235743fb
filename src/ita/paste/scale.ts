/** Points of another full mark than 100: "(เต็ม 5)", "4.56/5". */
const FULL_MARK = /เต็ม\s*(?:=|:|ที่|คือ)?\s*(\d+(?:\.\d+)?)|\d\s*\/\s*(\d+)(?![\d/.])/g;
const HIGHEST = 100;
/** From here on a number behind a slash is a year. */
const FIRST_YEAR = 2000;

/** Whether a text says of its figures that they are out of something else than 100. */
export function isOtherScale(text: string): boolean {
  let other = false;
  text.replace(FULL_MARK, (_, full: string | undefined, over: string | undefined) => {
    const mark = Number(full ?? over);
    other = other || (mark !== HIGHEST && mark < FIRST_YEAR);
    return "";
  });
  return other;
}
