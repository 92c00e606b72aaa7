import { failureOf, PRODUCT, type Language } from '#dictionary';
import { messagesOf } from './messages';

/**
 * What an error says to the user, in one sentence; where it was not meant for one, the lines that follow are a detail to copy
 * for support, which holds nothing of the workbook: see `Failure`.
 */
export function errorText(error: unknown, language: Language): string {
  const isCancelled =
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
  if (isCancelled) return messagesOf(language).run.cancelled;
  const { text, detail } = failureOf(error, `${PRODUCT.name} ${PRODUCT.version}, ${machine()}`);
  return detail === '' ? text[language] : `${text[language]}\n${detail}`;
}

/** The browser, that Excel shows the pane in as well. */
const machine = (): string => (typeof navigator === 'undefined' ? '' : navigator.userAgent);
