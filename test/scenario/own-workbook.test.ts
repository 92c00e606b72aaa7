import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { openValidator } from '#flux';
import type { Matching, TableMatch } from '#matching';
import { createSession, type HostedSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { newXlsx, openXlsx } from '#workbook/xlsx';
import { accrochage, filesOf, folder, leftOf } from '../cli/bench';
import { managementTool } from '../fixtures/layouts/management-tool';
import { twoSessions } from '../fixtures/layouts/two-sessions';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { CODES, EXPECTED, IDS, peopleIn, peopleWhoPassed, UNDECIDED } from './own-workbook';
import { testSurroundings } from './surroundings';

const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');

/** A person decides: what is proposed is right, « Nom » is the birth name, and each title has its code. */
const decided = <T extends TableMatch>(table: T): T => ({
  ...table,
  columns: table.columns.map((column) =>
    column.certainty === 'proposed' ? { ...column, certainty: 'certain' as const } : column,
  ),
  values: table.values.map((value) =>
    value.field === 'code' ? { ...value, read: CODES[value.value] ?? null } : value,
  ),
  missing: table.missing.map(({ certainty, ...each }) => each),
});

describe('a workbook as a school keeps it, from the pane', () => {
  let workbook: MemoryWorkbook;
  let session: HostedSession;
  beforeAll(() => {
    workbook = memoryWorkbook({ name: 'cfa.xlsx', sheets: twoSessions.sheets });
    session = createSession(
      workbook,
      { ...testSurroundings(), newWorkbook: async (name) => Promise.resolve(newXlsx(name)) },
      'fr',
    );
  });

  it('asks by itself what its columns are, and proposes what it found', async () => {
    expect(await session.overview()).toMatchObject({ matching: 'asked', tables: [], passages: 0 });
    const { tables, otherSheets, isKept } = await session.matching({}, {});
    expect([tables.map(({ sheet }) => sheet), otherSheets, isKept]).toEqual([
      ['Session juin', 'Session septembre'],
      ['Notes'],
      false,
    ]);
    expect(tables.map(({ rows }) => rows)).toEqual([20, 12]);
    const delivered = tables.map(
      ({ missing }) => missing.find(({ field }) => field === 'dateDebutValidite')?.constant,
    );
    expect(delivered).toEqual(['2026-06-30', '2026-09-25']);
  });

  it('keeps what is decided, makes ids, and changes no cell of the department’s', async () => {
    const { tables, constants } = await session.matching({}, {});
    const done = await session.keepMatching({ tables: tables.map(decided), constants }, false, {});
    expect(done).toEqual({ outcome: 'kept', sheets: 2, rows: 32, columns: 18, ids: 32 });
    expect(await session.overview()).toMatchObject({
      matching: 'open',
      passages: EXPECTED.passages,
      notes: [
        expect.stringContaining('plusieurs feuilles'),
        'Un autre tableau de passages n’est pas lu\u00a0: feuille «\u00a0Session 2025\u00a0» (masquée).',
      ],
      undo: { kind: 'matching' },
    });
  });

  it('sends who passed, and lists the others', async () => {
    await session.saveSettings({
      idClientEmetteur: IDS.emetteur,
      idClientCertificateur: IDS.certificateur,
      idContrat: IDS.contrat,
    });
    const report = await session.check({});
    expect(report.groups.filter(({ severity }) => severity === 'error')).toMatchObject([
      { id: expect.stringContaining('result-undecided'), count: EXPECTED.undecided },
    ]);
    // The total has a figure under « Décision du jury », the footnote is in a column that nobody reads: both are listed.
    expect((await session.overview()).notes.at(-1)).toContain('(lignes 25, 27)');
    const { files, selection } = await session.generate({ action: 'CREATION' }, {});
    expect(files.map(({ passages }) => passages)).toEqual([EXPECTED.sent]);
    expect(selection.left.map(({ reason, count }) => [reason, count]).sort()).toEqual([
      ['aside', EXPECTED.aside],
      ['undecided', EXPECTED.undecided],
    ]);
    const undecided = selection.left.find(({ reason }) => reason === 'undecided')?.rows ?? [];
    for (const [sheet, rows] of Object.entries(UNDECIDED))
      expect(undecided.filter((at) => at.sheet === sheet).map(({ row }) => row)).toEqual(rows);
    const flux = await (await session.file(files[0]?.idFlux ?? '')).text();
    const validator = await openValidator(XSD);
    expect(validator.check(new TextEncoder().encode(flux))).toEqual([]);
    validator.dispose();
    expect(peopleIn(flux)).toEqual(peopleWhoPassed());
    for (const { name, rows = [] } of twoSessions.sheets)
      rows.forEach((cells, index) => {
        expect(workbook.grid(name)[index]?.slice(0, cells.length) ?? []).toEqual(cells);
      });
    const { sheets } = await workbook.describe();
    expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual(twoSessions.sheets.map(({ name }) => name));
  });

  it('counts nobody who failed or is to be decided on among who was delivered', async () => {
    const { total } = (await session.transmissionState()).state;
    expect([total.delivered, total.parts.undecided, total.parts.notDelivered, total.parts.toSend]).toEqual([
      EXPECTED.sent,
      EXPECTED.undecided,
      EXPECTED.aside,
      0,
    ]);
    const figure = async (part: 'undecided' | null) =>
      (await session.rowsOfFigure({ part })).map(({ row }) => row);
    expect(await figure('undecided')).toEqual(Object.values(UNDECIDED).flat());
    expect(await figure(null)).toHaveLength(EXPECTED.sent);
  });

  it('copies its rows into the template, for who prefers it, and changes nothing here', async () => {
    const before = workbook.grid('Session juin');
    const made = await session.copyRows({});
    expect([made?.name, made?.lines.map((line) => line.replaceAll('\u00a0', ' '))]).toEqual([
      'cfa dans le modèle.xlsx',
      [
        '32 lignes copiées dans le modèle (Session juin : 20, Session septembre : 12). Votre classeur n’est pas modifié.',
        '4 lignes y sont mises de côté, avec leur motif.',
        '8 lignes dont le résultat est à décider sont mises de côté jusque-là.',
        '2 lignes ne sont pas copiées, qui ne sont pas des passages : Session juin 25, 27.',
        expect.stringContaining('Colonnes non utilisées, restées dans votre classeur : '),
        expect.stringContaining('Le registre de ce qui est parti suit (20 lignes)'),
      ],
    ]);
    expect(workbook.grid('Session juin')).toEqual(before);
    const bytes = new Uint8Array((await made?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const copy = createSession(await openXlsx(bytes, 'copie.xlsx'), testSurroundings(), 'fr');
    expect(await copy.overview()).toMatchObject({ passages: 32, matching: 'none' });
  });

  it('says how many rows already sent would differ, before a reading is kept', async () => {
    const { tables, constants } = await session.matching({}, {});
    const otherwise = tables.map((table) => ({
      ...table,
      missing: table.missing.map((each) =>
        each.field === 'presenceNiveauLangueEuro' ? { ...each, constant: 'true' } : each,
      ),
    }));
    await session.confirmDeposit((await session.deposits())[0]?.idFlux ?? '');
    const given = { tables: otherwise, constants };
    expect(await session.keepMatching(given, false, {})).toEqual({
      outcome: 'differs',
      passages: EXPECTED.sent,
    });
    const after = await session.matching({}, {});
    expect(after.tables.map(({ missing }) => missing)).toEqual(tables.map(({ missing }) => missing));
  });

  it('says once what is the same on each sheet, which a sheet may say otherwise, and no longer once that is taken away', async () => {
    const on = memoryWorkbook({ name: 'cfa.xlsx', sheets: twoSessions.sheets });
    const anew = createSession(on, testSurroundings(), 'fr');
    const { tables } = await anew.matching({}, {});
    const constants = { obtentionCertification: 'PAR_SCORING', dateDebutValidite: '2026-07-01' };
    const again = await anew.matching({ draft: { tables: [], constants } }, {});
    const saidBy = (some: typeof again.tables, field: string) =>
      some.map(({ missing }) => missing.find((each) => each.field === field)?.constant);
    // What is said of the workbook is not proposed of its sheets.
    expect(saidBy(tables, 'obtentionCertification')).toEqual(['PAR_ADMISSION', 'PAR_ADMISSION']);
    expect(saidBy(again.tables, 'obtentionCertification')).toEqual([null, null]);
    const given = again.tables.map(decided).map((table, at) => ({
      ...table,
      missing: table.missing.map((each) =>
        each.field === 'dateDebutValidite' && at === 1 ? { ...each, constant: '2026-09-25' } : each,
      ),
    }));
    await anew.keepMatching({ tables: given, constants }, false, {});
    await anew.saveSettings({
      idClientEmetteur: IDS.emetteur,
      idClientCertificateur: IDS.certificateur,
      idContrat: IDS.contrat,
    });
    await anew.check({});
    const { files } = await anew.generate({ action: 'CREATION' }, {});
    const flux = await (await anew.file(files[0]?.idFlux ?? '')).text();
    const all = (element: string) =>
      new Set([...flux.matchAll(new RegExp(`${element}>([^<\\s]+)<`, 'g'))].map(([, value]) => value));
    expect([all('obtentionCertification'), all('dateDebutValidite')]).toEqual([
      new Set(['PAR_SCORING']),
      new Set(['2026-07-01', '2026-09-25']),
    ]);
    await anew.keepMatching({ tables: given, constants: {} }, true, {});
    expect((await anew.matching({}, {})).constants).toEqual({});
  });

  it('tells two successive codes of a title by the day of delivery', async () => {
    const on = memoryWorkbook({ name: 'cfa.xlsx', sheets: twoSessions.sheets });
    const anew = createSession(on, testSurroundings(), 'fr');
    const { tables, constants } = await anew.matching({}, {});
    const given = tables.map(decided).map((table) => ({
      ...table,
      values: table.values.flatMap((value) =>
        value.value === 'CAP Cuisine'
          ? [
              { ...value, to: '2026-08-31' },
              { ...value, read: 'RNCP41234', from: '2026-09-01' },
            ]
          : [value],
      ),
    }));
    await anew.keepMatching({ tables: given, constants }, false, {});
    const { rows } = await check(on, {}, testSurroundings());
    const codes = (sheet: string) =>
      new Set(rows.filter((row) => row.sheet === sheet).map(({ values }) => values.code));
    expect([codes('Session juin').has('RNCP41234'), codes('Session juin').has('RNCP38430')]).toEqual([
      false,
      true,
    ]);
    expect([
      codes('Session septembre').has('RNCP41234'),
      codes('Session septembre').has('RNCP38430'),
    ]).toEqual([true, false]);
    // Shown again as it was decided.
    const shown = (await anew.matching({}, {})).tables[0]?.values.filter(
      ({ value }) => value === 'CAP Cuisine',
    );
    expect(shown?.map(({ read, from, to }) => [read, from, to])).toEqual([
      ['RNCP38430', undefined, '2026-08-31'],
      ['RNCP41234', '2026-09-01', undefined],
    ]);
  });

  it('is no longer read so, once that is undone', async () => {
    const on = memoryWorkbook({ name: 'cfa.xlsx', sheets: twoSessions.sheets });
    const anew = createSession(on, testSurroundings(), 'fr');
    const { tables, constants } = await anew.matching({}, {});
    await anew.keepMatching({ tables: tables.map(decided), constants }, false, {});
    await anew.undo({});
    expect(await anew.overview()).toMatchObject({ matching: 'asked', passages: 0 });
    expect(
      on
        .grid('Session juin')[4]
        ?.slice(14)
        .every((cell) => cell === null || cell === ''),
    ).toBe(true);
  });

  it('warns once of a table whose name nobody knows', async () => {
    const on = memoryWorkbook({ name: 'cfa.xlsx', sheets: twoSessions.sheets.slice(0, 1) });
    const anew = createSession(on, testSurroundings(), 'fr');
    const { tables, constants } = await anew.matching({}, {});
    const unsure = tables.map(decided).map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.header === 'Nom' ? { ...column, unsure: true } : column,
      ),
    }));
    await anew.keepMatching({ tables: unsure, constants }, false, {});
    const { groups } = await anew.check({});
    expect(groups.find(({ id }) => id.startsWith('unsure-name'))).toMatchObject({
      count: 1,
      severity: 'warning',
    });
  });
});

