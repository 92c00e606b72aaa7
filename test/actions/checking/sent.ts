import { recordJournal } from '#actions/recording';
import { applyAccuses, readAccuseFiles, staleNow } from '#actions/sending';
import { benchOf, processed, SHEET, soundRows, type Bench, type Row } from '../workbooks';

export const PEOPLE: readonly Row[] = [
  { nomNaissance: 'EXEMPLE', prenom1: 'Camille', dateNaissance: '14/06/1985' },
  { nomNaissance: 'FICTIF', prenom1: 'Yann', dateNaissance: '03/11/1990', sexe: 'M' },
  { nomNaissance: 'INVENTÉ', prenom1: 'Lou', dateNaissance: '29/02/1988' },
  { nomNaissance: 'SPÉCIMEN', prenom1: 'Aïcha', dateNaissance: '05/03/1996' },
];

const NOT_FOUND = 'Aucun titulaire ne correspond aux critères obligatoires';

/** The workbook of the test that runs. */
export let bench: Bench;

/** Takes another workbook. */
export function openRows(...rows: readonly Row[]): void {
  bench = benchOf({ rows: soundRows(...rows) });
}

/** P-001 and P-002 accepted, P-003 KO, P-004 never sent. */
export async function openSent(): Promise<void> {
  openRows(...PEOPLE);
  bench.type(5, 'prenom1', '');
  const { files } = await bench.send();
  bench.type(5, 'prenom1', 'Aïcha');
  await answer(files[0]?.envelope.idFlux ?? '', {
    ok: ['P-001', 'P-002'],
    ko: [['P-003', NOT_FOUND]],
  });
}

/** @returns the files that are out of date by it. */
export async function answer(idFlux: string, said: Parameters<typeof processed>[1]) {
  const { read } = readAccuseFiles([processed(idFlux, said)]);
  const result = await bench.check();
  const after = await recordJournal(result, applyAccuses(result, read, false).journal);
  return staleNow(result.journal, after.journal);
}

export const outcome = async (options: Parameters<Bench['generate']>[1] = {}) => {
  const { files, left, result } = await bench.generate({}, options);
  return {
    sent: files.flatMap(({ rows }) => rows.map(({ row }) => row)),
    left: Object.fromEntries(left.map(({ row, reason }) => [row, reason])),
    rules: result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ row, rule }) => `${row}:${rule}`),
    result,
  };
};

export const row = (index: number) => bench.workbook.grid(SHEET)[index - 1] ?? [];
/** Types over every cell under a header that holds this. */
export const typeIn = (sheet: string, header: string, was: string, value: string | null) => {
  const grid = bench.workbook.grid(sheet);
  const headers = grid.find((cells) => cells.includes(header));
  const column = (headers?.indexOf(header) ?? -1) + 1;
  grid.forEach((cells, at) => {
    if (cells[column - 1] === was) bench.workbook.change({ sheet, row: at + 1, column, values: [[value]] });
  });
};

/** Copies the cells of a row but for *Statut*. */
export const copy = (from: number, to: number) => {
  const status = row(1).indexOf('Statut');
  const cells = row(from).map((cell, at) => (at === status ? null : cell));
  bench.workbook.change({ sheet: SHEET, row: to, column: 1, values: [cells] });
};

/** The sheet row of the line of *Historique* of a passage, and the column of a header. */
export const lineAt = (id: string, header: string) => {
  const grid = bench.workbook.grid('Historique accrochage');
  const headers = grid.findIndex((cells) => cells.includes('Empreinte des valeurs'));
  const column = (name: string) => (grid[headers]?.indexOf(name) ?? -1) + 1;
  const index = grid.findIndex((cells) => cells[column('ID technique') - 1] === id);
  return { sheet: 'Historique accrochage', row: index + 1, column: column(header) };
};
export const empty = (width: number) => [Array.from({ length: width }, () => null)];
