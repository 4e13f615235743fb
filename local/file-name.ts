const LIMIT = 240;

/** The longest beginning of whole letters, marks included, that fits. */
function cut(text: string): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter("th").segment(text)) {
    if (Buffer.byteLength(kept + segment) > LIMIT) break;
    kept += segment;
  }
  return kept;
}

/** A document's own name as a file name for any system: no path signs, at most 240 bytes before the ending. */
export function fileName(name: string, ending: string): string {
  const safe = name.normalize("NFC").replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
  return `${cut(safe).replace(/^[. ]+|[. ]+$/g, "") || "report"}${ending}`;
}
