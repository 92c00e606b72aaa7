import { describe, expect, it } from '@jest/globals';
import { columnLetters, fieldKeys, type Language } from '#dictionary';
import {
  fieldsOfModel,
  findSheet,
  OWN_COLUMN_KEYS,
  ownColumn,
  PROMPT_TEXT_MAX,
  PROMPT_TITLE_MAX,
  templateSheets,
  type Model,
  type SheetSpec,
} from '#template';

const columns = [{ key: 'idFlux', header: { fr: 'Flux', en: 'Flux' } }];
const make = (model: Model, language: Language): readonly SheetSpec[] =>
  templateSheets({
    model,
    language,
    version: '1.1.5',
    depots: columns,
    historique: columns,
    demarches: columns,
  });

const variants: readonly [Model, Language][] = [
  ['short', 'fr'],
  ['short', 'en'],
  ['full', 'fr'],
  ['full', 'en'],
];

/** Fields without a column of their own in the template: in *Paramètres*, or in *Date de naissance*. */
const ELSEWHERE = [
  'idClientEmetteur',
  'idClientCertificateur',
  'idContrat',
  'anneeNaissance',
  'moisNaissance',
  'jourNaissance',
];

/** In no model: the NIR is sensitive. Source: domain.md. */
const ON_DEMAND = ['nir'];

const columnsOf = (sheets: readonly SheetSpec[], name: string) =>
  sheets.find((sheet) => sheet.name === name)?.table?.columns ?? [];

