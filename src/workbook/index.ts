export { refuse } from './refusals';
export type * from './port';
