import { describe, expect, it } from '@jest/globals';
import { BadInputError, type CellValue } from '#dictionary';
import { findPassageTables, noteText, type PassageTableFound, type SheetHead, type TableHead } from '#cells';

const HEADERS = ['ID technique', 'Code', 'Type de certification', 'Nom de naissance', 'Prénom', 'Sexe'];
const DATA: readonly CellValue[] = ['2026-1', 'RNCP35726', 'RNCP', 'MARTIN', 'Camille', 'F'];

function sheet(name: string, head: SheetHead['head'], more: Partial<SheetHead> = {}): SheetHead {
  return { name, visible: true, head, rows: head.length, columns: 6, tables: [], ...more };
}

function table(name: string, more: Partial<TableHead> = {}): TableHead {
  return { name, headerRow: 1, firstColumn: 1, headers: HEADERS, lastRow: 2, hasTotals: false, ...more };
}

/** The one table that is found. */
function onlyTable(...given: Parameters<typeof findPassageTables>): PassageTableFound {
  const [only, ...others] = findPassageTables(...given);
  if (only === undefined || others.length > 0) throw new Error('Not one table');
  return only;
}

function refusal(sheets: readonly SheetHead[]): BadInputError {
  try {
    onlyTable(sheets);
  } catch (error) {
    if (error instanceof BadInputError) return error;
  }
  throw new Error('nothing was refused');
}

