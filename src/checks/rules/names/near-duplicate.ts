import { rowMap, rowName } from '#dictionary';
import { acrossRule, finding } from '../../rule';
import { groupedRows } from '../../text/grouped-rows';
import { isNearPerson, type Person } from '../../text/near-person';
import type { PassageView } from '../../types';

/** Among so many rows born on one day, nobody compares each with each. */
const MOST = 60;

/**
 * Two rows that look like one person, for one certification delivered on one day: the names swapped, one slip in the
 * surname or in a well-known first name, a first name cut short, day and month of birth swapped. Twins have another first
 * name and are spared; the very same person is told by `same-passage-twice`. Source: domain.md, the trade’s judgement; a
 * warning.
 */
export const nearDuplicate = acrossRule({
  code: 'near-duplicate',
  stage: 'business',
  severity: 'warning',
  reads: ['code', 'dateDebutValidite'],
  start: () => {
    const births = groupedRows();
    const people = rowMap<Person>();
    return {
      see: (view) => {
        const birth = birthKey(view);
        const { nomNaissance: nom, prenom1: prenom, sexe } = view.values;
        if (birth === null || nom === undefined || prenom === undefined) return;
        births.add(birth, view);
        people.set(view, { nom, prenom, sexe, day: Number(view.values.jourNaissance) });
      },
      forget: (at) => {
        births.forget(at);
        people.delete(at);
      },
      end: () =>
        births
          .groups()
          .filter(({ length }) => length <= MOST)
          .flatMap((rows) =>
            rows.flatMap((at) => {
              const { sheet, row } = at;
              const person = people.get(at);
              const other = rows.find((each) => each !== at && areNear(person, people.get(each)));
              if (person === undefined || other === undefined) return [];
              const data = { other: rowName(other, sheet) };
              return [{ ...finding('nomNaissance', data), sheet, row, value: person.nom }];
            }),
          ),
    };
  },
});

/** One certification on one day for those born on one day, be day and month swapped; null when the row does not say it all. */
function birthKey({ values, branch }: PassageView): string | null {
  const { code, dateDebutValidite, anneeNaissance, moisNaissance, jourNaissance } = values;
  if (branch !== 'titulaire' || code === undefined || dateDebutValidite === undefined) return null;
  if (anneeNaissance === undefined || moisNaissance === undefined || jourNaissance === undefined) return null;
  const [day, month] = [Number(jourNaissance), Number(moisNaissance)];
  return [code, dateDebutValidite, anneeNaissance, Math.min(day, month), Math.max(day, month)].join('|');
}

const areNear = (one: Person | undefined, other: Person | undefined) =>
  one !== undefined && other !== undefined && isNearPerson(one, other);
