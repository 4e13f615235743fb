import { formatMoney } from "../../ita/decimal";
import { thaiDate } from "../../ita/thai";
import type { Assessment } from "../../workbook/assessment";
import { GIFT_FORMS, GIVERS, HANDLINGS } from "../../workbook/tabs/gifts";
import { lead, paragraph, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Round } from "../round";
import type { Source } from "../source";
import { sumMoney, textCell, thaiOf } from "../words";

type Gift = Assessment["gifts"][number];

/**
 * The lines that say in which form something was received, or that nothing was: those of the first round, or of the whole
 * year, of which nothing is known before the second round has a line.
 */
export function giftsOf({ gifts }: Assessment, round: Round): readonly Gift[] {
  const said = gifts.filter(({ form }) => form !== null);
  const own = said.filter((gift) => gift.round === String(round));
  return round === 12 && own.length > 0 ? said.filter((gift) => gift.round !== null) : own;
}

function byForm(gifts: readonly Gift[]): readonly Block[] {
  const lines = GIFT_FORMS.flatMap(({ code, th }) => {
    const own = gifts.filter(({ form }) => form === code);
    return own.length === 0 ? [] : [{ th, own }];
  });
  return tableOf({
    caption: "จำนวนครั้งและมูลค่า แยกตามรูปแบบ",
    columns: [{ share: 90 }, { share: 35, align: "center" }, { share: 45, align: "right" }],
    head: [["รูปแบบ", "จำนวน (ครั้ง)", "มูลค่าโดยประมาณ\n(บาท)"]],
    rows: [
      ...lines.map(({ th, own }) => [th, String(own.length), { baht: sumOf(own) }]),
      [
        { text: "รวม", align: "right", tone: "total" } as const,
        { text: String(gifts.length), tone: "total" } as const,
        { baht: sumOf(gifts), tone: "total" } as const,
      ],
    ],
  });
}

/** Baht; null where one of the lines has no value, because the others alone would be half a sum. */
function sumOf(gifts: readonly Gift[]): number | null {
  const values = gifts.map(({ value }) => value);
  return values.includes(null) ? null : sumMoney(values);
}

function each(gifts: readonly Gift[]): readonly Block[] {
  return tableOf({
    caption: "รายการที่ได้รับและการดำเนินการ",
    columns: [
      { share: 12, align: "center" },
      { share: 30 },
      { share: 52 },
      { share: 28 },
      { share: 28, align: "right" },
      { share: 30 },
    ],
    head: [["ที่", "วันที่รับ", "รายการ", "ผู้ให้", "มูลค่า\n(บาท)", "การดำเนินการ"]],
    rows: gifts.map(({ date, item, giver, value, handling, note }, index) => [
      String(index + 1),
      textCell(date && thaiDate(date, "short")),
      textCell(item),
      textCell(thaiOf(GIVERS, giver)),
      { baht: value },
      textCell([thaiOf(HANDLINGS, handling), note].filter((text) => text !== null).join("\n")),
    ]),
    size: 12,
  });
}

/** What was received in the round in spite of the policy, by form and one by one; that nothing was, only where the sheet says so. */
export function giftBlocks({ assessment }: Source, round: Round, words: string): readonly Block[] {
  const all = giftsOf(assessment, round);
  const received = all.filter(({ form }) => form !== "none");
  if (received.length === 0)
    return [paragraph(`ใน${words} ไม่มีผู้บริหารและเจ้าหน้าที่ของหน่วยงานรับของขวัญจากการปฏิบัติหน้าที่`)];
  const value = sumOf(received);
  const sum = value === null ? "" : ` มูลค่าโดยประมาณรวม ${formatMoney(value)} บาท`;
  return [
    lead(`ใน${words} มีการรับของขวัญจากการปฏิบัติหน้าที่ ${received.length} ครั้ง${sum} ดังนี้`),
    ...byForm(received),
    ...each(received),
  ];
}
