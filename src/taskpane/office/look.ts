/** A look that the pane may have. */
export type Look = 'light' | 'dark';

/** What Excel looks like. */
export interface Theme {
  readonly isDark: boolean;
  /** The ground of the colours that the system puts in the place of any others; null where it puts none. */
  readonly forced: Look | null;
}

/** The look that goes with what Excel looks like: over colours of the system's own, Office's theme does not show. */
export const lookOf = ({ isDark, forced }: Theme): Look => forced ?? (isDark ? 'dark' : 'light');
