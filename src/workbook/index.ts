export { a1Of, cellName } from "./a1";
export type { Assessment, CellFault, CellRef, Place, Reading, TabFault } from "./assessment";
export { type BuildResult, buildTemplate } from "./build/build";
export { type Figures, figuresOf } from "./figures";
export { findTab } from "./locate";
export { readWorkbook } from "./read";
