import { BadInputError } from '#dictionary';

export const accuseToCome = () =>
  new BadInputError('accuse-day', {
    fr: 'L’accusé ne peut être d’un jour à venir\u00a0: donnez le jour où la CDC l’a rendu.',
    en: 'The accusé cannot be of a day to come: give the day on which CDC gave it.',
  });
