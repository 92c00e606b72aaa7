import { foldWords } from '#dictionary';
import { acrossRule, finding } from '../../rule';
import { isNearPerson, type Person } from '../../text/near-person';

/** Among so many rows born on one day, nobody compares each with each. */
const MOST = 60;

/**
 * Two rows that look like one person, for one certification delivered on one day: the names swapped, one slip in the
 * surname, a first name cut short, day and month of birth swapped. Twins have another first name and are spared; the very
 * same person is told by `same-passage-twice`. Source: domain.md, the trade’s judgement; a warning.
 */
export const nearDuplicate = acrossRule({
  code: 'near-duplicate',
  stage: 'business',
  severity: 'warning',
  reads: ['code', 'dateDebutValidite'],
  start: () => {
    const groups = new Map<string, Map<number, Person>>();
    const keys = new Map<number, string>();
    return {
      see: ({ row, values, branch }) => {
        const {
          code,
          dateDebutValidite,
          nomNaissance,
          prenom1,
          anneeNaissance,
          moisNaissance,
          jourNaissance,
        } = values;
        if (branch !== 'titulaire' || code === undefined || dateDebutValidite === undefined) return;
        if (nomNaissance === undefined || prenom1 === undefined || jourNaissance === undefined) return;
        if (anneeNaissance === undefined || moisNaissance === undefined) return;
        const days = [Number(jourNaissance), Number(moisNaissance)].sort((a, b) => a - b).join('/');
        const key = `${code}|${dateDebutValidite}|${anneeNaissance}|${days}`;
        const group = groups.get(key) ?? new Map<number, Person>();
        groups.set(key, group);
        keys.set(row, key);
        group.set(row, {
          nom: foldWords(nomNaissance),
          prenom: foldWords(prenom1),
          day: Number(jourNaissance),
          written: nomNaissance,
        });
      },
      forget: (row) => {
        const key = keys.get(row);
        if (key === undefined) return;
        keys.delete(row);
        groups.get(key)?.delete(row);
        if (groups.get(key)?.size === 0) groups.delete(key);
      },
      end: () =>
        [...groups.values()]
          .filter(({ size }) => size > 1 && size <= MOST)
          .flatMap((group) =>
            [...group].flatMap(([row, person]) => {
              const [other] =
                [...group].find(([each, one]) => each !== row && isNearPerson(person, one)) ?? [];
              return other === undefined
                ? []
                : [{ ...finding('nomNaissance', { other }), row, value: person.written }];
            }),
          )
          .sort((a, b) => a.row - b.row),
    };
  },
});
