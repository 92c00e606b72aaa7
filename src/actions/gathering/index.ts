export { planGather, type GivenFile } from './planning/plan';
export { heldBy } from './planning/compare';
export type { Changed, Resolved, Taken } from './planning/resolve';
export type { AddedRow } from './writing/append';
export * from './types';
export { writeGather, type GatherDone } from './writing/write';
