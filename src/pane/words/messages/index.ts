import type { Language } from '#dictionary';
import { fr, type Messages } from './fr';

export type { Messages };

/** French comes with the pane; the others are fetched when they are spoken. */
const spoken = new Map<Language, Messages>([['fr', fr]]);

/** Fetches the words of a language. @throws when they cannot be fetched. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en' && !spoken.has(language)) spoken.set(language, (await import('./en')).en);
}

/** The words of a language; French ones until {@link loadMessages} fetched them. */
export const messagesOf = (language: Language): Messages => spoken.get(language) ?? fr;
