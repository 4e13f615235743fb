import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareName, distance, oneSpelling } from "../../src/ita/names";

describe("one name in two spellings", () => {
  test.each([
    ["sara am taken apart", "คุณภาพการดำเนินงาน", "คุณภาพการดําเนินงาน"],
    ["sara am taken apart around a tone mark", "น้ำ", "นํ้า"],
    ["sara am taken apart after a tone mark", "น้ำ", "น้ํา"],
    ["two เ for แ", "แผน", "เเผน"],
    ["a tone mark before its vowel", "ที่นี้", "ท่ีน้ี"],
    ["a zero-width space and a hard one", "การใช้อำนาจ", "การ\u200bใช้\u00a0อำนาจ"],
    ["Thai digits", "รอบ 6 เดือน", "รอบ ๖ เดือน"],
    ["spaces and quotes", "“การใช้ อำนาจ”", "การใช้อำนาจ"],
    ["Latin capitals", "No Gift Policy", "NO GIFT POLICY"],
  ])("is one with %s", (_, a, b) => {
    expect(oneSpelling(a)).toBe(oneSpelling(b));
  });
  test("is bare without brackets, dashes and ๆ", () => {
    expect(bareName("ประกาศต่าง ๆ (E–Service)")).toBe(bareName("ประกาศต่างๆ e-service"));
    expect(bareName("การใช้อำนาจ")).not.toBe(bareName("การใช้งบประมาณ"));
  });
});

test("the distance of two texts is 0 for one, is the same either way and never more than the longer", () => {
  const word = fc.stringMatching(/^[กขค]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const far = distance(a, b);
      expect(far === 0).toBe(a === b);
      expect(distance(b, a)).toBe(far);
      expect(far).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance(a, b, 2)).toBe(Math.min(far, 3));
    }),
  );
});

test("a limit changes nothing up to it and is told of above it", () => {
  const word = fc.string({ unit: fc.constantFrom("ก", "า", "น", "่"), maxLength: 14 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), fc.boolean(), (a, b, whole, half) => {
      const limit = whole + (half ? 0.5 : 0);
      const far = distance(a, b);
      if (far <= limit) expect(distance(a, b, limit)).toBe(far);
      else expect(distance(a, b, limit)).toBeGreaterThan(limit);
    }),
  );
});
