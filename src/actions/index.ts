export type * from './session';
export type * from './types';
