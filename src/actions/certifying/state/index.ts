export { statePage } from './state-page';
export { writeState } from './state-sheet';
export { stateTable, type StateTable } from './state-table';
export { stateWordsOf, type StateWords } from './state-words';
export {
  rowsOfFigure,
  STATE_PARTS,
  transmissionState,
  type StateCounts,
  type StateFigure,
  type StateLine,
  type StatePart,
  type TransmissionState,
} from './transmission-state';
