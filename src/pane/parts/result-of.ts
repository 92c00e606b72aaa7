import type { ActionName } from '#pane/actions';

/** Attributes of what an action gave: the focus goes there once the action is over. */
export const resultOf = (action: ActionName) => ({ tabIndex: -1, 'data-result': action });
