import type { Described } from '../action';

/** Explains what is wrong with the selected cell: its step pins that on top by itself. */
export const explain = {
  name: 'explain',
  step: 'check',
  excel: 'cell-menu',
} as const satisfies Described;
