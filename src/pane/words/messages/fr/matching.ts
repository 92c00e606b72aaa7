import { formatsOf } from '../../format';

const { number, count } = formatsOf('fr');
const lignes = (value: number) => count(value, 'ligne', 'lignes');
const colonnes = (value: number) => count(value, 'colonne', 'colonnes');

/** What was kept. */
interface Kept {
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly ids: number;
}

/** What the step *Préparer* says of the matching of columns; the rest stands with the step. */
export const matchingFrench = {
  title: 'Votre tableau',
  open: 'Revoir la lecture du tableau',
  openFirst: 'Utiliser un tableau existant…',
  copyHint:
    'Vous préférez notre modèle\u00a0? Vos lignes y sont copiées, telles qu’elles sont lues, dans un nouveau classeur. Celui-ci ne change pas.',
  useAnyway: 'Utiliser quand même',
  differs: (n: number) =>
    `${count(n, 'ligne déjà envoyée différerait', 'lignes déjà envoyées différeraient')} de ce qui a été envoyé.`,
  kept: ({ sheets, rows, columns, ids }: Kept) =>
    [
      sheets > 1
        ? `${lignes(rows)} ${rows < 2 ? 'lue' : 'lues'} sur ${number(sheets)} feuilles.`
        : `${lignes(rows)} et ${colonnes(columns)} lues.`,
      ...(ids > 0 ? [`${count(ids, 'identifiant créé', 'identifiants créés')} à droite du tableau.`] : []),
      'Vos cellules ne sont pas modifiées.',
    ].join(' '),
};
