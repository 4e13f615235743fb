import { expect, test } from "vitest";
import { OFFICE_KINDS, officeKind } from "../../src/ita/office-kind";

const of = (name: string, affiliation: string | null = null) => officeKind({ kind: null, name, affiliation });

test.each([
  ["สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1", "area"],
  ["สพม.ตรัง กระบี่", "area"],
  ["โรงเรียนเทศบาล 1", "school"],
  ["วิทยาลัยเทคนิคตัวอย่าง", "school"],
  ["มหาวิทยาลัยพะเยา", "school"],
  ["องค์การบริหารส่วนตำบลแม่ใส", "local"],
  ["องค์การบริหารส่วนจังหวัดเชียงใหม่", "local"],
  ["เทศบาลเมืองตัวอย่าง", "local"],
  ["สำนักงานเทศบาลนครตัวอย่าง", "local"],
  ["อบต.บ้านใหม่", "local"],
  ["โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านใหม่", "health"],
  ["สำนักงานสาธารณสุขจังหวัดตาก", "health"],
  ["กรมที่ดิน", "department"],
  ["จังหวัดตราด", "province"],
  ["การไฟฟ้านครหลวง", "enterprise"],
  ["สถาบันวิจัยระบบราง (องค์การมหาชน)", "enterprise"],
  ["ชื่อที่ไม่บอกอะไร", "other"],
])("%s is %s", (name, kind) => {
  expect(of(name)).toBe(kind);
});

test("the body above the office tells where its name does not, and the office's own choice goes first", () => {
  expect(of("สำนักงานตัวอย่าง", "กระทรวงสาธารณสุข")).toBe("health");
  expect(officeKind({ kind: "other", name: "เทศบาลตัวอย่าง", affiliation: null })).toBe("other");
});

test("only an area office is approved by สพฐ.", () => {
  const named = Object.entries(OFFICE_KINDS).filter(([, { approver }]) => approver.includes("สพฐ."));
  expect(named.map(([kind]) => kind)).toEqual(["area"]);
});
