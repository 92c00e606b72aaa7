import { describe, expect, it } from '@jest/globals';
import { applyCorrections } from '#actions/writing';
import { createSession } from '#session';
import { memoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { openWorkbook } from '../../workbook/excel/open-workbook';
import { benchOf, columnsOf, contentOf, SHEET, soundRows, type Content, type Row } from '../workbooks';

const proposed = async (rows: readonly Row[], certifications: NonNullable<Content['certifications']>) => {
  const { corrections } = await benchOf({ rows, certifications }).check();
  return corrections.map(({ row, field, after }) => [row, field, after]);
};

const english = {
  code: 'RS5875',
  intitule: 'Anglais',
  obtentionCertification: 'Par scoring',
  presenceNiveauLangueEuro: 'Oui',
  presenceNiveauNumeriqueEuro: 'Non',
  dureeValidite: 24,
};
const blank: Row = {
  type: 'RS',
  code: 'RS5875',
  obtentionCertification: null,
  presenceNiveauLangueEuro: null,
  presenceNiveauNumeriqueEuro: null,
  dateFinValidite: null,
};

describe('what Mes certifications propose for blank cells', () => {
  it('is the defaults of the code, and the end of validity by its length', async () => {
    expect(
      await proposed(soundRows({ ...blank, dateDebutValidite: '31/12/2025' }), [
        { ...english, dureeValidite: 2 },
      ]),
    ).toEqual([
      [2, 'obtentionCertification', 'Par scoring'],
      [2, 'presenceNiveauLangueEuro', 'Oui'],
      [2, 'presenceNiveauNumeriqueEuro', 'Non'],
      [2, 'dateFinValidite', '28/02/2026'],
    ]);
  });

  it.each<[string, Row, NonNullable<Content['certifications']>]>([
    ['of another code', { ...blank, code: 'RS9999' }, [english]],
    ['delivered before the line begins', blank, [{ ...english, delivreeDu: '01/04/2026' }]],
    ['told apart by no date', blank, [english, { ...english, dureeValidite: 36 }]],
  ])('is nothing for a row %s', async (_name, row, certifications) => {
    expect(await proposed(soundRows(row), certifications)).toEqual([]);
  });

  it('leaves alone what is typed, and a column that is not there', async () => {
    expect(await proposed(soundRows({ type: 'RS', code: 'RS5875' }), [english])).toEqual([]);
  });
});

describe('corrections', () => {
  const wrong = soundRows(
    { codeInsee: 1053, nomUsage: 'nil' },
    { codeInsee: 1004, nomUsage: 'DUBOIS' },
    { codeInsee: 1999, nomUsage: 'NULL' },
  );

  it('change only their cells, and spare formulas', async () => {
    const insee = columnsOf(wrong).indexOf('codeInsee');
    const letter = String.fromCharCode(65 + insee);
    const bench = benchOf({ rows: wrong, formulas: { [`${letter}3`]: '1000+4' } });
    const { workspace, corrections } = await bench.check();
    const done = await applyCorrections(workspace, corrections);
    expect(bench.column('codeInsee')).toEqual(['01053', 1004, '01999']);
    expect(bench.column('nomUsage')).toEqual([null, 'DUBOIS', null]);
    expect(done.kept).toMatchObject([{ row: 3, field: 'codeInsee' }]);
    expect(done.applied).toHaveLength(4);
  });

  it('of a session are undone one call at a time, and some can be chosen', async () => {
    const bench = benchOf({ rows: wrong });
    const session = createSession(bench.workbook, bench.surroundings, 'fr');
    await session.check({});
    expect(await session.correct([{ sheet: SHEET, row: 2, field: 'codeInsee' }], {})).toMatchObject({
      applied: 1,
    });
    expect(await session.correct('all', {})).toMatchObject({ applied: 4 });
    expect(await session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0 });
    expect(bench.column('codeInsee')).toEqual(['01053', 1004, 1999]);
    expect(await session.undo({})).toEqual({ kind: 'corrections', cells: 1, left: 0 });
    expect(bench.column('codeInsee')).toEqual([1053, 1004, 1999]);
    expect(await session.undo({})).toBeNull();
  });

  it('are none the second time', async () => {
    const bench = benchOf({ rows: wrong });
    const { workspace, corrections } = await bench.check();
    await applyCorrections(workspace, corrections);
    expect((await bench.check()).corrections).toEqual([]);
  });
});

describe('a day that is corrected', () => {
  const rows = soundRows({ ...blank, dateDebutValidite: '31/12/2025' });
  const columns = columnsOf(rows);
  const cell = `${String.fromCharCode(65 + columns.indexOf('dateFinValidite'))}2`;

  /** A workbook whose cell to correct has this format. */
  const contentIn = (format: string) => {
    const content = contentOf({ rows, certifications: [{ code: 'RS5875', dureeValidite: 2 }] });
    return {
      ...content,
      sheets: (content.sheets ?? []).map((sheet) =>
        sheet.name === SHEET ? { ...sheet, formats: { [cell]: format } } : sheet,
      ),
    };
  };

  const HOSTS = {
    'a workbook in memory': (format: string) => memoryWorkbook(contentIn(format)),
    Excel: (format: string) => openWorkbook(contentIn(format)).workbook,
  };

  it.each(
    Object.entries(HOSTS).flatMap(([host, open]) =>
      (
        [
          ['dd/mm/yyyy', 46081],
          ['General', '28/02/2026'],
          ['@', '28/02/2026'],
        ] as const
      ).map(([format, value]) => ({ host, open, format, value })),
    ),
  )('is $value in a cell of format $format, and is taken back: $host', async ({ open, format, value }) => {
    const workbook = open(format);
    const session = createSession(workbook, testSurroundings(), 'fr');
    const at = { sheet: SHEET, row: 2, column: columns.indexOf('dateFinValidite') + 1, rows: 1, columns: 1 };
    await session.check({});
    expect(await session.correct('all', {})).toMatchObject({ applied: 1 });
    expect((await workbook.read(at)).values).toEqual([[value]]);
    expect(await session.undo({})).toMatchObject({ cells: 1, left: 0 });
    expect((await workbook.read(at)).values).toEqual([[null]]);
  });
});
