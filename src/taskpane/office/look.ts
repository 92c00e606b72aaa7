/** A look that the pane may have. */
export type Look = 'light' | 'dark' | 'contrast';

/** The look that goes with what Excel looks like. */
export function lookOf(excel: { readonly isDark: boolean; readonly hasForcedColours: boolean }): Look {
  if (excel.hasForcedColours) return 'contrast';
  return excel.isDark ? 'dark' : 'light';
}
