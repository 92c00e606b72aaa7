import type { RowsStaying, Undone } from '#session';
import { formatsOf } from '../../format';

const { count } = formatsOf('fr');
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

type Gone = NonNullable<Undone['added']>['gone'];

const namesOf = (sheets: readonly string[], columns: readonly string[]): string =>
  [
    ...(sheets.length > 0
      ? [`${sheets.length === 1 ? 'la feuille' : 'les feuilles'} ${sheets.map(quoted).join(', ')}`]
      : []),
    ...(columns.length > 0
      ? [`${columns.length === 1 ? 'la colonne' : 'les colonnes'} ${columns.map(quoted).join(', ')}`]
      : []),
  ].join(' et ');

const WHY: Readonly<Record<RowsStaying['why'], string>> = {
  changed: 'elle a été modifiée ou déplacée depuis',
  sent: 'son passage a été transmis',
  hidden: 'elle est masquée, affichez-la d’abord',
};

/** The words of what is taken back. */
export const undoFrench = {
  label: {
    corrections: (n: number) => `Annuler\u00a0: ${count(n, 'correction', 'corrections')}`,
    ids: (n: number) => `Annuler\u00a0: ${count(n, 'identifiant', 'identifiants')}`,
    cells: (n: number) => `Annuler\u00a0: ${count(n, 'cellule modifiée', 'cellules modifiées')}`,
    typed: (n: number) => `Annuler\u00a0: ${count(n, 'cellule saisie', 'cellules saisies')}`,
    group: (n: number) => `Annuler\u00a0: ${count(n, 'cellule modifiée', 'cellules modifiées')}`,
    places: (n: number) =>
      `Annuler\u00a0: ${count(n, 'cellule du lieu de naissance', 'cellules du lieu de naissance')}`,
    aside: (n: number) =>
      `Annuler\u00a0: ${count(n, 'case de «\u00a0Mis de côté\u00a0»', 'cases de «\u00a0Mis de côté\u00a0»')}`,
    settings: (n: number) =>
      `Annuler\u00a0: ${count(n, 'case de «\u00a0Paramètres\u00a0»', 'cases de «\u00a0Paramètres\u00a0»')}`,
    warnings: (): string => 'Annuler\u00a0: le choix des avertissements',
    schema: (): string => 'Annuler\u00a0: le XSD chargé',
    mended: (n: number) => `Annuler\u00a0: ${count(n, 'case corrigée', 'cases corrigées')}`,
    matching: (): string => 'Annuler\u00a0: la lecture du tableau',
    profile: (): string => 'Annuler\u00a0: le profil appliqué',
    gathered: (): string => 'Annuler\u00a0: les services réunis',
    template: (): string => 'Annuler\u00a0: le modèle ajouté',
    prepared: (): string => 'Annuler\u00a0: la préparation du classeur',
    repaired: (): string => 'Annuler\u00a0: les colonnes remises',
    rows: (): string => 'Annuler\u00a0: les lignes ajoutées au tableau',
    nir: (n: number): string => `Annuler\u00a0: ${count(n, 'NIR effacé', 'NIR effacés')}`,
    deadlines: (): string => 'Annuler\u00a0: les colonnes d’échéances',
  },
  redone: (n: number) => `${count(n, 'cellule rétablie', 'cellules rétablies')}.`,
  undone: {
    cells: (n: number) => `${count(n, 'cellule remise', 'cellules remises')} comme avant.`,
    warnings: (n: number): string =>
      n === 0
        ? 'Le choix des avertissements a changé depuis\u00a0: il est laissé tel quel.'
        : 'Les avertissements d’avant sont de nouveau montrés.',
    schema: (n: number): string =>
      n === 0
        ? 'Le XSD a changé depuis\u00a0: il est laissé tel quel.'
        : 'Le XSD d’avant est de nouveau celui du classeur.',
    matching: (): string => 'La lecture du tableau est de nouveau celle d’avant.',
  },
  /** @param places where they are, as « 'Feuille'!B5 ». */
  left: (n: number, places: string) =>
    `${count(n, 'cellule modifiée depuis est laissée telle quelle', 'cellules modifiées depuis sont laissées telles quelles')}\u00a0: ${places}.`,
  /** @param places of ids. */
  sent: (n: number, places: string) =>
    `${count(n, 'identifiant est dans un fichier depuis, et reste', 'identifiants sont dans un fichier depuis, et restent')}\u00a0: ${places}.`,
  /** What was added and is there no more. */
  gone: ({ sheets, columns, rows }: Gone): string =>
    [
      ...(sheets.length + columns.length > 0 ? [`Retiré\u00a0: ${namesOf(sheets, columns)}.`] : []),
      ...(rows > 0
        ? [
            `${count(rows, 'ligne n’est plus dans le tableau et reste dessous', 'lignes ne sont plus dans le tableau et restent dessous')}.`,
          ]
        : []),
    ].join(' '),
  nothingLeft: 'Il n’y avait plus rien à retirer.',
  stays: (sheets: readonly string[], columns: readonly string[]): string =>
    `Reste, car on s’en est servi depuis\u00a0: ${namesOf(sheets, columns)}.`,
  rowsStay: ({ sheet, first, row, why }: RowsStaying): string =>
    first === row
      ? `La ligne ${row} de ${quoted(sheet)} reste dans le tableau\u00a0: ${WHY[why]}.`
      : `Les lignes ${first} à ${row} de ${quoted(sheet)} restent dans le tableau\u00a0: pour la ligne ${row}, ${WHY[why]}.`,
};
