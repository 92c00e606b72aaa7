import { foldWords } from '#dictionary';

/** What a results column says of a row: it is in, it is set aside with a reason, or nobody knows yet. */
export type Outcome =
  | { readonly outcome: 'in' }
  | { readonly outcome: 'aside'; readonly reason: string }
  | { readonly outcome: 'undecided' };

/** Both genders of a word, as schools write them. */
const both = (...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [
    stem,
    `${stem}e`,
    `${stem}(e)`,
    `${stem}.e`,
    `${stem}·e`,
    `${stem}s`,
    `${stem}es`,
  ]);

const IN: readonly string[] = [
  ...both('Apte', 'Admis', 'Reçu', 'Certifié', 'Diplômé', 'Validé', 'Lauréat', 'Titré'),
  ...['Obtenu', 'Obtenue', 'Réussi', 'Réussie', 'Acquis', 'Acquise', 'Réussite', 'Succès', 'Favorable'],
  ...[
    'Validation totale',
    'Totale',
    'Validation complète',
    'Certification obtenue',
    'Certification délivrée',
    'Titre obtenu',
  ],
  ...[
    'Diplôme obtenu',
    'Titre délivré',
    'Certification totale',
    'Réussite totale',
    'Avis favorable',
    'Certification acquise',
  ],
  ...[
    'Admis par le jury',
    'Admis avec mention',
    'Reçu avec mention',
    'ADM',
    'ADMIS(E)',
    'Admis définitif',
    'Passed',
    'Pass',
  ],
];

const OUT: readonly string[] = [
  ...both(
    'Ajourné',
    'Refusé',
    'Éliminé',
    'Absent',
    'Non admis',
    'Non reçu',
    'Non certifié',
    'Non diplômé',
    'Recalé',
    'Exclu',
  ),
  ...both('Non validé', 'Abandonné', 'Défaillant', 'Inapte', 'Non apte'),
  ...[
    'Échec',
    'Échoué',
    'Non acquis',
    'Non acquise',
    'Non obtenu',
    'Non obtenue',
    'Non validation',
    'Abandon',
    'Démission',
  ],
  ...[
    'AJ',
    'ABI',
    'ABJ',
    'DEF',
    'ABS',
    'Absence',
    'Absent justifié',
    'Absent non justifié',
    'Défavorable',
    'Avis défavorable',
  ],
  ...[
    'Refus',
    'Insuffisant',
    'Aucune validation',
    'Sans validation',
    'Non présenté',
    'Non présentée',
    'Non présent',
    'Failed',
    'Fail',
  ],
  ...[
    'Titre refusé',
    'Certification refusée',
    'Certification non obtenue',
    'Ajournement',
    'Annulé',
    'Désisté',
    'Désistement',
  ],
];

/** Some blocs only: not the certification. */
const PART: readonly string[] = [
  ...[
    'Partiel',
    'Partielle',
    'Validation partielle',
    'Certification partielle',
    'Réussite partielle',
    'Succès partiel',
  ],
  ...[
    'Partiellement validé',
    'Partiellement admis',
    'CCP',
    'Bloc validé',
    'Blocs validés',
    'Obtention partielle',
    'Validé partiellement',
  ],
];

/** Why a row is set aside, in the words of *Mis de côté*. Source: ui.md. */
export const NOT_CERTIFIED = 'non certifié';
const BLOC_ONLY = 'bloc seul';

const KNOWN: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ...PART.map((word): [string, Outcome] => [foldWords(word), { outcome: 'aside', reason: BLOC_ONLY }]),
  ...OUT.map((word): [string, Outcome] => [foldWords(word), { outcome: 'aside', reason: NOT_CERTIFIED }]),
  ...IN.map((word): [string, Outcome] => [foldWords(word), { outcome: 'in' }]),
]);

export const UNDECIDED: Outcome = { outcome: 'undecided' };

/**
 * What a result says, its whole text being one of the known words; « Admissible », « Admis sous réserve » and nothing
 * at all are undecided. Never by resemblance.
 * @param kept what the user said of the words of this column, by their fold; it goes first.
 */
export function readResult(text: string, kept?: ReadonlyMap<string, Outcome>): Outcome {
  const word = foldWords(text);
  return kept?.get(word) ?? KNOWN.get(word) ?? UNDECIDED;
}
