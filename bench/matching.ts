import { proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import { readSchemaFile } from '#cli';
import type { CellValue } from '#dictionary';
import { memoryWorkbook } from '#workbook/memory';
import { timed, type Job } from './job';

const HEADERS =
  'Civilité|Nom|Prénom|Né(e) le|Lieu de naissance|Code RNCP|Date du jury|Résultat|Mention|Statut'.split('|');
const COLUMNS = 45;

/** From a school's own sheet of 45 columns to what each of them is, the words of its lists counted. */
export const ours: Job = async (rows) => {
  const others = Array.from({ length: COLUMNS - HEADERS.length }, (_, at) => `Champ ${at + 1}`);
  const line = (row: number): readonly CellValue[] => [
    ...[
      'Mme',
      'ARAGON',
      `Camille ${row}`,
      '25/07/1993',
      'Rennes',
      'RNCP35726',
      '30/06/2026',
      'Admis',
      'AB',
      'Apprenti',
    ],
    ...others.map((_, at) => `v${row}-${at}`),
  ];
  const sheet = {
    name: 'Juin',
    rows: [[...HEADERS, ...others], ...Array.from({ length: rows }, (_, row) => line(row))],
  };
  const workspace = await openWorkspace(
    memoryWorkbook({ sheets: [sheet] }),
    {},
    { readSchema: readSchemaFile, now: () => new Date(), uuid: () => '' },
  );
  return timed(
    () => proposeMatching(workspace),
    ({ tables }) => `${tables[0]?.columns.length ?? 0} columns`,
  );
};
