import { foldWords, type Values } from '#dictionary';
import type { Slip } from './slip';

/** The usage name, that of a spouse, stands where the birth name is asked. */
export const usageName: Slip = {
  code: 'usage-name',
  title: {
    fr: 'Intervertir nom de naissance et nom d’usage',
    en: 'Swap birth name and usage name',
  },
  of: ['not-found-step-1', 'not-found-step-3'],
  mend: ({ nomNaissance = '', nomUsage = '' }) =>
    areOther(nomNaissance, nomUsage) ? { nomNaissance: nomUsage, nomUsage: nomNaissance } : null,
};

export const nameOrder: Slip = {
  code: 'name-order',
  title: { fr: 'Intervertir nom et prénom', en: 'Swap name and first name' },
  of: ['not-found-step-1'],
  mend: ({ nomNaissance = '', prenom1 = '' }) =>
    areOther(nomNaissance, prenom1) ? { nomNaissance: prenom1, prenom1: nomNaissance } : null,
};

const areOther = (a: string, b: string) => a !== '' && b !== '' && foldWords(a) !== foldWords(b);

/** As many as the flux has elements for: a fourth one would be lost. */
const MOST = 3;

/** Several first names in the cell of the first: « Marie, Louise ». */
export const severalFirstNames: Slip = {
  code: 'several-first-names',
  title: {
    fr: 'Répartir les prénoms dans leurs colonnes',
    en: 'Spread the first names over their columns',
  },
  of: ['not-found-step-1', 'not-found-step-3', 'several-holders'],
  mend: ({ prenom1 = '', prenom2 = '', prenom3 = '' }) => {
    const [first = '', second = '', third = '', ...more] = prenom1.split(/[\s,;]+/).filter(Boolean);
    const others = [second, third, prenom2, prenom3].filter(Boolean);
    if (second === '' || more.length > 0 || 1 + others.length > MOST) return null;
    return changed({ prenom1, prenom2, prenom3 }, { prenom1: first, ...named(others) });
  },
};

const WORD = /^[\p{L}’']+$/u;

/** « Jean Pierre », or « Jean » and « Pierre » beside it, for « Jean-Pierre ». */
export const compoundFirstName: Slip = {
  code: 'compound-first-name',
  title: { fr: 'Réunir le prénom composé', en: 'Join the compound first name' },
  of: ['not-found-step-1'],
  mend: ({ prenom1 = '', prenom2 = '', prenom3 = '' }) => {
    const [first = '', second = '', ...more] = prenom1.split(/\s+/);
    if (more.length > 0 || !WORD.test(first)) return null;
    const before = { prenom1, prenom2, prenom3 };
    if (second !== '') return WORD.test(second) ? { prenom1: `${first}-${second}` } : null;
    if (!WORD.test(prenom2)) return null;
    return changed(before, { prenom1: `${first}-${prenom2}`, ...named([prenom3]) });
  },
};

const named = ([prenom2 = '', prenom3 = '']: readonly string[]) => ({ prenom2, prenom3 });

type FirstNames = Required<Pick<Values, 'prenom1' | 'prenom2' | 'prenom3'>>;

const changed = (before: FirstNames, after: FirstNames): Partial<FirstNames> =>
  Object.fromEntries(
    (['prenom1', 'prenom2', 'prenom3'] as const).flatMap((key) =>
      before[key] === after[key] ? [] : [[key, after[key]]],
    ),
  );
