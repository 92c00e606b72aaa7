import { UNDECIDED, type Outcome } from '#cells';
import { foldWords } from '#dictionary';
import type { TableMatch } from '../types';

/** What was decided of the words of a results column, by their fold. Nothing at all never lets a row in. */
export function outcomesOf({ values }: Pick<TableMatch, 'values'>): ReadonlyMap<string, Outcome> {
  return new Map(
    values
      .filter(({ field }) => field === 'resultat')
      .map(({ value, read, aside }): [string, Outcome] => {
        if (aside !== null) return [foldWords(value), { outcome: 'aside', reason: aside }];
        return [foldWords(value), read === null || value === '' ? UNDECIDED : { outcome: 'in' }];
      }),
  );
}
