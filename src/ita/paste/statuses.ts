import { oneSpelling } from "../names";

/** The status of an O item as the sheet's tab knows it. */
export type PastedStatus = "published" | "missing" | "notAssessed";

/** A status, or a word that may mean one or another. */
export type Told = PastedStatus | "doubtful";

/** Words and signs that tell a status, without spaces and in small letters. */
const WORDS: Readonly<Record<Told, readonly string[]>> = {
  published: [
    ...[
      "มี",
      "มีแล้ว",
      "มีครบ",
      "มีครบถ้วน",
      "มีข้อมูล",
      "มีการเผยแพร่",
      "มีการเผยแพร่แล้ว",
      "เผยแพร่",
      "เผยแพร่แล้ว",
      "ได้เผยแพร่แล้ว",
    ],
    ...[
      "เผยแพร่ครบ",
      "เผยแพร่ครบถ้วน",
      "ครบ",
      "ครบแล้ว",
      "ครบถ้วน",
      "ครบถ้วนแล้ว",
      "ดำเนินการแล้ว",
      "ดำเนินการแล้วเสร็จ",
      "ดำเนินการเสร็จแล้ว",
    ],
    ...[
      "ดำเนินการเรียบร้อย",
      "ดำเนินการเรียบร้อยแล้ว",
      "เรียบร้อย",
      "เรียบร้อยแล้ว",
      "เสร็จ",
      "เสร็จแล้ว",
      "เสร็จสิ้น",
      "แล้วเสร็จ",
      "ผ่าน",
      "ใช่",
    ],
    ...[
      "yes",
      "y",
      "true",
      "ok",
      "done",
      "complete",
      "completed",
      "published",
      "✓",
      "✔",
      "☑",
      "✅",
      "√",
      "/",
    ],
  ],
  missing: [
    ...[
      "ไม่มี",
      "ไม่มีข้อมูล",
      "ไม่เผยแพร่",
      "ไม่ได้เผยแพร่",
      "ไม่มีการเผยแพร่",
      "ยังไม่มี",
      "ยังไม่มีข้อมูล",
      "ยังไม่เผยแพร่",
      "ยังไม่ได้เผยแพร่",
    ],
    ...["ยังไม่", "ยังไม่ดำเนินการ", "ยังไม่ได้ดำเนินการ", "ไม่ดำเนินการ", "ไม่ได้ดำเนินการ", "ไม่ผ่าน", "ไม่ใช่"],
    ...["no", "n", "false", "missing", "✗", "✘", "☒", "❌", "✖", "x", "×"],
  ],
  notAssessed: [
    ...[
      "ไม่ต้องประเมิน",
      "ไม่ประเมิน",
      "ไม่ได้ประเมิน",
      "ไม่รับการประเมิน",
      "ไม่ต้องรับการประเมิน",
      "ยกเว้น",
      "ยกเว้นการประเมิน",
      "ได้รับยกเว้น",
    ],
    ...["ได้รับการยกเว้น", "ไม่เกี่ยวข้อง", "n/a", "na", "notassessed"],
  ],
  doubtful: [
    ...[
      "ไม่ครบ",
      "ไม่ครบถ้วน",
      "ยังไม่ครบ",
      "ยังไม่ครบถ้วน",
      "ไม่สมบูรณ์",
      "บางส่วน",
      "มีบางส่วน",
      "มีไม่ครบ",
      "เผยแพร่บางส่วน",
      "ยังไม่เสร็จ",
    ],
    ...[
      "ยังไม่แล้วเสร็จ",
      "อยู่ระหว่างดำเนินการ",
      "อยู่ระหว่างการดำเนินการ",
      "ระหว่างดำเนินการ",
      "กำลังดำเนินการ",
      "รอ",
      "รอดำเนินการ",
      "รอตรวจสอบ",
    ],
    ...[
      "รอผล",
      "แก้ไข",
      "ต้องแก้ไข",
      "ปรับปรุง",
      "ต้องปรับปรุง",
      "ไม่แน่ใจ",
      "ไม่ทราบ",
      "มี?",
      "?",
      "#n/a",
      "☐",
      "□",
      "⬜",
      "มี/ไม่มี",
      "partial",
      "pending",
    ],
  ],
};

const TOLD = new Map(
  (Object.entries(WORDS) as [Told, readonly string[]][]).flatMap(([told, words]) =>
    words.map((word) => [word, told] as const),
  ),
);

/** Words that mean something else within a sentence: only a cell of their own, or a line's whole rest, tells a status by them. */
const WEAK = new Set([
  "y",
  "n",
  "x",
  "no",
  "na",
  "/",
  "×",
  "√",
  "ok",
  "ใช่",
  "เสร็จ",
  "แก้ไข",
  "ปรับปรุง",
  "รอ",
  "?",
]);
/** "… ผ่าน https://…" says by which page. */
const WEAK_BEFORE_LINK = new Set(["ผ่าน"]);
const TURNS = /^(?:ไม่|ยัง|ยังไม่|ถ้า|หาก|กรณี|ควร|ต้อง|จะ|น่าจะ|ไม่ได้|ไม่ค่อย|เคย|ที่|ซึ่ง|เพื่อให้|ให้)$/;

const bare = (text: string): string =>
  oneSpelling(text)
    .replace(/\ufe0f/g, "")
    .replace(/^[([{.,:;=\-–—*]+|[)\]}.,:;\-–—*]+$/g, "");

/** Boxes to tick: a word behind an empty one is not meant, a ticked one is left out before its word. */
export function withoutBoxes(text: string): string {
  return text
    .replace(/(?:[☐□⬜◯]|[([]\s*[)\]])\s*(?:ไม่ต้องประเมิน|ไม่มี|มี|ไม่ผ่าน|ผ่าน)/g, " ")
    .replace(/(?:[☑☒✓✔✅√]|[([]\s*[✓✔√/xX]\s*[)\]])\s*(?=ไม่ต้องประเมิน|ไม่มี|มี|ไม่ผ่าน|ผ่าน)/g, " ");
}

/** The status that a cell of its own tells; null for any other text. */
export function statusOf(cell: string): Told | null {
  return TOLD.get(bare(cell)) ?? null;
}

/** The statuses that the last words of a text tell, two where both are told; `isLast` where no link follows. */
export function lastStatuses(text: string, isLast: boolean): readonly Told[] {
  const words = text.split(" ").filter((word) => bare(word) !== "");
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const word = bare(words.slice(-count).join(""));
    const told = TOLD.get(word);
    if (told === undefined) continue;
    if (count === words.length) return [told];
    if (WEAK.has(word) || (!isLast && WEAK_BEFORE_LINK.has(word))) return [];
    const before = words[words.length - count - 1] ?? "";
    return TURNS.test(bare(before)) ? ["doubtful"] : [...new Set([told, statusOf(before) ?? told])];
  }
  return [];
}

/** A text without the status at its end. */
export function withoutLastStatus(text: string): string {
  let rest = text;
  while (rest !== "" && lastStatuses(rest, true).length > 0) rest = rest.split(" ").slice(0, -1).join(" ");
  return rest;
}
