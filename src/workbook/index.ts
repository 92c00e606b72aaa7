export { BLOCK_ROWS, HEAD_ROWS, READY_ROWS } from './limits';
export { refuse } from './refusals';
export type * from './port';