describe('a table that its headers alone would tell, but for « Nom »', () => {
  const certain = ['idTechnique', 'code', 'Nom', 'prenom1', 'sexe', 'dateDebutValidite'];
  const rows = [
    certain,
    ['P-1', 'RNCP38430', 'ARAGON', 'Camille', 'F', '2026-06-30'],
    ['P-2', 'RNCP38430', 'BELLEC', 'Hugo', 'M', '2026-06-30'],
  ];

  it('asks what the name is, and no more once that is said', async () => {
    const on = memoryWorkbook({ name: 'liste.xlsx', sheets: [{ name: 'Liste', rows }] });
    const session = createSession(on, testSurroundings(), 'fr');
    expect(await session.overview()).toMatchObject({ matching: 'asked', passages: 2 });
    const { tables, constants } = await session.matching({}, {});
    expect(tables[0]?.columns.find(({ header }) => header === 'Nom')).toMatchObject({
      fields: ['nomNaissance'],
      certainty: 'proposed',
    });
    expect(tables[0]?.id).toEqual({ column: 'A' });
    const kept = await session.keepMatching({ tables: tables.map(decided), constants }, false, {});
    expect(kept).toMatchObject({ outcome: 'kept', ids: 0 });
    expect(await session.overview()).toMatchObject({ matching: 'open', notes: [] });
  });

  it('offers as ids references alone, never what is a person’s', async () => {
    const on = memoryWorkbook({ name: 'export.xlsx', sheets: managementTool.sheets });
    const { tables } = await createSession(on, testSurroundings(), 'fr').matching({}, {});
    const [table] = tables;
    const headers = table?.columns.filter(({ column }) => table.idColumns.includes(column));
    expect(headers?.map(({ header }) => header)).toEqual(['ID apprenant']);
  });

  it('reads a sheet that looks like nothing, once it is chosen', async () => {
    const on = memoryWorkbook({
      name: 'liste.xlsx',
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['Qui', 'Quoi'],
            ['ARAGON', 'RNCP38430'],
          ],
        },
      ],
    });
    const session = createSession(on, testSurroundings(), 'fr');
    expect(await session.overview()).toMatchObject({ matching: 'open', tables: [] });
    const none = await session.matching({}, {});
    expect([none.tables, none.otherSheets]).toEqual([[], ['Liste']]);
    const chosen = await session.matching({ sheet: 'Liste' }, {});
    expect(chosen.tables).toMatchObject([
      { sheet: 'Liste', headerRow: 1, rows: 0, columns: [{ header: 'Qui' }, {}] },
    ]);
    const draft = {
      constants: {},
      tables: chosen.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.header === 'Qui'
            ? { ...column, fields: ['nomNaissance' as const], certainty: 'certain' as const }
            : column,
        ),
      })),
    };
    const after = await session.matching({ draft }, {});
    expect(after.tables).toMatchObject([{ rows: 1, columns: [{ fields: ['nomNaissance'] }, {}] }]);
  });
});

