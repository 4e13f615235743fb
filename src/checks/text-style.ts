import { toArabicDigits } from "../ita/thai";
import { TABS } from "../workbook/tabs";
import { headingOf, nameOf, short } from "./cells";
import type { Check } from "./check";
import type { Code } from "./codes";
import { found } from "./found";
import { runningCells } from "./running-text";

type StyleCode = Extract<Code, "text.placeholder" | "text.markup" | "text.doubled">;

/** What a form or a copy leaves in a text, by the code under which it is told of. */
const LEFT: readonly (readonly [StyleCode, readonly RegExp[]])[] = [
  [
    "text.placeholder",
    [
      /\[\s*(?:ระบุ|กรอก|ใส่|เติม|พิมพ์|ชื่อ|จำนวน|วันที่|เดือน|ปี|ตำแหน่ง|หน่วยงาน|ข้อความ|\.{2,}|…|_+|\s)[^\]\n]*\]/,
      /[<{(]\s*(?:โปรด|กรุณา)?(?:ระบุ|กรอก|ใส่|เติม)(?![ก-๙]*แล้ว)[^>})\n]*[>})]/,
      /\{\{[^}\n]*\}\}/,
      /_{3,}/,
      /\?{2,}/,
      /ว{1,2}\s*\/\s*ด{1,2}\s*\/\s*ป{2,4}/,
      /(?<![A-Za-z])dd\s*\/\s*mm\s*\/\s*yy/i,
      /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])/,
      /(?<![A-Za-z])(?:TBD|TODO|lorem ipsum)(?![A-Za-z])/i,
      /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)/,
    ],
  ],
  [
    "text.markup",
    [
      /<\/?(?:p|br|b|i|u|a|div|span|table|tbody|thead|tr|td|th|ul|ol|li|strong|em|font|img|h[1-6])(?:\s[^<>]*)?\/?>/i,
      /&(?:nbsp|amp|lt|gt|quot|ndash|rsquo|#\d+);/i,
      /\*\*[^*\n]+\*\*/,
      /(?:^|\n)\s*#{1,6}\s+\S/,
      // The address itself is left out before.
      /\[[^\]\n]+\]\((?=\s|$)/,
      /\|\s*:?-{3,}:?\s*\|/,
      /```/,
    ],
  ],
  [
    "text.doubled",
    [
      /([ก-ฮเ-ไ][ก-๙]{6,39})\1/,
      /(ให้|และ|โดย|เพื่อ|เป็น|ซึ่ง|หรือ|ได้|มี|ความ)\1(?![ดนห])/,
      /(?<=^|\s)([ก-๙]{2,})\s\1(?=\s|$)/,
      /(?<![A-Za-z])([A-Za-z]{2,})\s\1(?![A-Za-z])/,
    ],
  ],
];

// Word by word: an address may hold anything.
const withoutLinks = (text: string): string => text.replace(/(?:https?:|www\.)\S+/g, " ");

/** The first of each kind in a cell. Pictures' marks are the add-on's own. */
const left: Check = (office) =>
  runningCells(office)
    .filter(({ cell }) => cell.column !== "pictures" && cell.row !== "logo")
    .flatMap(({ cell, lines }) => {
      const text = withoutLinks(lines.join("\n"));
      return LEFT.flatMap(([code, patterns]) => {
        const [quote] = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
        return quote === undefined ? [] : [found(code, cell, { line: nameOf(cell), quote: short(quote) })];
      });
    });

const OWN_NUMBER = /^\s*(?:กิจกรรมที่|มาตรการที่|โครงการที่)\s*(\d+)/;

/** "กิจกรรมที่ 3" in a line that is numbered 5. */
const titleNumbers: Check = ({ assessment }) => {
  const rows = [
    ...assessment.activities.map(({ number, name, row }) => ({
      tab: "activities" as const,
      number,
      text: name,
      row,
    })),
    ...assessment.appendix.map(({ number, title, row }) => ({
      tab: "appendix" as const,
      number: number === null ? null : String(number),
      text: title,
      row,
    })),
  ];
  return rows.flatMap(({ tab, number, text, row }) => {
    const [quote, own] = OWN_NUMBER.exec(toArabicDigits(text ?? "")) ?? [];
    const plain = toArabicDigits(number ?? "").replace(/[.)\s]+$/, "");
    if (quote === undefined || !/^\d+$/.test(plain) || Number(plain) === Number(own)) return [];
    const line = {
      th: `${TABS[tab].name.th} แถว ${row} ช่อง${headingOf(tab, "number").th}`,
      en: `${TABS[tab].name.en}, row ${row}, ${headingOf(tab, "number").en}`,
    };
    return [
      found(
        "number.title-differs",
        { tab, row, column: "number" },
        { line, quote: quote.trim(), number: plain },
      ),
    ];
  });
};

/** What stays in a text by accident. */
export const textStyleChecks: readonly Check[] = [left, titleNumbers];
