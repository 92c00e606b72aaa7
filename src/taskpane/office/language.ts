import type { Language } from '#dictionary';

/** Our language for the one Office shows its menus in, `fr-CA` say: French for French, English for all others. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage !== undefined && !/^fr\b/i.test(displayLanguage) ? 'en' : 'fr';
}

/** The language Office shows its menus in; French when it does not say. */
export function readLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}
