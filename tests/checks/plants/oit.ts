import type { Code } from "../../../src/checks/codes";
import type { Data } from "../from-data";
import { cell, inLine, lines, type Plant, rowPlant } from "./plant";

/** Indicators 9 and 10 as nobody has typed them. */
const untyped = (data: Data): Data =>
  ["9", "10"].reduce((now, key) => inLine(now, "scores", key, { score: null }), data);

/** O items and links. */
export const OIT_PLANTS: Partial<Readonly<Record<Code, Plant>>> = {
  "oit.status-blank": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return { data: inLine(data, "oit", code, { status: "" }), cell: cell("oit", code, "status") };
  },
  // At 100 no item is missed that could be named.
  "oit.items-unknown": (data) =>
    Number(lines(data, "scores")["9"]?.["score"]) === 100
      ? null
      : { data: { ...data, oit: {} }, cell: cell("oit", "O1", "status") },
  "oit.no-link": (data, pick) => {
    const shown = Object.entries(lines(data, "oit")).filter(([, row]) => row["status"] === "มี");
    const [code] = shown[pick(Math.max(shown.length, 1))] ?? [];
    return code === undefined
      ? null
      : { data: inLine(data, "oit", code, { links: [] }), cell: cell("oit", code, "links") };
  },
  "oit.link-though-missing": (data, pick) => {
    const missing = Object.entries(lines(data, "oit")).filter(([, row]) => row["status"] === "ไม่มี");
    const [code] = missing[pick(Math.max(missing.length, 1))] ?? [];
    const links = ["https://www.example.go.th/x"];
    return code === undefined
      ? null
      : { data: inLine(data, "oit", code, { links }), cell: cell("oit", code, "status") };
  },
  "link.not-public": rowPlant("appendix", "links", ["http://192.168.1.20/report"]),
  "oit.sub-proposed": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return {
      data: untyped(inLine(data, "oit", code, { subIndicator: "เสนอ: 9.1" })),
      cell: cell("oit", code, "subIndicator"),
    };
  },
  "oit.sub-missing": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return {
      data: untyped(inLine(data, "oit", code, { subIndicator: "" })),
      cell: cell("oit", code, "subIndicator"),
    };
  },
  "oit.title-empty": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    return { data: inLine(data, "oit", code, { title: "" }), cell: cell("oit", code, "title") };
  },
  "link.owner-only": (data, pick) => {
    const link = [
      "https://drive.google.com/drive/u/0/folders/abc",
      "https://docs.google.com/document/d/abc/edit",
      "https://drive.google.com/drive/my-drive",
      "https://docs.google.com/spreadsheets/u/1/d/abc/edit#gid=0",
    ][pick(4)];
    return rowPlant("appendix", "links", [link ?? ""])(data, pick);
  },
  "oit.same-link": (data) => {
    const shown = Object.keys(lines(data, "oit")).filter(
      (code) => lines(data, "oit")[code]?.["status"] === "มี",
    );
    const [first, second] = shown;
    if (first === undefined || second === undefined) return null;
    const links = lines(data, "oit")[first]?.["links"];
    return { data: inLine(data, "oit", second, { links }), cell: cell("oit", second, "links") };
  },
  "oit.home-page": (data, pick) => {
    const shown = Object.keys(lines(data, "oit")).filter(
      (code) => lines(data, "oit")[code]?.["status"] === "มี",
    );
    const code = shown[pick(Math.max(1, shown.length))];
    if (code === undefined) return null;
    const links = [
      ["https://www.example.go.th", "https://www.example.go.th/", "http://example.go.th/index.php"][pick(3)],
    ];
    return { data: inLine(data, "oit", code, { links }), cell: cell("oit", code, "links") };
  },
  "oit.used-though-not-assessed": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    const change = { status: "ไม่ต้องประเมิน", links: ["https://www.example.go.th/x"] };
    return { data: inLine(data, "oit", code, change), cell: cell("oit", code, "status") };
  },
  "oit.link-without-status": (data) => {
    const oit = Object.fromEntries(Object.keys(lines(data, "oit")).map((code) => [code, {}]));
    return {
      data: inLine({ ...data, oit }, "oit", "O5", { links: ["https://www.example.go.th/o5"] }),
      cell: cell("oit", "O5", "status"),
    };
  },
  "oit.date-outside": (data, pick) => {
    const code = `O${1 + pick(43)}`;
    const publishedOn = ["1 มกราคม 2563", "15 มีนาคม 2570"][pick(2)];
    const change = { status: "มี", links: [`https://www.example.go.th/${code}`], publishedOn };
    return { data: inLine(data, "oit", code, change), cell: cell("oit", code, "publishedOn") };
  },
};
