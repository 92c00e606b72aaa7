import type { Language } from '#dictionary';

/** What the dossier says, in the workbook's language. */
export const WORDS = {
  fr: {
    title: 'Dossier de preuve : passages refusés deux fois',
    made: (day: string) => `Établi le ${day}.`,
    why: 'La Caisse des Dépôts demande, après un second KO, de conserver les flux, les accusés et la trace de ce qui a été fait.',
    passage: 'Passage',
    row: 'Ligne',
    sent: 'Envoyé le',
    file: 'Fichier',
    outcome: 'Résultat',
    message: 'Message de la CDC',
    steps: 'Démarches',
    noSteps: 'Aucune démarche notée.',
    files: 'Fichiers',
    missing: 'MANQUE',
    rewritten: 'refait, identique à celui qui a été envoyé',
    given: 'fourni',
    waiting: 'sans réponse',
    date: 'Date',
    by: 'Par',
    step: 'Démarche',
    reason: 'Motif',
  },
  en: {
    title: 'Proof: passages refused twice',
    made: (day: string) => `Made on ${day}.`,
    why: 'After a second KO, CDC asks to keep the flux, the accusés and the trace of what was done.',
    passage: 'Passage',
    row: 'Row',
    sent: 'Sent on',
    file: 'File',
    outcome: 'Outcome',
    message: 'CDC message',
    steps: 'Decisions',
    noSteps: 'No decision noted.',
    files: 'Files',
    missing: 'MISSING',
    rewritten: 'made again, the same as was sent',
    given: 'given',
    waiting: 'no answer',
    date: 'Date',
    by: 'By',
    step: 'Step',
    reason: 'Reason',
  },
} as const satisfies Record<Language, unknown>;

/** What its file is called, before its date. */
export const DOSSIER_NAME = { fr: 'dossier-de-preuve', en: 'proof' } as const;
