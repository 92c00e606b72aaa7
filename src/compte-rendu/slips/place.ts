import { cityOf } from '#dictionary';
import type { Slip } from './slip';

/** The arrondissement that a postal code of these cities tells, for the code of the whole city. */
const ARRONDISSEMENTS: readonly {
  readonly city: string;
  readonly postal: RegExp;
  readonly code: (rank: string) => string;
}[] = [
  { city: '75056', postal: /^75[01](\d\d)$/, code: (rank) => `751${rank}` },
  { city: '69123', postal: /^690(0[1-9])$/, code: (rank) => `693${Number(rank) + 80}` },
  { city: '13055', postal: /^130(\d\d)$/, code: (rank) => `132${rank}` },
];

/** Paris, Lyon and Marseille are coded whole and by arrondissement: the one that the birth record has is wanted. */
export const cityCode: Slip = {
  code: 'city-code',
  title: {
    fr: 'Prendre l’autre code de cette ville, arrondissement ou ville entière',
    en: 'Take the other code of this city, its arrondissement or the whole',
  },
  of: ['not-found-step-3', 'several-holders'],
  mend: ({ codeInsee = '', codePostal = '' }) => {
    const whole = cityOf(codeInsee);
    if (whole !== null) return { codeInsee: whole };
    const found = ARRONDISSEMENTS.find(({ city }) => city === codeInsee);
    const [, rank] = found?.postal.exec(codePostal) ?? [];
    if (found === undefined || rank === undefined) return null;
    const part = found.code(rank);
    return cityOf(part) === found.city ? { codeInsee: part } : null;
  },
};
