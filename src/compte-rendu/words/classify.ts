import { foldWords } from '#dictionary';
import { readEntities } from '../entities';
import { recognised, unknownMessage, type MessageClass } from './message-classes';

/** `critÃ¨res`: UTF-8 that was read a byte a letter, made what it was; null for any other text. */
function madeWhole(text: string): string | null {
  if (!/[\xc2-\xf4][\x80-\xbf]/.test(text) || /[^\0-\xff]/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The class of a message of a compte rendu, whatever its accents, case, apostrophes and blanks, even
 * when these were escaped or read in another encoding on their way, and whatever stands before or after its words. `unknown` when it is none that we know. Source: domain.md.
 */
export function classify(message: string): MessageClass {
  const text = foldWords(readEntities(madeWhole(message) ?? message));
  return recognised.find(({ words }) => words.every((word) => text.includes(word))) ?? unknownMessage;
}

/**
 * Whether messages of a passage all say « existe déjà » (there being one at least): with any other, CDC
 * refused the passage for a reason of its own, which is the one to work on.
 */
export function isAlreadyKnown(messages: readonly string[]): boolean {
  return messages.length > 0 && messages.every((message) => classify(message).code === 'already-known');
}
