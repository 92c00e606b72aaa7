/**
 * Listens for Esc, but for one that closes a list inside, and keeps it: one that reaches the window makes Office.js take the focus, on the web, for there Esc is
 * the way back to the cells.
 */
export const onEscape =
  (act: () => void) =>
  (event: Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'stopPropagation'>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    act();
  };
