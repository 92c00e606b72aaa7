import type { Language } from '#dictionary';

/** Numbers as they are read: `12 500` in French, `12,500` in English. */
export const number: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR'),
  en: new Intl.NumberFormat('en-GB'),
};

export const plural = (language: Language, count: number, one: string, several: string): string =>
  `${number[language].format(count)} ${Math.abs(count) < (language === 'fr' ? 2 : 1.5) && count !== 0 ? one : several}`;

/** `0 ligne` in French, `0 rows` in English. */
export const counted = (language: Language, count: number, one: string, several: string): string =>
  language === 'fr' && count === 0 ? `0 ${one}` : plural(language, count, one, several);

/** `412 ko`, `1,2 Mo`. */
export function size(language: Language, bytes: number): string {
  const units = language === 'fr' ? ['octets', 'ko', 'Mo'] : ['bytes', 'kB', 'MB'];
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const shown = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: power === 2 ? 1 : 0,
  }).format(bytes / 1000 ** power);
  return `${shown} ${units[power] ?? ''}`;
}
