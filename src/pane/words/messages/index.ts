import type { Language } from '#dictionary';
import { en } from './en';
import { fr, type Messages } from './fr';

export type { Messages };

/** The words of a language. */
export const messagesOf = (language: Language): Messages => (language === 'fr' ? fr : en);
