import { foldWords, rowMap } from '#dictionary';
import type { PassageView } from '../types';
import { acrossRule, finding } from '../rule';
import { groupedRows } from '../text/grouped-rows';

/**
 * The same person twice for one certification, delivered on the same day. Another date says nothing (renewals,
 * languages), another first name is a twin. Source: domain.md; a warning.
 */
export const samePassageTwice = acrossRule({
  code: 'same-passage-twice',
  stage: 'business',
  severity: 'warning',
  reads: ['code', 'dateDebutValidite'],
  start: () => {
    const groups = groupedRows();
    const names = rowMap<string>();
    return {
      see: (view) => {
        const { code, dateDebutValidite } = view.values;
        const person = personOf(view);
        if (code === undefined || dateDebutValidite === undefined || person === null) return;
        groups.add([code, dateDebutValidite, ...person].join('|'), view);
        const name = view.values.nomNaissance ?? view.values.nomTitulaire;
        if (name !== undefined) names.set(view, name);
      },
      forget: (at) => {
        groups.forget(at);
        names.delete(at);
      },
      end: () =>
        groups.repeated(({ sheet, row, others }) => ({
          ...finding('nomNaissance', others),
          sheet,
          row,
          value: names.get({ sheet, row }) ?? null,
        })),
    };
  },
});

/** Who the row is about, by the branch it goes by; null when it does not say enough. */
function personOf({ values, branch }: PassageView): readonly (string | number)[] | null {
  if (branch === 'identifiantNational') return values.nir === undefined ? null : [values.nir];
  const nom = values.nomNaissance ?? values.nomTitulaire;
  const prenom = values.prenom1 ?? values.prenom1Titulaire;
  if (nom === undefined || prenom === undefined) return null;
  const name = [foldWords(nom), foldWords(prenom)];
  if (branch === 'dossierFormation')
    return values.idDossier === undefined ? null : [values.idDossier, ...name];
  const { sexe, anneeNaissance: year, moisNaissance: month, jourNaissance: day } = values;
  if (sexe === undefined || year === undefined) return null;
  return [...name, sexe, year, Number(month ?? 0), Number(day ?? 0)];
}
