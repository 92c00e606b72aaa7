import type { Messages } from '#pane/words';
import type { Described, Keys } from './action';

/** Whether a key that was pressed is this one. */
export const isPressed = (
  keys: Keys | undefined,
  { key, shiftKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): boolean =>
  keys !== undefined &&
  key.toLowerCase() === keys.key.toLowerCase() &&
  shiftKey === (keys.shift === true) &&
  (ctrlKey || metaKey) === (keys.ctrl === true);

/** `Maj + F8` */
export const keysText = (m: Messages, { key, shift, ctrl }: Keys): string =>
  m.help.key(key, { shift: shift === true, ctrl: ctrl === true });

/** The title of an action with its key: `Anomalie suivante (F8)`. */
export const titleWithKeys = (m: Messages, { name, keys }: Described): string =>
  keys ? `${m.actions[name]} (${keysText(m, keys)})` : m.actions[name];