describe('findPassageTables', () => {
  it('finds an Excel table wherever it stands', () => {
    const head = [[], [null, ...HEADERS], [null, ...DATA]];
    const found = onlyTable([
      sheet('Lisez-moi', [['Bonjour']]),
      sheet('Juin', head, { tables: [table('Tableau1', { headerRow: 2, firstColumn: 2, lastRow: 3 })] }),
    ]);
    expect(found).toEqual({
      table: {
        sheet: 'Juin',
        table: 'Tableau1',
        headerRow: 2,
        firstRow: 3,
        lastRow: 3,
        columns: { idTechnique: 2, code: 3, type: 4, nomNaissance: 5, prenom1: 6, sexe: 7 },
        headers: new Map(HEADERS.map((header, offset) => [offset + 2, header])),
      },
      notes: [],
      under: null,
    });
  });

  it('finds a header row under a title, down to the last used row', () => {
    const found = onlyTable([sheet('Juin', [['Session de juin'], [], HEADERS, DATA], { rows: 312 })]);
    expect(found.table).toMatchObject({ table: null, headerRow: 3, firstRow: 4, lastRow: 312 });
  });

  it('looks at the first 50 rows only', () => {
    const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
    expect(onlyTable([sheet('A', [...blank(49), HEADERS])]).table.headerRow).toBe(50);
    expect(refusal([sheet('A', [...blank(50), HEADERS])]).code).toBe('no-passage-table');
  });

  it('takes the header row that names most fields, and data after the last of them', () => {
    const found = onlyTable([
      sheet('Juin', [
        ['Passage', 'Certification', null, 'Titulaire'],
        [...HEADERS.slice(0, 5), 'Genre de la personne'],
        ['8.1', '7.2', 7.1, '8.11', '8.13', '8.20'],
        ['idTechnique', 'code', 'type', 'nomNaissance', 'prenom1', 'sexe'],
        DATA,
      ]),
    ]);
    expect(found.table).toMatchObject({ headerRow: 4, firstRow: 5 });
    expect(found.table.columns.sexe).toBe(6);
  });

  it('takes element names and numbers under the headers for no passage, and says so', () => {
    const head = [HEADERS, ['idTechnique', 'code', 'type', 'nomNaissance', 'prenom1', 'sexe'], DATA];
    for (const tables of [[], [table('T', { lastRow: 3 })]]) {
      const found = onlyTable([sheet('Juin', head, { tables })]);
      expect(found.table).toMatchObject({ headerRow: 1, firstRow: 3 });
      expect(found.notes).toEqual([{ code: 'header-rows-skipped', data: { first: 2, last: 2 } }]);
    }
  });

  it('loses no row to a header that is repeated further down', () => {
    const found = onlyTable([sheet('Juin', [HEADERS, DATA, HEADERS, DATA])]);
    expect(found.table).toMatchObject({ headerRow: 1, firstRow: 2, lastRow: 4 });
  });

  it('tells the emitter from the certificateur by the parent element above', () => {
    const found = onlyTable([
      sheet('Juin', [
        ['emetteur', 'certificateurs', null, 'certification'],
        ['idClient', 'idClient', 'idContrat', 'type', 'code', 'idTechnique', 'nomNaissance'],
        ['12ABC345', '12ABC345', 'MCFCER000123', 'RNCP', 'RNCP35726', '1', 'MARTIN'],
      ]),
    ]);
    expect(found.table.columns).toMatchObject({
      idClientEmetteur: 1,
      idClientCertificateur: 2,
      idContrat: 3,
    });
    expect(found.notes).toEqual([]);
  });

  it('says that an idClient alone is not read', () => {
    const { table: found, notes } = onlyTable([sheet('Juin', [['idClient', ...HEADERS], DATA])]);
    expect(found.columns).not.toHaveProperty('idClientEmetteur');
    expect(notes).toEqual([{ code: 'ambiguous-header', data: { header: 'idClient', column: 'A' } }]);
  });

  it('notes a totals row, and gives the rows used under the table', () => {
    const tables = [table('T', { lastRow: 10, hasTotals: true })];
    const found = onlyTable([sheet('Juin', [HEADERS, DATA], { rows: 14, tables })]);
    expect(found.table.lastRow).toBe(10);
    expect(found.notes).toEqual([{ code: 'totals-row', data: { row: 11 } }]);
    expect(found.under).toEqual({ firstRow: 12, lastRow: 14 });
  });

  it('takes the table named Passages among several, and notes the others', () => {
    const found = onlyTable([
      sheet('Juin', [HEADERS, DATA]),
      sheet('Juillet', [HEADERS, DATA], { tables: [table('passages')] }),
    ]);
    expect(found.table.sheet).toBe('Juillet');
    expect(found.notes.map((note) => noteText(note).fr)).toEqual([
      'Un autre tableau de passages n’est pas lu\u00a0: feuille «\u00a0Juin\u00a0», ligne 1.',
    ]);
  });

  it('takes the only visible one, and one that is hidden when there is no other', () => {
    const hidden = sheet('Vieux', [HEADERS, DATA], { visible: false });
    const found = onlyTable([hidden, sheet('Juin', [HEADERS, DATA])]);
    expect(found.table.sheet).toBe('Juin');
    expect(found.notes.map(({ code }) => code)).toEqual(['other-tables']);
    expect(onlyTable([hidden]).notes).toEqual([{ code: 'hidden-sheet', data: { sheet: 'Vieux' } }]);
  });

  it('reads « Nom » alone as the birth name, and says that nobody confirmed it', () => {
    const asked = HEADERS.map((header) => (header === 'Nom de naissance' ? 'Nom' : header));
    const found = onlyTable([sheet('Juin', [asked, DATA])]);
    expect(found.table.columns.nomNaissance).toBe(4);
    expect(found.notes).toEqual([{ code: 'unsure-name', data: { header: 'Nom', column: 'D' } }]);
    const twice = onlyTable([sheet('Juin', [[...asked, 'Nom de famille'], DATA])]);
    expect(twice.table.columns).not.toHaveProperty('nomNaissance');
  });

  it('takes those of every visible sheet, in the order of the sheets', () => {
    const found = findPassageTables([
      sheet('Juin', [HEADERS, DATA]),
      sheet('Vieux', [HEADERS, DATA], { visible: false }),
      sheet('Juillet', [[...HEADERS].reverse(), DATA]),
    ]);
    expect(found.map(({ table: { sheet: name, columns } }) => [name, columns.idTechnique])).toEqual([
      ['Juin', 1],
      ['Juillet', 6],
    ]);
    expect(found.map(({ notes }) => notes.map(({ code }) => code))).toEqual([['other-tables'], []]);
  });

  it('does not choose between several on one sheet', () => {
    const tables = [table('A'), table('B', { firstColumn: 9 })];
    const error = refusal([sheet('Juin', [HEADERS], { tables }), sheet('Juillet', [HEADERS, DATA])]);
    expect(error.code).toBe('several-passage-tables');
    expect(error.text.fr).toContain('tableau «\u00a0A\u00a0» de la feuille «\u00a0Juin\u00a0», tableau');
  });

  it('refuses two columns for one field, naming both and their letters', () => {
    const error = refusal([sheet('Juin', [[...HEADERS, 'Nom patronymique'], DATA])]);
    expect(error.code).toBe('two-columns-for-one-field');
    expect(error.text.fr).toBe(
      'Sur la feuille «\u00a0Juin\u00a0», plusieurs colonnes disent la même chose\u00a0: «\u00a0Nom de naissance\u00a0» (colonne D) et «\u00a0Nom patronymique\u00a0» (colonne G) pour «\u00a0Nom de naissance\u00a0». Gardez l’en-tête d’une seule et renommez ou supprimez l’autre.',
    );
    expect(error.text.en).toContain(
      '"Nom de naissance" (column D) and "Nom patronymique" (column G) for "Birth name"',
    );
  });

  it('takes the user’s word to leave one of them aside', () => {
    const sheets = [sheet('Juin', [[...HEADERS, 'Nom patronymique'], DATA])];
    expect(onlyTable(sheets, new Map([['Nom de naissance', null]])).table.columns.nomNaissance).toBe(7);
  });

  it.each<[string, readonly SheetHead[]]>([
    ['no sheet', []],
    ['an empty sheet', [sheet('Feuil1', [])]],
    ['too few columns', [sheet('Feuil1', [['ID technique', 'Code', 'Nom', 'Prénom']])]],
    ['no id of the passage', [sheet('Feuil1', [HEADERS.slice(1)])]],
  ])('says what it looked for when there is %s', (_, sheets) => {
    const error = refusal(sheets);
    expect(error.code).toBe('no-passage-table');
    expect(error.text.fr).toContain(
      '«\u00a0Identifiant technique\u00a0» et «\u00a0Code de la certification\u00a0» et au moins 3 autres colonnes',
    );
  });

  it('says which row comes near and what it lacks', () => {
    expect(refusal([sheet('Juin', [[], HEADERS.slice(1)])]).text.fr).toContain(
      'La feuille «\u00a0Juin\u00a0» s’en approche, ligne 2, mais sans «\u00a0Identifiant technique\u00a0».',
    );
  });
});
