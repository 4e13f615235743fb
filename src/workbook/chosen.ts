import type { Assessment } from "./assessment";
import type { Tab } from "./layout";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "./tabs";

type Office = Assessment["office"];

/** Whether the office has the tab: every tab but the short forms, which its form asks for. */
export function isChosen({ chosenBy }: Tab, office: Office): boolean {
  return chosenBy === undefined || office[chosenBy as keyof Office] === true;
}

/** Whether the spreadsheet has the tab. */
export function isThere({ places }: Assessment, key: TabKey): boolean {
  return Object.keys(places[key].columns).length > 0;
}

/** Whether the spreadsheet has no tab of the template at all. */
export function hasNoTab(assessment: Assessment): boolean {
  return (Object.keys(TABS) as TabKey[]).every((key) => !isThere(assessment, key));
}

/** The tabs of this office in their order: those that it has, and a short form that is there although nobody asks for it any more. */
export function tabsOf(assessment: Assessment): readonly LayoutKey[] {
  const isTab = (key: LayoutKey): key is TabKey => key in TABS;
  return (Object.keys(LAYOUTS) as LayoutKey[]).filter(
    (key) => isChosen(LAYOUTS[key], assessment.office) || (isTab(key) && isThere(assessment, key)),
  );
}
