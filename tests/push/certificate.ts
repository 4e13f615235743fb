import { generateKeyPairSync, sign } from "node:crypto";

/** A private key and the certificate that belongs to it, both PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: readonly Buffer[]) => tlv(0x30, ...parts);
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, "hex"));
const bits = (data: Buffer) => tlv(0x03, Buffer.from([0]), data);
const time = (date: Date) => tlv(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, "")));

const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));
const COMMON_NAME = "550403";
const SUBJECT_ALT_NAME = "551d11";

/**
 * A throw-away certificate for the names given, valid for a day and signed by itself, so that a client trusts it when it
 * is given as a root. X.509 in DER by hand: Node makes keys and signatures, but no certificates.
 */
export function throwAwayIdentity(names: readonly string[]): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(tlv(0x31, sequence(oid(COMMON_NAME), tlv(0x0c, Buffer.from("ita-sheets test")))));
  const day = 86_400_000;
  const alternatives = sequence(...names.map((host) => tlv(0x82, Buffer.from(host))));
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(sequence(oid(SUBJECT_ALT_NAME), tlv(0x04, alternatives)))),
  );
  const cert = sequence(body, ECDSA_SHA256, bits(sign("sha256", body, privateKey)));
  const lines = cert.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
