import { converted } from "./converted";
import type { Text } from "./text";

/** Every word of the sidebar's page, by key; a function where figures or names stand inside the sentence. */
export const SIDEBAR = {
  title: { th: "ผลการประเมิน ITA", en: "ITA results" },
  loading: { th: "กำลังอ่านข้อมูลจากชีต…", en: "Reading the sheet…" },
  reload: { th: "อ่านข้อมูลใหม่", en: "Read again" },
  reloaded: { th: "อ่านข้อมูลล่าสุดแล้ว", en: "The latest figures are shown" },
  otherLanguage: { th: "English", en: "ภาษาไทย" },
  noOfficeName: { th: "ยังไม่ได้กรอกชื่อหน่วยงาน", en: "No office name yet" },

  passed: (mark: string): Text => ({ th: `ผ่านเกณฑ์ ${mark}`, en: `Pass mark ${mark} met` }),
  notPassed: (mark: string): Text => ({ th: `ไม่ผ่านเกณฑ์ ${mark}`, en: `Pass mark ${mark} not met` }),
  incomplete: { th: "คะแนนยังไม่ครบ", en: "Scores incomplete" },
  missing: (count: number): Text => ({ th: `ยังขาด ${count} ตัวชี้วัด`, en: `${count} indicators still missing` }),
  noLevelYet: { th: "ยังไม่มีระดับผลการประเมิน", en: "No level yet" },
  level: { th: "ระดับ", en: "Level" },
  score: { th: "คะแนนรวม", en: "Total score" },
  resultYear: (year: number): Text => ({ th: `ผลปี ${year}`, en: `Result of ${year}` }),
  rank: (rank: number): Text => ({ th: `อันดับ ${rank}`, en: `Rank ${rank}` }),
  rankOf: (rank: number, of: number): Text => ({ th: `อันดับ ${rank} จาก ${of}`, en: `Rank ${rank} of ${of}` }),

  instruments: { th: "แยกตามเครื่องมือ", en: "By instrument" },
  axis: (from: number): Text => ({ th: `แถบเริ่มที่ ${from} คะแนน`, en: `Bars start at ${from}` }),
  tick: { th: "ขีดดำคือเป้าหมาย", en: "the dark tick is the target" },
  target: (target: string): Text => ({ th: `เป้าหมาย ${target}`, en: `target ${target}` }),
  reached: { th: "ถึงเป้าหมาย", en: "reached" },
  short: (gap: string): Text => ({ th: `ขาด ${gap}`, en: `${gap} short` }),
  noTarget: { th: "ยังไม่ได้ตั้งเป้าหมาย", en: "no target set" },
  noScore: { th: "ยังไม่ครบ", en: "incomplete" },

  raise: { th: "ทำอะไรแล้วคะแนนเพิ่ม", en: "What would raise the score" },

  quarters: { th: "กิจกรรมตามไตรมาส", en: "Activities by quarter" },
  quartersHelp: { th: "แล้วเสร็จ/ที่วางแผนไว้", en: "done/planned" },
  quarter: (no: number): Text => ({ th: `ไตรมาส ${no}`, en: `Quarter ${no}` }),
  quarterDone: (no: number, done: number, planned: number): Text => ({
    th: `ไตรมาส ${no} แล้วเสร็จ ${done} จาก ${planned} กิจกรรม`,
    en: `Quarter ${no}: ${done} of ${planned} activities done`,
  }),
  now: { th: "ปัจจุบัน", en: "now" },
  noActivities: { th: "ยังไม่มีกิจกรรมในแผน", en: "No activities planned yet" },

  budget: { th: "งบประมาณ", en: "Budget" },
  spentOf: (spent: string, allocated: string): Text => ({
    th: `ใช้ไป ${spent} จาก ${allocated} บาท`,
    en: `${spent} of ${allocated} baht spent`,
  }),
  allocatedOnly: (allocated: string): Text => ({
    th: `ได้รับจัดสรร ${allocated} บาท ยังไม่มียอดใช้จ่าย`,
    en: `${allocated} baht allocated, nothing recorded as spent`,
  }),
  noBudget: { th: "ยังไม่ได้กรอกงบประมาณ", en: "No budget entered yet" },
  overspent: { th: "ใช้เกินงบที่ได้รับจัดสรร", en: "More is spent than was allocated" },

  findings: { th: "ผลการตรวจข้อมูล", en: "What the checks found" },
  noFindings: { th: "ไม่พบข้อผิดพลาดหรือข้อสังเกต", en: "Nothing found" },
  counts: {
    fault: (count: number): Text => ({ th: `${count} ต้องแก้ก่อน`, en: `${count} to mend first` }),
    error: (count: number): Text => ({
      th: `${count} ข้อผิดพลาด`,
      en: `${count} ${count === 1 ? "error" : "errors"}`,
    }),
    warning: (count: number): Text => ({
      th: `${count} ข้อสังเกต`,
      en: `${count} ${count === 1 ? "warning" : "warnings"}`,
    }),
    advice: (count: number): Text => ({ th: `${count} คำแนะนำ`, en: `${count} advice` }),
  },
  severity: {
    fault: { th: "ต้องแก้ก่อน", en: "Mend first" },
    error: { th: "ข้อผิดพลาด", en: "Error" },
    warning: { th: "ข้อสังเกต", en: "Warning" },
    advice: { th: "คำแนะนำ", en: "Advice" },
  },
  convert: (count: number): Text => ({
    th: `แปลงค่า ${count} ช่องให้คำนวณได้`,
    en: `Convert ${count} ${count === 1 ? "cell" : "cells"}`,
  }),
  convertHelp: {
    th: "ระบบอ่านค่าเหล่านี้ได้แน่นอน แต่สูตรในชีตยังไม่นับ สิ่งที่พิมพ์ไว้จะอยู่ในหมายเหตุของเซลล์",
    en: "What these cells mean is certain, but formulas do not count it yet. What was typed stays in each cell's note.",
  },
  converting: { th: "กำลังแปลงค่า…", en: "Converting…" },
  converted,
  unsure: {
    th: "ยังไม่แสดงตัวเลข เพราะมีช่องที่ยังไม่นับ ดูที่ผลการตรวจข้อมูล",
    en: "No figure yet: a cell of it does not count. See what the checks found.",
  },
  effects: (count: number): Text => ({
    th: `อีก ${count} รายการเกิดจากข้อนี้`,
    en: `${count} more ${count === 1 ? "follows" : "follow"} from this`,
  }),
  acknowledged: { th: "รับทราบแล้ว", en: "Acknowledged" },
  acknowledgedCount: (count: number): Text => ({
    th: `รับทราบแล้ว ${count} รายการ (เหตุผลอยู่ในแท็บตรวจสอบ)`,
    en: `${count} acknowledged (reasons on the tab Findings)`,
  }),
  oldReason: { th: "เหตุผลเดิม", en: "Earlier reason" },
  mustFill: { th: "ต้องกรอกก่อน", en: "To be filled in" },
  goToCell: (cell: string): Text => ({ th: `ไปที่เซลล์ ${cell}`, en: `Go to cell ${cell}` }),
  goToTab: (tab: string): Text => ({ th: `ไปที่แท็บ ${tab}`, en: `Go to tab ${tab}` }),
  ofTab: (tab: string): Text => ({ th: `แท็บ${tab}`, en: `on tab ${tab}` }),
  begin: {
    th: "เริ่มจากข้อบนสุด แก้แล้วกด “อ่านข้อมูลใหม่” ข้อที่เกิดจากข้อนั้นจะหายไปเอง",
    en: "Begin at the top. Mend it and press “Read again”: what came of it goes by itself.",
  },
  showAll: (count: number): Text => ({ th: `แสดงอีก ${count} รายการ`, en: `Show ${count} more` }),

  createReport: { th: "สร้างรายงาน", en: "Create report" },
  creating: { th: "กำลังสร้างรายงาน…", en: "Creating the report…" },
  choices: {
    kind: { th: "ชนิด", en: "Kind" },
    round: { th: "รอบ", en: "Round" },
    quarter: { th: "ไตรมาส", en: "Quarter" },
    digits: { th: "ตัวเลข", en: "Digits" },
  },
  arabic: { th: "เลขอารบิก 0–9", en: "Arabic 0–9" },
  thai: { th: "เลขไทย ๐–๙", en: "Thai ๐–๙" },
  steps: {
    check: { th: "อ่านชีตและตรวจข้อมูล", en: "Read and check the sheet" },
    make: { th: "เรียบเรียงเอกสารและส่งขึ้นไดรฟ์", en: "Write the document and send it to Drive" },
    open: { th: "พร้อมเปิด", en: "Ready to open" },
  },
  stepState: {
    done: { th: "เสร็จแล้ว", en: "done" },
    running: { th: "กำลังทำ", en: "in progress" },
    waiting: { th: "รอ", en: "waiting" },
  },
  confirmTitle: (errors: number): Text => ({
    th: `ตรวจพบ ${errors} ข้อผิดพลาด`,
    en: `${errors} ${errors === 1 ? "error was" : "errors were"} found`,
  }),
  confirmText: {
    th: "หากสร้างต่อ ตัวเลขที่ขัดแย้งกันจะปรากฏในรายงาน ควรแก้ไขตามรายการข้างบนก่อน",
    en: "If you go on, the report will show figures that contradict each other. Better mend the items above first.",
  },
  goOn: { th: "สร้างต่อ", en: "Create anyway" },
  goBack: { th: "กลับไปแก้ไข", en: "Go back and mend" },
  madeNew: { th: "สร้างรายงานแล้ว", en: "The report is ready" },
  madeAgain: {
    th: "ปรับปรุงฉบับเดิมแล้ว ลิงก์คงเดิม",
    en: "The same document was brought up to date; its link stays",
  },
  madeInstead: {
    th: "สร้างเป็นเอกสารใหม่แทนฉบับเดิมแล้ว ลิงก์จึงเปลี่ยน กรุณาแก้ลิงก์ที่เคยส่งใน ITAS",
    en: "A new document was made in place of the old one. Its link is new: update it where you gave it.",
  },
  openDocument: { th: "เปิดเอกสาร", en: "Open the document" },
  downloadPdf: { th: "ดาวน์โหลด PDF", en: "Download PDF" },
  downloadWord: { th: "ดาวน์โหลด Word", en: "Download Word" },
  changes: { th: "เปลี่ยนจากครั้งก่อน", en: "Changed since the last time" },
  notLogged: {
    th: "รายงานสมบูรณ์แล้ว แต่เขียนลงแท็บ บันทึกรายงาน ไม่ได้ แท็บอาจถูกป้องกันไว้ กรุณาขอสิทธิ์แก้ไขจากเจ้าของชีต",
    en: "The report is complete, but the tab บันทึกรายงาน could not be written. It may be protected: ask the sheet's owner for edit access.",
  },
  colleagueTitle: { th: "มีเอกสารของเจ้าหน้าที่ท่านอื่นแล้ว", en: "Another officer has made this report" },
  lostTitle: { th: "ใช้เอกสารเดิมไม่ได้", en: "The old document cannot be used" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  makeAnew: { th: "สร้างฉบับใหม่ (ลิงก์ใหม่)", en: "Make a new document (new link)" },
  openTheirs: { th: "เปิดเอกสารนั้น", en: "Open their document" },
  makeOwn: { th: "สร้างฉบับของตนเอง", en: "Make my own" },
  byColleague: { th: "เจ้าหน้าที่ท่านอื่นสร้าง", en: "made by another officer" },
  moreReports: {
    th: "รายงานทั้งหมดอยู่ในแท็บ บันทึกรายงาน",
    en: "All reports are in the tab บันทึกรายงาน",
  },

  sharing: { th: "ผู้ที่เปิดอ่านเอกสารได้", en: "Who may read the document" },
  sharingLook: { th: "ตั้งค่าการเปิดอ่าน", en: "Who may read it" },
  sharingAsked: { th: "กำลังถาม Google ไดรฟ์…", en: "Asking Google Drive…" },
  sharingOpen: { th: "ผู้มีลิงก์เปิดอ่านได้", en: "Anyone with the link can read" },
  sharingPrivate: { th: "ส่วนตัว", en: "Private" },
  sharingAllow: { th: "ให้ผู้มีลิงก์เปิดอ่านได้", en: "Let anyone with the link read" },
  sharingMeaning: {
    th: "ทุกคนที่ได้รับลิงก์จะเปิดอ่านและดาวน์โหลดเอกสารนี้ได้โดยไม่ต้องเข้าสู่ระบบ เหมาะสำหรับส่งเป็นหลักฐานใน ITAS แต่แก้ไขไม่ได้ กรุณาตรวจให้แน่ใจว่าไม่มีข้อมูลส่วนบุคคลที่ไม่ควรเผยแพร่ ยกเลิกภายหลังได้",
    en: "Everybody who gets the link can read and download this document without signing in, as ITAS evidence needs; nobody can change it that way. Make sure that it holds no personal data that must not be published. You can take this back later.",
  },
  sharingConfirm: { th: "ยืนยันให้เปิดอ่าน", en: "Yes, let them read" },
  sharingClose: { th: "ยกเลิกการเปิดอ่าน", en: "Make it private again" },
  sharingChanged: {
    link: { th: "ผู้มีลิงก์เปิดอ่านเอกสารได้แล้ว", en: "Anyone with the link can read the document now" },
    private: { th: "เอกสารเป็นส่วนตัวแล้ว", en: "The document is private now" },
  },
  cancel: { th: "ยกเลิก", en: "Cancel" },

  pictures: { th: "ตราและภาพกิจกรรม", en: "Logo and pictures" },
  picturesHelp: {
    th: "ภาพถูกย่อและเก็บไว้ในชีตนี้ พิมพ์ในภาคผนวกของรายงานประจำปี ตราพิมพ์บนปก",
    en: "Pictures are made smaller and kept in this sheet. They are printed in the annual report's appendix, the logo on covers.",
  },
  openPictures: { th: "จัดการภาพ", en: "Manage pictures" },
  reloadPictures: { th: "อ่านภาพใหม่", en: "Read the pictures again" },
  readingPictures: { th: "กำลังอ่านภาพ…", en: "Reading the pictures…" },
  logo: { th: "ตราหน่วยงาน", en: "Logo" },
  unusedPictures: { th: "ภาพที่ไม่มีช่องใดใช้", en: "Pictures that no cell uses" },
  noPictures: { th: "ยังไม่มีภาพ", en: "No pictures yet" },
  missingPicture: (name: string): Text => ({ th: `ไม่พบภาพ: ${name}`, en: `Missing: ${name}` }),
  removePicture: { th: "ลบ", en: "Remove" },
  removePictureOf: (name: string): Text => ({ th: `ลบภาพ ${name}`, en: `Remove the picture ${name}` }),
  removingPicture: { th: "กำลังลบภาพ…", en: "Removing the picture…" },
  pictureRemoved: { th: "ลบภาพแล้ว", en: "The picture is removed" },
  addPicture: { th: "เพิ่มภาพ", en: "Add a picture" },
  picturePlace: { th: "ใช้กับ", en: "Belongs to" },
  activityOf: (row: number, title: string): Text => {
    const words = title === "" ? `แถว ${row}` : title;
    return { th: words, en: title === "" ? `row ${row}` : words };
  },
  noActivityRows: {
    th: "เพิ่มภาพกิจกรรมได้เมื่อมีชื่อกิจกรรมในแท็บภาคผนวก",
    en: "Activity pictures can be added once the appendix tab names an activity.",
  },
  chooseFile: { th: "เลือกไฟล์ภาพ", en: "Choose a picture" },
  chooseOtherFile: { th: "เลือกไฟล์อื่น", en: "Choose another" },
  caption: { th: "คำบรรยายภาพ (ต้องกรอก)", en: "Caption (required)" },
  captionMissing: {
    th: "กรุณาเขียนคำบรรยายว่าในภาพมีอะไร ใช้พิมพ์ใต้ภาพและให้โปรแกรมอ่านหน้าจออ่าน",
    en: "Please say in a caption what is seen. It is printed under the picture and read out by screen readers.",
  },
  notPicture: {
    th: "เปิดไฟล์นี้เป็นภาพไม่ได้ กรุณาเลือกไฟล์ JPG หรือ PNG",
    en: "This file cannot be opened as a picture. Choose a JPG or PNG file.",
  },
  scaling: { th: "กำลังย่อภาพ…", en: "Making the picture smaller…" },
  sendPicture: { th: "บันทึกภาพลงชีต", en: "Keep the picture" },
  sendingPicture: { th: "กำลังบันทึกภาพ…", en: "Keeping the picture…" },
  pictureAdded: { th: "บันทึกภาพแล้ว", en: "The picture is kept" },

  lastReports: { th: "รายงานที่สร้างไว้", en: "Reports made" },
  newTab: { th: "เปิดในแท็บใหม่", en: "opens in a new tab" },

  templateMissing: {
    th: "ชีตนี้ยังไม่มีแม่แบบ ITA กดปุ่มด้านล่างเพื่อสร้างแท็บสำหรับกรอกข้อมูล ข้อมูลเดิมในชีตจะไม่ถูกลบ",
    en: "This sheet has no ITA template yet. Press the button to add the tabs to fill in. Nothing in the sheet is deleted.",
  },
  templateBroken: {
    th: "แม่แบบไม่สมบูรณ์ บางแท็บหรือหัวคอลัมน์หายไป กดปุ่มเพื่อซ่อมแม่แบบ ข้อมูลที่กรอกไว้จะคงอยู่",
    en: "The template is damaged: tabs or headings are missing. Press the button to mend it. What was typed stays.",
  },
  templateUnfinished: {
    th: "การสร้างแม่แบบหรือการเริ่มปีงบประมาณใหม่หยุดกลางทาง ข้อมูลที่กรอกไว้ยังอยู่ครบ กดปุ่มเพื่อทำต่อจากที่ค้างไว้จนเสร็จ",
    en: "Building the template, or starting a new fiscal year, was cut off. What was typed is all there. Press the button to go on from there to the end.",
  },
  finishTemplate: { th: "ทำต่อให้เสร็จ", en: "Go on and finish" },
  workHelp: {
    th: "ทำงานในชีตต่อได้ หากปิดแถบข้างหรืออินเทอร์เน็ตขาด เปิดใหม่แล้วกดปุ่มเดิม ระบบจะทำต่อจากที่ค้างไว้",
    en: "You may go on working in the sheet. If the sidebar is closed or the connection lost, open it again and press the same button: it goes on from there.",
  },
  buildTemplate: { th: "สร้างแม่แบบ", en: "Create the template" },
  mendTemplate: { th: "ซ่อมแม่แบบ", en: "Mend the template" },
  updateTemplate: { th: "ปรับปรุงแม่แบบ", en: "Update the template" },
  building: { th: "กำลังสร้างแม่แบบ อาจใช้เวลาสักครู่…", en: "Building the template; this may take a moment…" },
  built: { th: "แม่แบบพร้อมใช้แล้ว", en: "The template is ready" },
  failed: { th: "ทำรายการไม่สำเร็จ", en: "That did not work" },
} as const;
