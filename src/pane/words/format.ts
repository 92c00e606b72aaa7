import type { Language } from '#dictionary';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const UNITS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['octets', 'ko', 'Mo'],
  en: ['bytes', 'KB', 'MB'],
};

/** How numbers, dates, sizes and lengths of time are written in a language. */
export interface Formats {
  /** `12 500`, with a thin no-break space. */
  readonly number: (value: number) => string;
  /** A number with its noun: `1 ligne`, `12 500 lignes`. */
  readonly count: (value: number, one: string, many: string) => string;
  /** `2026-11-23`, with or without a time, to `23/11/2026`. */
  readonly date: (iso: string) => string;
  /** `2026-11-23T15:30:00+01:00` to `23/11/2026 à 15:30`, as written, whatever the clock of the machine. */
  readonly moment: (iso: string) => string;
  /** Bytes to `412 ko`; thousands, as the portal counts. */
  readonly size: (bytes: number) => string;
  /** Seconds to `45 s`, `3 min`. */
  readonly duration: (seconds: number) => string;
}

/** The formats of a language. */
export function formatsOf(language: Language): Formats {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  const number = (value: number) => numbers.format(value);
  const isOne = (value: number) => (language === 'fr' ? Math.abs(value) < 2 : value === 1);
  const date = (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split('-');
    return day === undefined ? iso : `${day}/${month}/${year}`;
  };
  return {
    number,
    count: (value, one, many) => `${number(value)}\u00a0${isOne(value) ? one : many}`,
    date,
    moment: (iso) => `${date(iso)} ${language === 'fr' ? 'à' : 'at'} ${iso.slice(11, 16)}`,
    size: (bytes) => {
      const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
      const value = bytes / 1000 ** power;
      return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))}\u00a0${UNITS[language][power]}`;
    },
    duration: (seconds) =>
      seconds < 60
        ? `${number(Math.max(1, Math.round(seconds)))}\u00a0s`
        : `${number(Math.round(seconds / 60))}\u00a0min`,
  };
}
