// Everything that Google may call. Custom functions, in cells:
export {
  FISCAL_QUARTER,
  FISCAL_YEAR,
  ITA_GAP,
  ITA_RATING,
  ITA_WHAT_IF,
  OIT_SCORE,
  THAI_DATE,
  THAI_DIGITS,
  WEIGHTED_SCORE,
} from "./functions";

// Menu items, and what Google calls by name when a spreadsheet opens:

export {
  buildTemplateFromMenu,
  checkFromMenu,
  convertFromMenu,
  onInstall,
  onOpen,
  openReport,
  openSelfCheck,
  openSidebar,
  startYearFromMenu,
} from "./menu";

// What the sidebar calls; `Wire` lists the same names with their types:

export { addPicture } from "./endpoints/add-picture";
export { borrowRules } from "./endpoints/borrow-rules";
export { buildTemplate } from "./endpoints/build-template";
export { chartScript } from "./endpoints/chart-script";
export { confirmItems } from "./endpoints/confirm-items";
export { convertValues } from "./endpoints/convert-values";
export { createReport } from "./endpoints/create-report";
export { loadSet, saveSet } from "./endpoints/criteria-set";
export { listPictures } from "./endpoints/list-pictures";
export { overview } from "./endpoints/overview";
export { pasteList } from "./endpoints/paste-list";
export { readSharing } from "./endpoints/read-sharing";
export { removePicture } from "./endpoints/remove-picture";
export { selfCheck } from "./endpoints/self-check";
export { setLanguage } from "./endpoints/set-language";
export { setSharing } from "./endpoints/set-sharing";
export { showCell } from "./endpoints/show-cell";