describe('the same workbook, on the command line', () => {
  const dir = folder();
  afterAll(() => dir.clean());
  const ids = ['--emetteur', IDS.emetteur, '--certificateur', IDS.certificateur, '--contrat', IDS.contrat];

  it('is matched, checked and sent alike', async () => {
    writeFileSync(dir.at('cfa.xlsx'), xlsxFromContent({ sheets: twoSessions.sheets }));
    const { json } = await accrochage('match', dir.at('cfa.xlsx'), '--json');
    const proposed = json as Matching;
    writeFileSync(dir.at('m.json'), JSON.stringify({ ...proposed, tables: proposed.tables.map(decided) }));
    const applied = await accrochage(
      ...['match', dir.at('cfa.xlsx'), '--apply', dir.at('m.json'), '--out', dir.at('relie.xlsx')],
    );
    expect([applied.exit, applied.err]).toEqual([0, '']);
    const sent = await accrochage(
      ...[
        'generate',
        dir.at('relie.xlsx'),
        '--out',
        dir.at('flux'),
        '--save',
        dir.at('s.xlsx'),
        '--json',
        ...ids,
      ],
    );
    expect([sent.exit, sent.err]).toEqual([1, '']);
    const [file] = filesOf(sent);
    expect(file).toMatchObject({ passages: EXPECTED.sent, valid: true });
    const reasons = leftOf(sent).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'aside')).toHaveLength(EXPECTED.aside);
    expect(reasons.filter((reason) => reason === 'undecided')).toHaveLength(EXPECTED.undecided);
    expect(reasons).toHaveLength(EXPECTED.aside + EXPECTED.undecided);
    expect(peopleIn(readFileSync(file?.path ?? '', 'utf8'))).toEqual(peopleWhoPassed());
    const saved = await openXlsx(new Uint8Array(readFileSync(dir.at('s.xlsx'))), 's.xlsx');
    const { sheets } = await saved.describe();
    expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual(twoSessions.sheets.map(({ name }) => name));
  });

  it('applied as it was printed, says once what nobody confirmed', async () => {
    const { json } = await accrochage('match', dir.at('cfa.xlsx'), '--json');
    writeFileSync(dir.at('m.json'), JSON.stringify(json));
    await accrochage('match', dir.at('cfa.xlsx'), '--apply', dir.at('m.json'), '--out', dir.at('r.xlsx'));
    const { json: checked } = await accrochage('check', dir.at('r.xlsx'), '--json', ...ids);
    const { findings } = checked as { readonly findings: readonly { rule: string; sheet: string | null }[] };
    for (const rule of ['unsure-name', 'unconfirmed-constants'])
      expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(2);
  });
});
