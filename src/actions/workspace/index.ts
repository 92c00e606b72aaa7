export { ensureFieldColumn } from './columns/added-field';
export { ensureAsideColumn } from './columns/aside-column';
export {
  blockReader,
  passageBlocks,
  cellText,
  type BlockReader,
  type BlockRows,
  type PassageBlock,
  tableBlocks,
  tableHeight,
  tableWidth,
} from './blocks';
export { allTypedIn, typedIn } from './columns/field-column';
export { resolveIds, senderOf, type ResolvedIds, type SenderIds } from './ids';
export {
  matchedTables,
  matchingKey,
  matchingText,
  tablesFoundAgain,
  workbookConstants,
} from './lists/kept-matching';
export { certificateurNamed } from './lists/certificateur-named';
export { hiddenWarnings, hiddenWarningsText } from './lists/hidden-warnings';
export { readMemory, remember, type Memory, type Remembered } from './lists/accrochage-sheet';
export { cellUnder, lineReader, readSheetRows, type SheetRow, type SheetRows } from './lists/sheet-rows';
export { findList, freeSheetName, hasReasons, type ListKey } from './our-lists';
export { type OwnColumns, ensureOwnColumns } from './columns/own-column-places';
export { ownHeaders, rememberedHeaders } from './columns/own-columns';
export { refuseUsedCells } from './columns/room-at-right';
export { refuseLiftsOfSeveral, withLifts } from './lifts';
export { matchingOfAnother } from './refusals';
export { step } from './run';
export { defaultSchema, ourSchema, type ChosenSchema } from './schema-choice';
export { notesOfSheets, rowsUnder } from './notes-of-sheets';
export type { Run, Options, Lift, Surroundings, Progress } from './types';
export { isNewer, isBeforeAside, readOnly, refuseNewer, versionOf } from './version';
export {
  type KeptJournal,
  type PassageWorkspace,
  type WorkTable,
  findPassages,
  inWorkbookOrder,
  tableOn,
  findPassageSheets,
  workTable,
  openWorkspace,
  readJournal,
  type Workspace,
} from './workspace';
