import type { Acknowledgement } from "./assessment";
import { findIn, type Surveyed } from "./survey";
import { textAt } from "./text-at";

/** Every reason on the tab ตรวจสอบ, from top to bottom; none where the tab is not there. */
export function acknowledgementsIn(sheets: readonly Surveyed[]): readonly Acknowledgement[] {
  const found = findIn(sheets, "findings");
  if (!found || found.located.headRow === null) return [];
  const { values } = found.surveyed;
  const { columns, headRow } = found.located;
  return values.slice(headRow).flatMap((_, index) => {
    const text = (key: string) => textAt(values, headRow + index + 1, columns[key]);
    const reason = text("reason");
    return reason === ""
      ? []
      : [
          {
            key: text("key"),
            reason,
            message: text("message"),
            messageEn: text("messageEn"),
            code: text("code"),
          },
        ];
  });
}
