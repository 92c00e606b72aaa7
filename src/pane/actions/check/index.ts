export { check } from './check';
export { correctAll } from './correct-all';
export { correctOne } from './correct-one';
export { explain } from './explain';
export { undo } from './undo';
export { nextFinding, previousFinding } from './walk-findings';
