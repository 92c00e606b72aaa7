import { formatsOf } from '../../format';

const { count } = formatsOf('fr');

/** What was left, or changes nothing: said after what was done. */
interface Besides {
  readonly kept: number;
  readonly hidden: number;
}

const besides = ({ kept, hidden }: Besides): readonly string[] => [
  ...(hidden > 0
    ? [`${count(hidden, 'ligne masquée n’a pas changé', 'lignes masquées n’ont pas changé')}.`]
    : []),
  ...(kept > 0
    ? [
        `${count(kept, 'case contient une formule et n’a pas été modifiée', 'cases contiennent une formule et n’ont pas été modifiées')}.`,
      ]
    : []),
];

/** The words of setting rows aside. */
export const asideFrench = {
  title: 'Lignes sélectionnées',
  open: 'Mettre de côté…',
  reason: 'Pourquoi elles ne sont pas envoyées',
  choose: 'Choisissez, ou écrivez',
  done: (done: Besides & { readonly rows: number; readonly atCdc: number; readonly inFile: number }) =>
    [
      `${count(done.rows, 'ligne mise de côté', 'lignes mises de côté')}.`,
      ...(done.atCdc > 0
        ? [
            `${count(done.atCdc, 'est déjà à la CDC\u00a0: son statut ne change pas', 'sont déjà à la CDC\u00a0: leur statut ne change pas')}.`,
          ]
        : []),
      ...(done.inFile > 0
        ? [
            `${count(done.inFile, 'est', 'sont')} dans un fichier généré\u00a0: il ne doit plus être déposé, refaites-le.`,
          ]
        : []),
      ...besides(done),
    ].join(' '),
  takenBack: (done: Besides & { readonly rows: number }) =>
    [`${count(done.rows, 'ligne reprise', 'lignes reprises')}.`, ...besides(done)].join(' '),
};
