export { BLOCK_ROWS, HEAD_ROWS, READY_ROWS } from './limits';
export { headerHeight, LINE_HEIGHT, uniqueHeaders } from './headers';
export { holdsOnly } from './holds-only';
export { fitPrompt } from './prompts';
export { refuse } from './refusals';
export { runsUnderFilter, type HiddenRows } from './row-runs';
export { inOrder, isSigned } from './signed-rules';
export { takesTextFormat, wouldConvert } from './text-cells';
export type * from './port';
