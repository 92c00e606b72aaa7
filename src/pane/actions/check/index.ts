export { check } from './check';
export { correctAll } from './correct-all';
export { correctOne } from './correct-one';
export { correctRule } from './correct-rule';
export { explain } from './explain';
export { putPlace, putPlaceInAll } from './put-place';
export { setAside, takeBack } from './set-aside';
export { undo } from './undo';
export { nextFinding, previousFinding } from './walk-findings';
