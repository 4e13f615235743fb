import { CRITERIA_SET } from "../../text/criteria-set";
import { SIDEBAR } from "../../text/sidebar";
import type { ShownFinding } from "../../wire";
import { buildTemplate } from "./build-template";
import { call } from "./call";
import {
  addPicture,
  chooseFile,
  choosePlace,
  openPictures,
  removePicture,
  typeCaption,
} from "./change-pictures";
import { confirmSharing, lookAtSharing, setSharing } from "./change-sharing";
import { createReport } from "./create-report";
import { editorFocus } from "./editor-focus";
import { copySelfCheck, runSelfCheck } from "./self-check";
import { START } from "./state";
import { begin, current, show, tell, withOverview } from "./store";
import { SHOWN_AT_FIRST } from "./views/findings";

async function fetchOverview(): Promise<void> {
  if (current().busy !== null && current() !== START) return;
  show({ busy: "overview", failure: null });
  tell(SIDEBAR.loading);
  const answer = await call("overview");
  if (!answer.ok) return show({ busy: null, failure: answer.message }, "failure-heading");
  show({ busy: null, ...withOverview(answer.value) });
  tell(SIDEBAR.reloaded);
}

async function showCell({ cell }: ShownFinding): Promise<void> {
  if (cell === null || current().busy !== null) return;
  const answer = await call("showCell", cell);
  if (answer.ok) editorFocus();
  else show({ failure: answer.message }, "failure-heading");
}

async function convertValues(): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "conversion", failure: null });
  tell(SIDEBAR.converting);
  const answer = await call("convertValues");
  if (!answer.ok) return show({ busy: null, failure: answer.message }, "failure-heading");
  show({ busy: null, ...withOverview(answer.value.overview) }, "findings-heading");
  tell(SIDEBAR.converted(answer.value.converted));
}

async function borrowRules(year: number): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "rules", failure: null });
  tell(CRITERIA_SET.borrowing);
  const answer = await call("borrowRules", year);
  if (!answer.ok) return show({ busy: null, failure: answer.message }, "failure-heading");
  show({ busy: null });
  await buildTemplate();
}

async function confirmItems(): Promise<void> {
  if (current().busy !== null) return;
  show({ busy: "rules", failure: null });
  tell(CRITERIA_SET.confirming);
  const answer = await call("confirmItems");
  if (!answer.ok) return show({ busy: null, failure: answer.message }, "failure-heading");
  show({ busy: null, ...withOverview(answer.value) }, "findings-heading");
  tell(CRITERIA_SET.confirmed);
}

function switchLanguage(): void {
  const language = current().language === "th" ? "en" : "th";
  show({ language });
  void call("setLanguage", language);
}

begin({
  reload: () => void fetchOverview(),
  buildTemplate: () => void buildTemplate(),
  createReport: (go) => void createReport(go),
  closeConfirm: () => show({ report: { stage: "idle" } }, "findings-heading"),
  showCell: (finding) => void showCell(finding),
  copySelfCheck: () => void copySelfCheck(),
  convertValues: () => void convertValues(),
  borrowRules: (year) => void borrowRules(year),
  confirmItems: () => void confirmItems(),
  showFresh: (overview) => show(withOverview(overview)),
  showAllFindings: () => show({ allFindings: true }, `finding-${SHOWN_AT_FIRST}`),
  switchLanguage,
  choose: (choice) => show(choice),
  lookAtSharing: (fileId) => void lookAtSharing(fileId),
  confirmSharing,
  setSharing: (fileId, open) => void setSharing(fileId, open),
  openPictures: () => void openPictures(),
  choosePlace,
  chooseFile: (file) => void chooseFile(file),
  typeCaption,
  addPicture: () => void addPicture(),
  removePicture: (id) => void removePicture(id),
});

/** The menu opens the page with its report panel in view, or to try whether the add-on is ready here. */
async function start(): Promise<void> {
  await fetchOverview();
  const wanted = document.documentElement.dataset["start"];
  if (wanted === "report") document.getElementById("report-heading")?.focus();
  if (wanted === "self-check") await runSelfCheck();
}

void start();
