export { markCells } from './mark-cells';
export { declareSent, takeBackDeclaration, type Declaration, type Declared } from './declare';
export { recordLifts } from './decide';
export { recordRows } from './record-rows';
export { recordTakeOver } from './record-take-over';
export { recordJournal, recordCheck, recordGeneration } from './record';
export { isListed } from './table-changes';
export { colourTable } from './write-marks';
export { lostJournal } from './lost-journal';
