export { noting, type Added } from './added/noting';
export { takeOutColumns } from './added/take-out-columns';
export { takeOutRows, type RowsTakenOut } from './added/take-out-rows';
export { takeOutSheets } from './added/take-out-sheets';
export { assignIds } from './assign-ids';
export { typedValue, shownValue, isDateFormat } from './cell-texts';
export { changeCells, type CellChange, type Place } from './change-cells';
export { changeLines } from './change-lines';
export { applyCorrections } from './correct';
export { readTwice } from './moved-rows';
export { placeOf } from './place';
export { noRowsSelected, otherFile, refuseMovedRows, sheetBeingMade } from './refusals';
export {
  see,
  tellingColumns,
  startSeeing,
  type Seen,
  type SeenSheets,
  isAsSeen,
  enoughColumns,
  headersOf,
  heldBefore,
  seeWritten,
  witnessesOf,
} from './seen';
export { saveSettings, type Settings, type ToldCells } from './save-settings';
export { readyForReason, setAside } from './set-aside';
export { writeRows, type RowCells } from './write-rows';
export { followColumns, undoChanges } from './undo';
export { asTyped, birthDate, typedText } from './typed-text';
export { linesAdded } from './lines-added';
