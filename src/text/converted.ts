import type { Text } from "./text";

/** How many cells were converted, and where what was typed can still be read. */
export function converted(count: number): Text {
  return count === 0
    ? { th: "ไม่มีช่องที่ต้องแปลงค่า", en: "No cell needs to be converted" }
    : {
        th: `แปลงค่าแล้ว ${count} ช่อง สิ่งที่พิมพ์ไว้เดิมอยู่ในหมายเหตุของแต่ละเซลล์`,
        en: `${count} ${count === 1 ? "cell was" : "cells were"} converted; what was typed stands in each cell's note`,
      };
}
