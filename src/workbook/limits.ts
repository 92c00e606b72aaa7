/** Rows of a sheet that `describe` gives in full: a header is sought in the first 50, the rest tells what follows it. */
export const HEAD_ROWS = 60;

/** Rows under the last one that already have the lists and the prompts: Excel carries them on further down. */
export const READY_ROWS = 1000;

/** Rows of a block of passages where nothing forbids more: enough to be quick, few enough to show progress. */
export const BLOCK_ROWS = 2000;
