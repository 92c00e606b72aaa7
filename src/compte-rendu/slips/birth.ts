import type { Slip } from './slip';

const MONTHS = 12;

export const dayMonth: Slip = {
  code: 'day-month',
  title: { fr: 'Intervertir le jour et le mois', en: 'Swap the day and the month' },
  of: ['not-found-step-2', 'not-found-step-3'],
  mend: ({ jourNaissance = '', moisNaissance = '' }) => {
    const [day, month] = [Number(jourNaissance), Number(moisNaissance)];
    return day >= 1 && day <= MONTHS && month >= 1 && day !== month
      ? { jourNaissance: moisNaissance, moisNaissance: jourNaissance }
      : null;
  },
};

/** The 1st of January stands for a day that nobody knew: an invented day is a KO. */
export const inventedDay: Slip = {
  code: 'invented-day',
  title: {
    fr: 'Ne garder que l’année\u00a0: le 1er janvier tient lieu d’un jour inconnu',
    en: 'Keep the year alone: the 1st of January stands for an unknown day',
  },
  of: ['not-found-step-2', 'not-found-step-3'],
  mend: ({ jourNaissance = '', moisNaissance = '' }) =>
    Number(jourNaissance) === 1 && Number(moisNaissance) === 1
      ? { jourNaissance: '', moisNaissance: '' }
      : null,
};
