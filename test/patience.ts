/** How long a test waits for what is drawn, in milliseconds: as long as the busiest machine may need. */
export const PATIENCE_MS = 60_000;
