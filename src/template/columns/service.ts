import { normaliseHeader, type Language, type Text } from '#dictionary';
import type { ColumnSpec } from '../types';

interface Described {
  readonly key: string;
  readonly header: Text;
  readonly width: number;
  readonly help: Text;
}

const SERVICE: Described = {
  key: 'service',
  header: { fr: 'Service', en: 'Department' },
  width: 16,
  help: {
    fr: 'Le service d’où vient la ligne, rempli quand son classeur est réuni à celui-ci.',
    en: 'The department that the row came from, filled when its workbook is gathered into this one.',
  },
};

const RECEIVED: Described = {
  key: 'recuDe',
  header: { fr: 'Reçu de', en: 'Received from' },
  width: 34,
  help: {
    fr: 'Fichier, feuille, ligne et jour d’où vient la ligne, remplis quand le classeur du service est réuni à celui-ci.',
    en: 'File, sheet, row and day that the row came from, filled when the department’s workbook is gathered into this one.',
  },
};

const columnOf =
  ({ key, header, width, help }: Described) =>
  (language: Language): ColumnSpec => ({
    key,
    header: header[language],
    headerStyle: 'header-ours',
    width,
    format: '@',
    cellStyle: 'cell',
    prompt: { title: header[language], text: help[language] },
  });

const isHeaderOf = ({ header }: Described) => {
  const words = new Set(Object.values(header).map(normaliseHeader));
  return (typed: string): boolean => words.has(normaliseHeader(typed));
};

/** The column that says which department a row came from. */
export const serviceColumn = columnOf(SERVICE);
export const isServiceHeader = isHeaderOf(SERVICE);

/** The column that says from which file, sheet and row, and when. */
export const receivedColumn = columnOf(RECEIVED);
export const isReceivedHeader = isHeaderOf(RECEIVED);
