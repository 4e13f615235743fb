import type { Text } from "./text";

/**
 * What to tell an officer when a call never reached the script, or Google stopped it: the first entry whose pattern is
 * found in Google's own text. The last one fits everything.
 */
const PAGE_FAILURES: readonly { readonly pattern: RegExp; readonly text: Text }[] = [
  {
    // Google answers so when the page runs as another account than the one that opened the sheet.
    pattern: /PERMISSION_DENIED|reading from storage/i,
    text: {
      th: "Google ปฏิเสธสิทธิ์ มักเกิดเมื่อเข้าสู่ระบบหลายบัญชีพร้อมกัน กรุณาเปิดชีตด้วยโปรไฟล์เบราว์เซอร์หรือหน้าต่างส่วนตัวที่มีบัญชีเดียว แล้วลองใหม่",
      en: "Google refused access, most often because several accounts are signed in. Open the sheet in a browser profile or private window with one account only, and try again.",
    },
  },
  {
    pattern: /authorization|authorisation|not have permission|การให้สิทธิ์|ไม่มีสิทธิ์/i,
    text: {
      th: "ส่วนเสริมยังไม่ได้รับอนุญาต กรุณาเปิดเมนู ส่วนขยาย เลือกคำสั่งของส่วนเสริมนี้หนึ่งครั้ง แล้วกด อนุญาต",
      en: "The add-on is not authorised yet. Choose one of its commands in the Extensions menu and allow access.",
    },
  },
  {
    pattern: /execution time|timed? ?out|หมดเวลา/i,
    text: {
      th: "ใช้เวลานานเกินกำหนดของ Google งานอาจทำไปแล้วบางส่วน ข้อมูลที่กรอกไว้ยังอยู่ครบ กรุณาสั่งอีกครั้ง ระบบจะทำต่อจากที่ค้างไว้",
      en: "Google's time limit was reached. Part of the work may be done, and nothing that was typed is lost. Please try again: it goes on from there.",
    },
  },
  {
    pattern: /too many times|rate limit|quota|simultaneous|โควต้า/i,
    text: {
      th: "ใช้งานครบโควตาของ Google ชั่วคราว กรุณารอสักครู่ หรือลองใหม่ในวันพรุ่งนี้",
      en: "A Google quota is used up for now. Wait a while, or try again tomorrow.",
    },
  },
  {
    pattern: /NetworkError|Connection failure|HTTP 0|network|offline/i,
    text: {
      th: "ติดต่อ Google ไม่ได้ กรุณาตรวจสอบอินเทอร์เน็ต แล้วลองใหม่",
      en: "Google cannot be reached. Check the internet connection and try again.",
    },
  },
  {
    pattern: /function not found|is not a function|ไม่พบฟังก์ชัน/i,
    text: {
      th: "ส่วนเสริมเพิ่งมีรุ่นใหม่ กรุณาโหลดชีตนี้ใหม่ แล้วเปิดแถบข้างอีกครั้ง",
      en: "The add-on has a new version. Reload this sheet and open the sidebar again.",
    },
  },
  {
    pattern: /(?:)/,
    text: {
      th: "เกิดข้อขัดข้องที่ Google กรุณาลองใหม่ หากยังไม่ได้ ให้โหลดชีตนี้ใหม่แล้วเปิดแถบข้างอีกครั้ง",
      en: "Something failed at Google. Try again; if it persists, reload this sheet and open the sidebar again.",
    },
  },
];

/** The sentence for an error that Google gave to the page; never Google's own words. */
export function pageFailure(googleText: string): Text {
  const fallback = { th: "", en: "" };
  return PAGE_FAILURES.find(({ pattern }) => pattern.test(googleText))?.text ?? fallback;
}
