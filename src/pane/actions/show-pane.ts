import type { Described } from './action';

/** *Volet*: shows the pane as it was left. */
export const showPane = {
  name: 'showPane',
  step: null,
  excel: 'ribbon',
} as const satisfies Described;
