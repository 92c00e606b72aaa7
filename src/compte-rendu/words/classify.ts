import { foldWords } from '#dictionary';
import { recognised, unknownMessage, type MessageClass } from './message-classes';

/**
 * The class of a message of a compte rendu, whatever its accents, case, apostrophes and blanks, and whatever
 * stands before or after its words. `unknown` when it is none that we know. Source: domain.md.
 */
export function classify(message: string): MessageClass {
  const text = foldWords(message);
  return recognised.find(({ words }) => words.every((word) => text.includes(word))) ?? unknownMessage;
}

/**
 * Whether messages of a passage all say « existe déjà » (there being one at least): with any other, CDC
 * refused the passage for a reason of its own, which is the one to work on.
 */
export function isAlreadyKnown(messages: readonly string[]): boolean {
  return messages.length > 0 && messages.every((message) => classify(message).code === 'already-known');
}
