import type { Language } from '#dictionary';
import { messagesOf } from './messages';

const textOf = (error: object, language: Language): string | null => {
  if (!('text' in error) || typeof error.text !== 'object' || error.text === null) return null;
  const text = (error.text as Partial<Record<Language, unknown>>)[language];
  return typeof text === 'string' ? text : null;
};

/** What an error says to the user: its own words when it was meant for one (`BadInputError`), else what failed. */
export function errorText(error: unknown, language: Language): string {
  const { run } = messagesOf(language);
  if (typeof error !== 'object' || error === null) return run.failed(String(error));
  if ('name' in error && error.name === 'AbortError') return run.cancelled;
  const message = 'message' in error ? error.message : null;
  return textOf(error, language) ?? run.failed(typeof message === 'string' ? message : JSON.stringify(error));
}
