export { cellName, columnLetters, columnNumber, parseRange, rangeName, type Rectangle } from './a1';
export { refuse } from './refusals';
export type * from './port';
