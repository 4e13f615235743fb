import { FY2564 } from "./fy2564";
import type { Criteria } from "./types";

const NO_GIFT = "นโยบายไม่รับของขวัญ (No Gift Policy)";

/** FY2565 (ITA 2022): FY2564 with another O34. Source: GIT's agency page "ITA 2565". */
export const FY2565: Criteria = {
  ...FY2564,
  year: 2565,
  items: FY2564.items.map((item) => (item.code === "O34" ? { ...item, title: NO_GIFT } : item)),
};
