/** How often an execution had to wait for the spreadsheet. */
export interface Trips {
  /** Buffered writes that were sent because a read, or flush, asked for what comes after them. */
  readonly flushes: number;
  /** Reads of what had not been read before since the last write: each is a request of its own. */
  readonly reads: number;
}

/** Services whose calls concern the open spreadsheet. */
const SPREADSHEET =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Protection|EmbeddedChart|NamedRange|DeveloperMetadata)\./;
/** What the script knows without asking: objects that stand for something, and their own facts. */
const FREE =
  /\.(getRange|getRangeList|getUi|getActive|getActiveSpreadsheet|getRow|getColumn|getNumRows|getNumColumns|getA1Notation|getSheet|getSheetId|getId|getParent|activate|setActiveSheet|new[A-Z]\w*)$/;
const READ = /\.(get|is|can|find|list)[A-Z]/;

/** Counts round trips as public measurements describe them: writes are gathered until something is read. */
export function tripCounter(): {
  readonly note: (call: string, about: string) => void;
  readonly trips: () => Trips;
} {
  let [flushes, reads, waiting] = [0, 0, false];
  const known = new Set<string>();
  const flush = () => {
    if (!waiting) return;
    flushes += 1;
    waiting = false;
    known.clear();
  };
  return {
    note: (call, about) => {
      if (!SPREADSHEET.test(call) || FREE.test(call)) return;
      if (call === "SpreadsheetApp.flush") return flush();
      if (!READ.test(call)) {
        waiting = true;
        return;
      }
      flush();
      const asked = `${call} ${about}`;
      if (known.has(asked)) return;
      known.add(asked);
      reads += 1;
    },
    trips: () => ({ flushes, reads }),
  };
}
