/** Standard passages of the reports, used where the office has written none of its own. `office` is its name, years are in words. */

/** What ITA is and what it is for. */
export function aboutIta(): string {
  return "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) เป็นการประเมินที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) พัฒนาขึ้น เพื่อให้หน่วยงานของรัฐทราบสถานะด้านคุณธรรมและความโปร่งใสของตน และนำผลการประเมินไปปรับปรุงการปฏิบัติราชการ การให้บริการ และการเปิดเผยข้อมูลต่อสาธารณะ อันจะช่วยลดโอกาสการเกิดทุจริต และสนับสนุนการยกระดับดัชนีการรับรู้การทุจริต (Corruption Perceptions Index: CPI) ของประเทศไทย";
}

/** Why the annual report was written. */
export function purpose(office: string, resultYear: string, reportYear: string): string {
  return `${office} นำผลการประเมิน ITA ประจำ${resultYear} มาวิเคราะห์เพื่อกำหนดมาตรการและแนวทางการพัฒนา และจัดทำรายงานฉบับนี้เพื่อแสดงการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำ${reportYear}`;
}

/** The end of the analysis. */
export function analysisClosing(office: string, reportYear: string): string {
  return `จากผลการวิเคราะห์ข้างต้น ${office} จะรักษาผลการประเมินในตัวชี้วัดที่เป็นจุดแข็ง และเร่งพัฒนาตัวชี้วัดที่ยังไม่ถึงเป้าหมาย โดยกำหนดมาตรการและการดำเนินงานใน${reportYear} ตามรายละเอียดในส่วนที่\u00a03`;
}

/** The beginning of what is done. */
export function workIntroduction(office: string, reportYear: string): string {
  return `ใน${reportYear} ${office} ดำเนินงานส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน โดยนำผลการประเมิน ITA มาใช้กำหนดทิศทาง มาตรการ และแผนปฏิบัติการ ให้ครอบคลุมการปฏิบัติราชการของบุคลากรทุกระดับ`;
}

/** The beginning of the office's own measures. */
export function measuresIntroduction(office: string, reportYear: string): string {
  return `${office} กำหนดมาตรการเพื่อป้องกันการทุจริตและส่งเสริมความโปร่งใสภายในหน่วยงาน ประจำ${reportYear}`;
}

/** The beginning of the action plan. */
export function planIntroduction(office: string, reportYear: string): string {
  return `${office} จัดทำแผนปฏิบัติการป้องกันการทุจริต ประจำ${reportYear} เพื่อใช้เป็นกรอบการดำเนินงานและการกำกับติดตามของหน่วยงาน โดยมีสาระสำคัญดังนี้`;
}

/** The preface of a monitoring or quarterly report. */
export function preface(office: string, what: string): string {
  return `${office} จัดทำ${what} เพื่อรายงานผลการดำเนินงาน ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค และข้อเสนอแนะตามแผนปฏิบัติการป้องกันการทุจริต ให้ผู้บริหารใช้ประกอบการกำกับติดตาม และเผยแพร่ให้ผู้มีส่วนได้ส่วนเสียทราบโดยทั่วกัน`;
}

/** The background of a monitoring report. */
export function background(office: string, reportYear: string): string {
  return `แผนปฏิบัติการป้องกันการทุจริตของ${office} ประจำ${reportYear} จัดทำขึ้นเพื่อสร้างวัฒนธรรมที่ไม่ทนต่อการทุจริต ส่งเสริมธรรมาภิบาลในการบริหารงาน และป้องกันความเสี่ยงการทุจริตในหน่วยงาน โดยกำหนดให้มีการกำกับติดตามและรายงานผลตามรอบระยะเวลา`;
}
