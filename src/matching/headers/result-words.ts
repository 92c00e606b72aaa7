import { normaliseHeader } from '#dictionary';

/** Headers of the column that says who passed. It is never sent. */
export const RESULT_WORDS: readonly string[] = [
  ...[
    'Résultat',
    'Résultat final',
    'Résultat de l’examen',
    'Résultat du jury',
    'Résultat examen',
    'Résultat jury',
    'Résultat obtenu',
  ],
  ...[
    'Résultat certification',
    'Résultat de la certification',
    'Résultat au diplôme',
    'Résultats',
    'Décision du jury',
    'Décision jury',
  ],
  ...[
    'Décision',
    'Décision finale',
    'Avis du jury',
    'Avis jury',
    'Admission',
    'Validation',
    'Réussite',
    'Issue',
    'Issue du jury',
  ],
  ...[
    'Admis',
    'Admis ?',
    'Admis(e)',
    'Reçu',
    'Reçu ?',
    'Diplômé',
    'Diplômé ?',
    'Diplômé(e)',
    'Diplômé(e) ?',
    'Certifié ?',
    'Certifié(e)',
    'Obtenu',
    'Obtenu ?',
  ],
  ...[
    'Statut',
    'État',
    'Statut de certification',
    'Statut certification',
    'Statut du jury',
    'Statut examen',
    'Result',
    'Status',
    'RES',
    'COD_TRE',
  ],
  ...[
    'Diplôme obtenu ?',
    'Certification obtenue ?',
    'Titre obtenu ?',
    'Titre délivré',
    'Diplôme délivré',
    'Certification délivrée',
    'Résultat (admis/ajourné)',
    'Réussite à l’examen',
    'Délibération',
  ],
  ...[
    'Obtention',
    'Obtention du diplôme',
    'Obtention du titre',
    'Résultat final du candidat',
    'Verdict',
    'Verdict du jury',
    'Résultat de l’évaluation',
    'Outcome',
    'State',
    'Avis',
    'Avis final',
    'Validé',
    'Validé ?',
    'Validé(e)',
    'Réussi',
    'Réussi ?',
    'Apte',
    'Apte ?',
    'Aptitude',
    'Passed',
    'Pass/Fail',
    'Favorable ?',
  ],
];

/** Those of them that other columns have too: only what the column holds tells. */
const ALSO_OTHERS: ReadonlySet<string> = new Set(
  [
    ...['Statut', 'État', 'Status', 'State', 'Validation', 'Issue', 'Admission', 'Obtention', 'Résultats'],
    ...['Délibération', 'RES', 'Result', 'Outcome', 'Diplômé', 'Titre obtenu ?'],
    ...['Titre délivré', 'Diplôme délivré', 'Certification délivrée'],
    ...['Validé', 'Validé(e)', 'Réussi', 'Passed'],
  ].map(normaliseHeader),
);

const DECISIONS: ReadonlySet<string> = new Set(
  RESULT_WORDS.map(normaliseHeader).filter((word) => !ALSO_OTHERS.has(word)),
);

/** Whether a header can be of nothing but who passed, whatever words the school has for it. */
export const isDecision = (header: string): boolean => DECISIONS.has(normaliseHeader(header));
