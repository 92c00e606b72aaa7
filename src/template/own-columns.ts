import type { Language, Text } from '#dictionary';
import type { ColumnSpec, DeadlineColumn, OwnColumn } from './types';

/** One of our own columns in a passage table. */
export interface OwnColumnDefinition {
  readonly header: Text;
  /** When the department already has a column of that name. */
  readonly alternative: Text;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
  /** `@` by default. */
  readonly format?: string;
  readonly help: Text;
}

/** Days, so that the sheet sorts by them. */
const DAY_FORMAT = 'dd/mm/yyyy';

/** Our own columns, in the order in which they are added at the right end of a department's table. */
export const OWN_COLUMNS: Readonly<Record<OwnColumn | DeadlineColumn, OwnColumnDefinition>> = {
  statut: {
    header: { fr: 'Statut', en: 'Status' },
    alternative: { fr: 'Statut accrochage', en: 'Accrochage status' },
    width: 15,
    hidden: false,
    help: {
      fr: 'Rempli par le contrôle\u00a0: où en est ce passage. Ce que vous y écrivez est remplacé\u00a0: pour mettre la ligne de côté, remplissez «\u00a0Mis de côté\u00a0».',
      en: 'Filled by the check: where this passage stands. What you type here is replaced: to set the row aside, fill "Set aside".',
    },
  },
  anomalies: {
    header: { fr: 'Anomalies', en: 'Issues' },
    alternative: { fr: 'Anomalies accrochage', en: 'Accrochage issues' },
    width: 30,
    hidden: false,
    help: {
      fr: 'Rempli par le contrôle\u00a0: ce qu’il faut revoir sur la ligne, le plus grave d’abord. N’écrivez rien ici.',
      en: 'Filled by the check: what to look at on the row, the worst first. Type nothing here.',
    },
  },
  messageCdc: {
    header: { fr: 'Message CDC', en: 'CDC message' },
    alternative: { fr: 'Message CDC accrochage', en: 'Accrochage CDC message' },
    width: 40,
    hidden: false,
    help: {
      fr: 'Rempli à l’import de l’accusé\u00a0: ce que la Caisse des Dépôts a répondu pour ce passage. N’écrivez rien ici.',
      en: 'Filled when the accusé is imported: what the Caisse des Dépôts answered for this passage. Type nothing here.',
    },
  },
  marques: {
    header: { fr: 'Marques', en: 'Marks' },
    alternative: { fr: 'Marques accrochage', en: 'Accrochage marks' },
    width: 12,
    hidden: true,
    help: {
      fr: 'Lu par les couleurs du tableau. N’écrivez rien ici.',
      en: 'Read by the colours of the table. Type nothing here.',
    },
  },
  aTransmettre: {
    header: { fr: 'À transmettre avant le', en: 'To be sent by' },
    alternative: { fr: 'À transmettre avant le (accrochage)', en: 'To be sent by (accrochage)' },
    width: 14,
    hidden: false,
    format: DAY_FORMAT,
    help: {
      fr: 'Rempli par le contrôle\u00a0: le dernier jour pour transmettre ce passage, 3 mois après sa délivrance. Vide une fois transmis. N’écrivez rien ici.',
      en: 'Filled by the check: the last day to send this passage, 3 months after its delivery. Empty once it is sent. Type nothing here.',
    },
  },
  reponseAttendue: {
    header: { fr: 'Réponse attendue avant le', en: 'Answer expected by' },
    alternative: { fr: 'Réponse attendue avant le (accrochage)', en: 'Answer expected by (accrochage)' },
    width: 14,
    hidden: false,
    format: DAY_FORMAT,
    help: {
      fr: 'Rempli par le contrôle\u00a0: le dernier jour pour répondre, 3 mois après l’accusé d’un KO ou la demande d’un titulaire. N’écrivez rien ici.',
      en: 'Filled by the check: the last day to answer, 3 months after the accusé of a KO or the request of a holder. Type nothing here.',
    },
  },
};

/** The keys of our own columns, in order. */
export const OWN_COLUMN_KEYS: readonly OwnColumn[] = ['statut', 'anomalies', 'messageCdc', 'marques'];

/** Those that are added on demand. */
export const DEADLINE_KEYS: readonly DeadlineColumn[] = ['aTransmettre', 'reponseAttendue'];

/**
 * One of our columns, ready to be added.
 * @param taken headers that the table has already; a table cannot hold the same one twice, whatever its case.
 */
export function ownColumn(
  key: OwnColumn | DeadlineColumn,
  language: Language,
  taken: readonly string[] = [],
): ColumnSpec {
  const own = OWN_COLUMNS[key];
  return {
    key,
    header: freeHeader([own.header[language], own.alternative[language]], taken),
    headerStyle: 'header-ours',
    width: own.width,
    hidden: own.hidden,
    format: own.format ?? '@',
    cellStyle: 'cell',
    prompt: { title: own.header[language], text: own.help[language] },
  };
}

function freeHeader(candidates: readonly [string, string], taken: readonly string[]): string {
  const used = new Set(taken.map((header) => header.trim().toLowerCase()));
  const isFree = (header: string) => !used.has(header.toLowerCase());
  const found = candidates.find(isFree);
  if (found !== undefined) return found;
  let number = 2;
  while (!isFree(`${candidates[1]} ${number}`)) number += 1;
  return `${candidates[1]} ${number}`;
}
