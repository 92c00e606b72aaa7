import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import { ACCROCHAGE_KEYS, TEMPLATE_VERSION } from '#template';
import { memoryWorkbook } from '#workbook/memory';
import { newXlsx, openXlsx } from '#workbook/xlsx';
import { contentOf, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

const XSD = readFileSync(
  new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url),
  'utf8',
).replaceAll('<xs:maxLength value="60"/>', '<xs:maxLength value="6"/>');

const workbookOf = (memory: readonly (readonly string[])[] = []) =>
  memoryWorkbook(
    contentOf({
      rows: soundRows({}, {}),
      sheets: [{ name: '_accrochage', rows: [['key', 'value'], ...memory] }],
    }),
  );

const surroundings = {
  ...testSurroundings(),
  newWorkbook: async (name: string) => Promise.resolve(newXlsx(name)),
};
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

describe('the official XSD, in the pane', () => {
  it('keeps its file and its day, is told from ours in words and rows, and is given up again', async () => {
    const session = createSession(workbookOf(), surroundings, 'fr');
    const loaded = await session.loadXsd(XSD, 'kit-cdc.xsd');
    expect(loaded.settings).toMatchObject({
      schemaSource: 'loaded',
      schemaFile: { name: 'kit-cdc.xsd', loadedOn: '2026-11-23' },
    });
    const differences = await session.schemaDifferences({});
    const [first] = differences.filter(({ isToLookAt }) => isToLookAt);
    expect(plain(first?.text)).toMatch(
      /^Nom de naissance .* : 6 caractères au plus dans le XSD chargé, 60 .* dans notre 1\.1\.5\.$/,
    );
    expect(plain(first?.change)).toBe('2 lignes dépassent la nouvelle longueur.');
    expect((await session.dropXsd()).settings).toMatchObject({
      schemaSource: 'reconstructed',
      schemaFile: { name: '', loadedOn: '' },
    });
    expect(await session.undo({})).toMatchObject({ kind: 'schema', left: 0 });
    expect((await session.overview()).settings.schemaFile.name).toBe('kit-cdc.xsd');
  });
});

describe('the version of a workbook, in the pane', () => {
  it.each([
    [TEMPLATE_VERSION, 'current'],
    ['1', 'older'],
    ['99', 'newer'],
  ])('%s is %s', async (version, state) => {
    const session = createSession(workbookOf([[ACCROCHAGE_KEYS.version, version]]), surroundings, 'fr');
    expect((await session.overview()).template).toEqual({ version: null, current: TEMPLATE_VERSION, state });
  });

  it('is raised by an upgrade that was shown first', async () => {
    const path = 'test/fixtures/workbooks/v2-sent.xlsx';
    const workbook = await openXlsx(new Uint8Array(readFileSync(path)), 'v2-sent.xlsx');
    const session = createSession(workbook, surroundings, 'fr');
    const shown = await session.upgradePlan();
    expect(shown.changes).toBeGreaterThan(1);
    const { overview, lines } = await session.upgrade({});
    expect(lines).toEqual(shown.lines);
    expect(overview.template).toEqual({
      version: TEMPLATE_VERSION,
      current: TEMPLATE_VERSION,
      state: 'current',
    });
    expect(await session.upgradePlan()).toMatchObject({ changes: 0 });
  });
});

describe('a new year, in the pane', () => {
  it('is a workbook of its own, named after the next year', async () => {
    const path = 'test/fixtures/workbooks/v3-sent.xlsx';
    const workbook = await openXlsx(new Uint8Array(readFileSync(path)), 'Jurys 2026.xlsx');
    const made = await createSession(workbook, surroundings, 'fr').newYear({});
    expect([made?.name, made?.lines.length]).toEqual(['Jurys 2027.xlsx', 2]);
    const bytes = new Uint8Array((await made?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const overview = await createSession(await openXlsx(bytes, 'n.xlsx'), surroundings, 'fr').overview();
    expect([overview.passages, overview.lastDeposit?.passages]).toEqual([0, 1]);
    expect(overview.settings.problems).toEqual({});
  });
});
