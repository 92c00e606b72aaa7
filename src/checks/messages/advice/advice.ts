import type { Language, Text } from '#dictionary';

/**
 * What a rule rests on: the text of the schema; what was measured on it; a page of CDC or the law; the code or the help of
 * others who deposit; what we infer; the judgement of the trade; what this tool needs. Only the three first make an error
 * that nobody can lift. Source: domain.md.
 */
export type Source = 'schema' | 'measured' | 'official' | 'third-party' | 'inferred' | 'judgement' | 'tool';

/** Why something is asked, beside what is wrong and what to do, which the message says. */
export interface Advice {
  readonly source: Source;
  /** Whole sentences. */
  readonly why: Text;
  /** A wrong value and the right one, where the example of the column does not show it. */
  readonly example?: Text;
}

export const because = (
  source: Source,
  fr: string,
  en: string,
  example?: readonly [string, string],
): Advice => ({
  source,
  why: { fr, en },
  ...(example === undefined ? {} : { example: { fr: example[0], en: example[1] } }),
});

/** The sources in words. */
export const SOURCES: Readonly<Record<Source, Readonly<Record<Language, string>>>> = {
  schema: {
    fr: 'Demandé par le schéma (XSD) de la CDC.',
    en: 'Asked by the schema (XSD) of the CDC.',
  },
  measured: {
    fr: 'Mesuré sur le schéma de la CDC.',
    en: 'Measured on the schema of the CDC.',
  },
  official: {
    fr: 'Demandé par la CDC ou par la loi.',
    en: 'Asked by the CDC or by law.',
  },
  'third-party': {
    fr: 'D’après d’autres qui déposent : un avertissement, sans certitude.',
    en: 'From others who deposit: a warning, not a certainty.',
  },
  inferred: {
    fr: 'Déduit du sens des données : un avertissement.',
    en: 'Inferred from what the data mean: a warning.',
  },
  judgement: {
    fr: 'Usage du métier : à vous de juger.',
    en: 'The judgement of the trade: yours to make.',
  },
  tool: {
    fr: 'Nécessaire à cet outil pour ne rien perdre ni envoyer deux fois.',
    en: 'Needed by this tool, to lose nothing and send nothing twice.',
  },
};
