import {
  allMarked,
  asWebPage,
  type DocumentMark,
  discard,
  nameOf,
  publish,
  replace,
  type Upload,
} from "../google/drive";
import { loadRenderer } from "../google/renderer";
import { sharingOf } from "../google/sharing";
import type { ReportDocument } from "../reports/document";
import { type Probe, type Seen, same } from "./probe";

const NAME = "ITA: เอกสารทดสอบระบบ (ลบได้)";
const RENAMED = "ITA: เอกสารทดสอบระบบ 2 (ลบได้)";
const SENTENCE = "ประโยคทดสอบ";

/** A document with one of each thing that a report has. */
function trial(sentence: string, data: string): ReportDocument {
  const table = {
    kind: "table",
    columns: [{ share: 1 }, { share: 1 }],
    head: [["ลำดับ", "รายการ"]],
    rows: [[{ text: "รวม", span: 2 }], ["1", "ข้อ"]],
  } as const;
  return {
    title: NAME,
    language: "th",
    digits: "thai",
    font: "Sarabun",
    footer: "ITA",
    sections: [
      {
        orientation: "portrait",
        blocks: [
          { kind: "contents", title: "สารบัญ" },
          { kind: "heading", level: 1, text: "หัวข้อ" },
          { kind: "paragraph", text: sentence },
          { kind: "picture", type: "gif", data, width: 200, height: 200, alt: "ภาพ", maxWidth: 30 },
        ],
      },
      { orientation: "landscape", blocks: [table] },
    ],
  };
}

/** The mark of the trial's document, so that one that an interrupted check left is found and taken away. */
const markOf = (spreadsheetId: string): DocumentMark => {
  return { itaSheet: spreadsheetId, itaReport: "self-check", itaOfficer: "self-check" };
};

/** Takes away every document of the self-check in this officer's Drive. */
export function discardTrials(spreadsheetId: string): void {
  for (const fileId of allMarked(markOf(spreadsheetId))) discard(fileId);
}

const count = (page: string, tag: string): number => page.match(new RegExp(`<${tag}[ >]`, "gi"))?.length ?? 0;

/** The report's way into Drive, from the first upload to what the conversion kept; the last probe takes the document away. */
export function documentProbes(spreadsheetId: string): readonly Probe[] {
  let fileId = "";
  const upload = (name: string, sentence: string): Upload => {
    const { renderDocx, qrCode } = loadRenderer();
    const data = qrCode("https://example.go.th")?.data ?? "";
    return { bytes: renderDocx(trial(sentence, data)), name, mark: markOf(spreadsheetId) };
  };
  /** Without a document the rest has nothing to look at. */
  const made = (look: () => Seen) => (): Seen => (fileId === "" ? { ok: null, seen: "–" } : look());
  return [
    {
      key: "driveCreate",
      look: () => {
        const outcome = publish(upload(NAME, "ก่อน"));
        if ("failure" in outcome) return { ok: false, seen: outcome.failure };
        fileId = outcome.published.fileId;
        return { ok: true, seen: "" };
      },
    },
    {
      key: "driveReplace",
      look: made(() => {
        const outcome = replace(upload(RENAMED, SENTENCE), fileId);
        if ("failure" in outcome) return { ok: false, seen: outcome.failure };
        return { ok: outcome.published.fileId === fileId && !outcome.published.isNew, seen: "" };
      }),
    },
    { key: "driveRename", look: made(() => same(nameOf(fileId), RENAMED)) },
    { key: "driveFind", look: made(() => same(allMarked(markOf(spreadsheetId)).length, 1)) },
    {
      key: "driveSharing",
      look: made(() => {
        const state = sharingOf(fileId);
        return "failure" in state ? { ok: false, seen: state.failure } : same(state.open, false);
      }),
    },
    {
      key: "converted",
      look: made(() => {
        const page = asWebPage(fileId);
        const kept = {
          text: page.includes(SENTENCE),
          h1: count(page, "h1"),
          table: count(page, "table"),
          img: count(page, "img"),
        };
        return { ok: kept.text && kept.h1 > 0 && kept.table > 0 && kept.img > 0, seen: JSON.stringify(kept) };
      }),
    },
    {
      key: "driveRemove",
      look: () => {
        discardTrials(spreadsheetId);
        return same(allMarked(markOf(spreadsheetId)).length, 0);
      },
    },
  ];
}
