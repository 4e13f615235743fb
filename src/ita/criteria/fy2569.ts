import { FIVE_LEVELS } from "./scales";
import { GENERAL } from "./sets";
import { INDICATORS, INSTRUMENTS, LATER_SUB_INDICATORS, PASS_MARK, untied, withProposed } from "./shared";
import type { Criteria } from "./types";

/** Inferred from a school's headings of FY2568 and the titles of this year under them. */
const INFERRED_RANGES = { "9.1": 4, "9.2": 6, "9.3": 2, "9.4": 3, "9.5": 4, "10.1": 3, "10.2": 4 };

/**
 * FY2569 (ITA 2026), O1–O26. Source: the public site of สทร. (github.com/rtrdasmartrailway/web-app-rtrda), where O26 is the
 * last item; O1 and O3–O5, O8 and O9 by the headings that its FY2569 section keeps from FY2568. No source gives O2, O6 and
 * O7. The items of the sub-indicators are proposed.
 */
export const FY2569: Criteria = {
  year: 2569,
  ...GENERAL,
  instruments: INSTRUMENTS,
  indicators: INDICATORS,
  subIndicators: LATER_SUB_INDICATORS,
  scale: FIVE_LEVELS,
  passMark: PASS_MARK,
  items: withProposed(
    untied([
      "โครงสร้างและอำนาจหน้าที่",
      "",
      "ข้อมูลการติดต่อ",
      "ข่าวประชาสัมพันธ์",
      "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
      "",
      "",
      "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
      "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
      "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-SERVICE)",
      "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
      "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน",
      "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล",
      "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
      "ประมวลจริยธรรมการขับเคลื่อนจริยธรรม",
      "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน",
      "การขับเคลื่อนนโยบาย NO GIFT POLICY จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ",
      "การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ",
      "รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน",
      "แผนปฏิบัติการป้องกันการทุจริต",
      "รายงานผลการดำเนินการป้องกันการทุจริต",
      "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ]),
    INFERRED_RANGES,
  ),
};
