import { formatMoney, formatScore } from "../ita/decimal";
import type { Text } from "../text/text";
import type { Snapshot } from "./snapshot";

interface Change {
  readonly label: Text;
  readonly before: string | null;
  readonly after: string | null;
  readonly unit?: Text;
}

const NOTHING: Text = { th: "ไม่มี", en: "none" };
const BAHT: Text = { th: " บาท", en: " baht" };

const score = (value: number | null | undefined) => (value == null ? null : formatScore(value));
const money = (value: number | null) => (value === null ? null : formatMoney(value));

function scoreChanges(before: Snapshot, after: Snapshot): readonly Change[] {
  const numbers = [...new Set([...Object.keys(before.scores), ...Object.keys(after.scores)])];
  return numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((no) => ({
      label: { th: `ตัวชี้วัดที่ ${no}`, en: `indicator ${no}` },
      before: score(before.scores[no]),
      after: score(after.scores[no]),
    }));
}

function all(before: Snapshot, after: Snapshot): readonly Change[] {
  const change = (label: Text, value: (of: Snapshot) => string | null, unit?: Text): Change => {
    return { label, before: value(before), after: value(after), ...(unit && { unit }) };
  };
  return [
    change({ th: "คะแนนรวม", en: "total" }, ({ total }) => score(total)),
    change({ th: "ระดับ", en: "level" }, ({ level }) => level),
    ...scoreChanges(before, after),
    change({ th: "งบประมาณที่ได้รับ", en: "allocated" }, ({ allocated }) => money(allocated), BAHT),
    change({ th: "งบประมาณที่ใช้", en: "spent" }, ({ spent }) => money(spent), BAHT),
    change({ th: "กิจกรรมตามแผน", en: "activities planned" }, ({ planned }) => String(planned)),
    change({ th: "กิจกรรมที่แล้วเสร็จ", en: "activities done" }, ({ done }) => String(done)),
  ].filter((each) => each.before !== each.after);
}

function words({ label, before, after, unit }: Change, language: keyof Text): string {
  const none = NOTHING[language];
  return `${label[language]}: ${before ?? none} → ${after ?? none}${unit && after !== null ? unit[language] : ""}`;
}

/** Which figures moved between two reports; says so when none did. */
export function changesText(before: Snapshot, after: Snapshot): Text {
  const changes = all(before, after);
  if (changes.length === 0)
    return { th: "ตัวเลขไม่เปลี่ยนแปลงจากครั้งก่อน", en: "No figure has moved since the last time" };
  const list = (language: keyof Text) => changes.map((change) => words(change, language)).join("; ");
  return { th: list("th"), en: list("en") };
}
