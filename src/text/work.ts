import type { Text } from "./text";

/** Said when time is up before a long action is done. */
export function workRests(step: number, of: number): Text {
  return {
    th: `ทำไปแล้ว ${step} จาก ${of} ขั้น เวลาที่ Google ให้ใกล้หมด จึงพักไว้ก่อน ข้อมูลอยู่ครบ กรุณาเลือกคำสั่งเดิมอีกครั้ง หรือกด ทำต่อให้เสร็จ ในแถบข้าง ระบบจะทำต่อจากที่ค้างไว้`,
    en: `${step} of ${of} steps are done, and Google's time is nearly up. Nothing is lost. Choose the same command again, or press Go on in the sidebar: it goes on from there.`,
  };
}

/** Shown while a long action goes on. */
export function workProgress(step: number, of: number, label: Text): Text {
  return {
    th: `ขั้นที่ ${step + 1} จาก ${of}: แท็บ ${label.th}`,
    en: `Step ${step + 1} of ${of}: tab ${label.en}`,
  };
}
