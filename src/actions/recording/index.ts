export { markCells } from './mark-cells';
export { recordDeclaration, recordLifts, type Declaration } from './decide';
export { recordRows } from './record-rows';
export { recordJournal, recordCheck, recordGeneration } from './record';
export { isListed } from './table-changes';
export { colourTable } from './write-marks';
export { lostJournal } from './lost-journal';
