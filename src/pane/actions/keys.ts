import type { Messages } from '#pane/words';
import type { Described, Keys } from './action';

/** Whether a key that was pressed is this one. */
export const isPressed = (keys: Keys | undefined, event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  keys !== undefined && event.key === keys.key && event.shiftKey === (keys.shift === true);

/** `Maj + F8` */
export const keysText = (m: Messages, { key, shift }: Keys): string => m.help.key(key, shift === true);

/** The title of an action with its key: `Anomalie suivante (F8)`. */
export const titleWithKeys = (m: Messages, { name, keys }: Described): string =>
  keys ? `${m.actions[name]} (${keysText(m, keys)})` : m.actions[name];
