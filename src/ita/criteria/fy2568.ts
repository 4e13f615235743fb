import { FIVE_LEVELS } from "./scales";
import { GENERAL } from "./sets";
import { INDICATORS, INSTRUMENTS, LATER_SUB_INDICATORS, PASS_MARK, untied, withProposed } from "./shared";
import type { Criteria, OitItem } from "./types";

const SOURCED: readonly OitItem[] = untied([
  "โครงสร้างและอำนาจหน้าที่",
  "ข้อมูลผู้บริหาร",
  "ข้อมูลการติดต่อ",
  "ข่าวประชาสัมพันธ์",
  "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
  "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
  "",
  "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
  "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
  "E–Service",
  "ข้อมูลสถิติการให้บริการ",
  "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
  "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
  "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
  "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
  "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
  "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
  "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
  "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี",
  "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
  "ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
  "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
  "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงานประจำปี",
  "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
  "แผนปฏิบัติการป้องกันการทุจริต",
  "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
]);

/** Inferred: a school's page has the first under 10.2, an agency publishes both as documents of 2567 and 2568. */
const INFERRED: readonly OitItem[] = [
  "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
].map((title, i) => ({
  code: `O${SOURCED.length + i + 1}`,
  title: "",
  subIndicator: null,
  group: null,
  proposed: { title },
}));

/** Inferred from a school's headings and the titles under them. */
const INFERRED_RANGES = { "9.1": 4, "9.2": 7, "9.3": 2, "9.4": 3, "9.5": 4, "10.1": 4, "10.2": 4 };

/**
 * FY2568 (ITA 2025), O1–O26. Sources: the public site of สทร. (github.com/rtrdasmartrailway/web-app-rtrda),
 * tambontrakan.go.th/post/view?id=1257, for O6 a second office's document; O5: the list that สทร. carries over to FY2569.
 * No source gives O7. O27, O28 and the items of the sub-indicators are proposed, inferred from a school's page.
 */
export const FY2568: Criteria = {
  year: 2568,
  ...GENERAL,
  instruments: INSTRUMENTS,
  indicators: INDICATORS,
  subIndicators: LATER_SUB_INDICATORS,
  scale: FIVE_LEVELS,
  passMark: PASS_MARK,
  items: withProposed([...SOURCED, ...INFERRED], INFERRED_RANGES),
};
