import { describe, expect, it } from "vitest";
import { qrCode } from "../../src/docx/qr-code";

/** The size that a GIF file says itself. */
function gifSize(data: string): readonly [string, number, number] {
  const bytes = Buffer.from(data, "base64");
  return [bytes.toString("latin1", 0, 3), bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
}

describe("a QR code", () => {
  it.each([
    ["a short address", "https://www.youtube.com/watch?v=xD36bXlI0EM"],
    ["one in Thai", "https://example.go.th/ข่าว/กิจกรรม?ปี=๒๕๖๖"],
    ["one of 2,000 characters", `https://example.go.th/${"x".repeat(1978)}`],
  ])("of %s is a square GIF of the size that it says", (_, address) => {
    const code = qrCode(address);
    expect(code && gifSize(code.data)).toEqual(["GIF", code?.side, code?.side]);
  });

  it("is the same as that of the address with its letters percent-encoded", () => {
    expect(qrCode("https://example.go.th/ก")).toEqual(qrCode("https://example.go.th/%E0%B8%81"));
  });

  it.each([
    ["too long for any code", `https://example.go.th/${"x".repeat(3000)}`],
    ["with half a character", "https://example.go.th/\ud800"],
  ])("of an address %s is none", (_, address) => {
    expect(qrCode(address)).toBeNull();
  });
});
