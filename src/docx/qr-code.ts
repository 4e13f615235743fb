import qrcode from "qrcode-generator";

/** A QR code as a picture file. */
export interface QrCode {
  readonly type: "gif";
  /** Base64 of the file. */
  readonly data: string;
  /** Pixels of either side, with the white margin that readers need. */
  readonly side: number;
}

const MODULE = 4;
/** The margin that the standard asks for, in modules. */
const QUIET_ZONE = 4;

/**
 * The QR code of an http(s) address, in error correction M for print; null for one that no code can hold (2,331
 * characters). Other letters than ASCII are percent-encoded, for readers disagree about what else they are.
 */
export function qrCode(address: string): QrCode | null {
  try {
    const code = qrcode(0, "M");
    code.addData(address.replace(/[^\x20-\x7e]+/g, encodeURIComponent));
    code.make();
    const url = code.createDataURL(MODULE, MODULE * QUIET_ZONE);
    const side = (code.getModuleCount() + 2 * QUIET_ZONE) * MODULE;
    return { type: "gif", data: url.slice(url.indexOf(",") + 1), side };
  } catch {
    return null;
  }
}
