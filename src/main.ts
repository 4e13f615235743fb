// Custom functions.

// What the sidebar calls.
export { buildTemplate } from "./endpoints/build-template";
export { createReport } from "./endpoints/create-report";
export { overview } from "./endpoints/overview";
export { setLanguage } from "./endpoints/set-language";
export { showCell } from "./endpoints/show-cell";
export {
  FISCAL_QUARTER,
  FISCAL_YEAR,
  ITA_GAP,
  ITA_RATING,
  OIT_SCORE,
  THAI_DATE,
  THAI_DIGITS,
  WEIGHTED_SCORE,
} from "./functions";
// Menu.
export { buildTemplateFromMenu, onInstall, onOpen, openReport, openSidebar } from "./menu";
