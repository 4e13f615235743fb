const LIMIT = 240;
const TAIL = 100;

const letters = (text: string): readonly string[] =>
  [...new Intl.Segmenter("th").segment(text)].map(({ segment }) => segment);

/** As many whole letters, marks included, as fit into so many bytes, from the beginning of the list. */
function fitting(list: readonly string[], bytes: number): readonly string[] {
  const past = list.findIndex((_, index) => Buffer.byteLength(list.slice(0, index + 1).join("")) > bytes);
  return past < 0 ? list : list.slice(0, past);
}

/** A name that is too long loses its middle: what it is stands first, whose it is stands last. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LIMIT) return name;
  const all = letters(name);
  const tail = [...fitting([...all].reverse(), TAIL)].reverse();
  const head = fitting(all.slice(0, all.length - tail.length), LIMIT - TAIL - 3);
  return `${head.join("")}…${tail.join("")}`;
}

/** A document's own name as a file name for any system: no path signs, at most 240 bytes before the ending. */
export function fileName(name: string, ending: string): string {
  const safe = name.normalize("NFC").replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
  return `${shortened(safe).replace(/^[. ]+|[. ]+$/g, "") || "report"}${ending}`;
}
