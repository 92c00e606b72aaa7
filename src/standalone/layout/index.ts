export { withFrozen } from './frozen';
export { boundsOf, isWide, type Place, type Range } from './range';
export { columnsFrom, rectangles, runsBy } from './runs';
