import { foldWords, frenchDate, type CellValue, type Language, type Text } from '#dictionary';
import type { DepositState, Outcome, PortalState, Status } from '../types';

/** Source: design.md. */
export const STATUSES: Readonly<Record<Status, Text>> = {
  draft: { fr: 'À contrôler', en: 'To check' },
  invalid: { fr: 'À corriger', en: 'To correct' },
  ready: { fr: 'Prêt', en: 'Ready' },
  generated: { fr: 'Généré', en: 'Generated' },
  deposited: { fr: 'Déposé', en: 'Deposited' },
  accepted: { fr: 'Accepté', en: 'Accepted' },
  known: { fr: 'Déjà enregistré', en: 'Already registered' },
  doubtful: { fr: 'À vérifier', en: 'To verify' },
  ko: { fr: 'KO', en: 'KO' },
  deleting: { fr: 'Suppression demandée', en: 'Deletion requested' },
  deleted: { fr: 'Supprimé', en: 'Deleted' },
  aside: { fr: 'Mis de côté', en: 'Set aside' },
};

/** Said of a row at CDC that is no more what was sent. Source: design.md. */
export const MODIFIED: Text = {
  fr: 'Modifié depuis l’envoi\u00a0: la CDC a toujours l’ancienne valeur',
  en: 'Changed since it was sent: CDC still has the former value',
};

/** Said of a row that CDC refused again and again. */
export const KO_TIMES: Readonly<Record<Language, (times: number) => string>> = {
  fr: (times) => `KO ${times} fois : dossier de preuve à garder`,
  en: (times) => `KO ${times} times: keep the proof`,
};

/** Said on a row that someone declares sent without a file of ours. @param date `2026-03-20` */
export const SENT_ELSEWHERE: Readonly<Record<Language, (date: string, how: string) => string>> = {
  fr: (date, how) => `Transmis hors de l’outil le ${frenchDate(date)}\u00a0: ${how}`,
  en: (date, how) => `Sent without this tool on ${frenchDate(date)}: ${how}`,
};

/** Source: design.md. */
export const DEPOSIT_STATES: Readonly<Record<DepositState, Text>> = {
  generated: { fr: 'Généré', en: 'Generated' },
  stale: { fr: 'Périmé', en: 'Out of date' },
  replaced: { fr: 'Remplacé', en: 'Replaced' },
  deposited: { fr: 'Déposé', en: 'Deposited' },
  processed: { fr: 'Traité', en: 'Processed' },
  'processed-with-ko': { fr: 'Traité avec KO', en: 'Processed with KO' },
  rejected: { fr: 'Rejeté', en: 'Rejected' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
  declared: { fr: 'Transmis hors de l’outil', en: 'Sent without this tool' },
};

/** The portal's own words. Source: domain.md. */
export const PORTAL_STATES: Readonly<Record<PortalState, Text>> = {
  received: { fr: 'Accusé de réception', en: 'Acknowledgement of receipt' },
  processing: { fr: 'Traitement en cours', en: 'Processing' },
  errors: { fr: 'Traitement des erreurs', en: 'Processing of errors' },
};

export const OUTCOMES: Readonly<Record<Outcome, Text>> = {
  accepted: STATUSES.accepted,
  known: STATUSES.known,
  doubtful: STATUSES.doubtful,
  ko: STATUSES.ko,
  'file-rejected': { fr: 'Fichier rejeté', en: 'File rejected' },
};

/** Said of a passage of a file while CDC has not answered. */
export const ANSWER_AWAITED: Text = { fr: 'sans réponse', en: 'no answer' };

export const ACTIONS: Readonly<Record<'CREATION' | 'SUPPRESSION', Text>> = {
  CREATION: { fr: 'Création', en: 'Creation' },
  SUPPRESSION: { fr: 'Suppression', en: 'Deletion' },
};

/** Reads a label of a table, or its code, in either language, whatever its case, accents and blanks. */
export function labelReader<Code extends string>(
  table: Readonly<Record<Code, Text>>,
): (cell: CellValue) => Code | null {
  const codes = new Map<string, Code>();
  for (const code of keysOf(table))
    for (const word of [code, table[code].fr, table[code].en])
      codes.set(word, code).set(foldWords(word), code);
  return (cell) => {
    const word = String(cell ?? '');
    return codes.get(word) ?? codes.get(foldWords(word)) ?? null;
  };
}

function keysOf<Code extends string>(table: Readonly<Record<Code, Text>>): readonly Code[] {
  return Object.keys(table) as Code[];
}

/** The word of *Statut*. */
export function statusLabel(status: Status, language: Language): string {
  return STATUSES[status][language];
}

export function depositStateLabel(state: DepositState, language: Language): string {
  return DEPOSIT_STATES[state][language];
}

const readExactly = labelReader(STATUSES);
const SEPARATOR = /[:;,(–—]/;

/**
 * The status that a cell of *Statut* holds, in either language, whatever its case, accents and blanks; null
 * when it holds none. A reason may follow, `Mis de côté : doublon`.
 */
export function readStatus(cell: CellValue): Status | null {
  return readExactly(cell) ?? readExactly(String(cell ?? '').split(SEPARATOR, 1)[0] ?? null);
}