describe('the models', () => {
  it('gives every field a column in the full model, but for those kept elsewhere or on demand', () => {
    const keys = fieldsOfModel('full');
    const missing = fieldKeys.filter((key) => !keys.includes(key));
    expect([...missing].sort()).toEqual([...ON_DEMAND, ...ELSEWHERE].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows some twenty columns in the short model, status and issues first', () => {
    const shown = columnsOf(make('short', 'fr'), 'Passages').filter(({ hidden }) => hidden !== true);
    expect(shown.map(({ header }) => header)).toEqual([
      'Statut',
      'Anomalies',
      'Nom de naissance',
      'Prénom',
      'Sexe',
      'Date de naissance',
      'Code INSEE de naissance',
      'Commune de naissance',
      'Code du pays de naissance',
      'Répertoire',
      'Code de la certification',
      'Date de délivrance',
      'Fin de validité',
      'Obtention',
      'Donnée certifiée',
      'Niveau de langue ?',
      'Niveau CECRL',
      'Niveau numérique ?',
      'Identifiant technique',
      'Mis de côté',
      'Message CDC',
    ]);
  });

  it('adds the NIR only when it is asked for', () => {
    expect(fieldsOfModel('full')).not.toContain('nir');
    expect(fieldsOfModel('short', ['nir'])).toContain('nir');
  });
});

describe.each(variants)('the %s model in %s', (model, language) => {
  const sheets = make(model, language);
  const passages = findSheet(
    sheets.map((sheet) => ({ ...sheet, tables: sheet.table === undefined ? [] : [sheet.table] })),
    'passages',
  );
  const table = passages?.table;

  it('names its sheets and tables as Excel accepts them, each once', () => {
    for (const { name } of sheets) {
      expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      // Excel refuses a workbook whose sheet has this name, which it keeps for itself.
      expect(name.toLowerCase()).not.toBe('history');
    }
    const tables = sheets.flatMap((sheet) => sheet.table?.name ?? []);
    for (const name of tables) expect(name).toMatch(/^[A-Za-z_]\w*$/);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('has a header once in each table', () => {
    for (const sheet of sheets) {
      const headers = (sheet.table?.columns ?? []).map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it('prompts on every column of the passages, within the limits of Excel', () => {
    for (const column of table?.columns ?? []) expect(column.prompt?.text).toBeTruthy();
    for (const sheet of sheets) {
      const prompts = [...(sheet.table?.columns ?? []), ...(sheet.cells ?? [])].flatMap(
        ({ prompt }) => prompt ?? [],
      );
      for (const { title, text } of prompts) {
        expect(title.length).toBeLessThanOrEqual(PROMPT_TITLE_MAX);
        expect(text.length).toBeLessThanOrEqual(PROMPT_TEXT_MAX);
      }
    }
  });

  it('says in the prompt what its example is, and which columns are required', () => {
    const code = table?.columns.find(({ key }) => key === 'code');
    expect(code?.headerStyle).toBe('header-required');
    expect(code?.prompt?.text).toContain(language === 'fr' ? 'Obligatoire.' : 'Required.');
    expect(code?.prompt?.text).toContain('RNCP35726');
  });

  it('takes its lists from ranges that exist and are filled', () => {
    const sources = sheets.flatMap((sheet) =>
      [...(sheet.table?.columns ?? []), ...(sheet.cells ?? [])].flatMap(({ listSource }) => listSource ?? []),
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const source of new Set(sources)) expect(valuesAt(sheets, source)).not.toContain(undefined);
  });

  it('keeps codes, ids and births as text', () => {
    for (const key of ['code', 'idTechnique', 'dateNaissance', 'codeInsee', 'codePaysNaissance'])
      expect(table?.columns.find((column) => column.key === key)?.format).toBe('@');
  });

  it('is frozen through the first name, and hides the marks in the last column', () => {
    expect(table?.columns[(passages?.freeze?.columns ?? 0) - 1]?.key).toBe('prenom1');
    expect(passages?.freeze?.rows).toBe(table?.headerRow);
    expect(table?.columns.at(-1)).toMatchObject({ key: 'marques', hidden: true });
  });

  it('is printed one page wide when short, on as many as can be read when full', () => {
    const pagesOf = (model: Model) => make(model, 'fr').find(({ name }) => name === 'Passages')?.pagesWide;
    expect([pagesOf('short'), pagesOf('full')]).toEqual([1, 5]);
  });

  it('titles each group in its first column, the other cells empty to be centred across', () => {
    const titles = (passages?.cells ?? []).filter(({ style }) => style === 'group');
    expect(titles.map(({ column }) => column)).toEqual(table?.columns.map((_, index) => index + 1));
    expect(titles[0]?.value).toBeTruthy();
    expect(titles[1]?.value).toBeNull();
  });

  it('reads its marks in its own last column', () => {
    const last = table?.columns.length ?? 0;
    expect(passages?.highlights).toHaveLength(3 * (last - 1));
    for (const { formula } of passages?.highlights ?? [])
      expect(formula).toContain(`$${columnLetters(last)}4)`);
  });
});

describe('our own columns', () => {
  it('take another header where the department has one of that name, whatever its case', () => {
    expect(ownColumn('statut', 'fr', ['Nom', 'STATUT ']).header).toBe('Statut accrochage');
    expect(ownColumn('statut', 'fr', ['statut', 'Statut accrochage']).header).toBe('Statut accrochage 2');
    expect(ownColumn('statut', 'fr').header).toBe('Statut');
  });

  it('hold text, since the words of a compte rendu may start with an equal sign', () => {
    for (const key of OWN_COLUMN_KEYS) expect(ownColumn(key, 'fr').format).toBe('@');
  });
});

/** The values of a range such as `'Mes certifications'!$A$5:$A$24`; null for an empty cell inside a table. */
function valuesAt(sheets: readonly SheetSpec[], source: string): readonly unknown[] {
  const [, name = '', letters = '', first = '', last = ''] =
    /^'?(.*?)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source) ?? [];
  const sheet = sheets.find((candidate) => candidate.name === name.replaceAll("''", "'"));
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return rows.map((row) => {
    const cell = sheet?.cells?.find((each) => each.row === row && columnLetters(each.column) === letters);
    const line = sheet?.table?.rows[row - sheet.table.headerRow - 1];
    return cell?.value ?? (line === undefined ? undefined : null);
  });
}
