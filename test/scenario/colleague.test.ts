import { describe, expect, it } from '@jest/globals';
import { contentOf, processed, SHEET, soundRows, type Row } from '../actions/workbooks';
import type { ScenarioHost } from './host';
import { excelSessionHost } from './hosts/excel-session-host';
import { memoryHost, xlsxHost } from './hosts/file-hosts';

const HOSTS: readonly (readonly [string, () => ScenarioHost])[] = [
  ['a workbook in memory', memoryHost],
  ['an .xlsx saved and opened again', xlsxHost],
  ['the real Office.js and an emulated Excel', excelSessionHost],
];

const PEOPLE: readonly Row[] = [
  { nomNaissance: 'RETAPÉ', prenom1: 'Camille' },
  { nomNaissance: 'COPIÉ', prenom1: 'Lou' },
  { nomNaissance: 'ÉCHANGÉ', prenom1: 'Aïcha' },
  { nomNaissance: 'NOUVEAU', prenom1: 'Yann' },
  { nomNaissance: 'DÉCLARÉ', prenom1: 'Noé' },
  { nomNaissance: 'SUPPRIMÉ', prenom1: 'Inès' },
  { nomNaissance: 'OUBLIÉ', prenom1: 'Maël' },
  { nomNaissance: 'TÉMOIN', prenom1: 'Rose' },
];
/** Completed only after the first file: these two are in no file. */
const LATER = [5, 6];
const KO_ROW = 7;

describe.each(HOSTS)('a colleague’s workbook, on %s', (_name, start) => {
  it('sends none of those it holds, and says each', async () => {
    const host = start();
    const rows = soundRows(...PEOPLE).map((row, index) =>
      LATER.includes(index + 2) ? { ...row, prenom1: '' } : row,
    );
    await host.open(contentOf({ rows }));
    const cells = async (sheet: string) => [...(await host.cells(sheet))].map((line) => [...line]);
    const column = async (header: string) => ((await cells(SHEET))[0]?.indexOf(header) ?? -1) + 1;
    const type = async (row: number, header: string, text: string) =>
      host.type(SHEET, row, await column(header), text);

    const { bytes } = await host.generate();
    await host.confirm();
    const idFlux = /idFlux>([^<]+)</.exec(new TextDecoder().decode(bytes))?.[1] ?? '';
    const ok = ['P-001', 'P-002', 'P-003', 'P-007', 'P-008'];
    await host.readAccuse(processed(idFlux, { ok, ko: [['P-006', 'Aucun titulaire ne correspond']] }));
    await host.applyAccuse();

    for (const row of LATER) await type(row, 'prenom1', String(PEOPLE[row - 2]?.prenom1));
    await type(2, 'idTechnique', 'P-101');
    const copied = (await cells(SHEET))[2] ?? [];
    for (const [at, cell] of copied.entries())
      if (cell !== null && at + 1 < (await column('Statut')))
        await host.type(SHEET, 10, at + 1, String(cell));
    await type(10, 'idTechnique', 'P-102');
    await type(4, 'idTechnique', 'P-004');
    await type(5, 'idTechnique', 'P-003');
    await type(6, 'Statut', 'Accepté');
    for (let at = 1; at <= copied.length; at += 1) await host.type(SHEET, KO_ROW, at, '');
    const list = await cells('Historique accrochage');
    const line = list.findIndex((each) => each.includes('P-007'));
    for (let place = 1; place <= (list[line]?.length ?? 0); place += 1)
      await host.type('Historique accrochage', line + 1, place, '');

    await host.comeBack();
    await host.check();
    expect(await host.selection()).toEqual({
      included: 0,
      left: {
        'déjà envoyée, ou dans un fichier à déposer, sous un autre identifiant': [2, 4, 10],
        'déjà acceptée': [3, 9],
        // The line that is missing may be of any row without one.
        'd’un fichier dont l’historique a perdu des lignes, peut-être': [5, 6, 8],
      },
    });
    const said = (await host.findings()).map(({ row, title }) => `${row ?? ''} ${title}`);
    expect(said).toEqual(
      expect.arrayContaining([
        ' Il manque des lignes dans «\u00a0Historique accrochage\u00a0»',
        ' Passages envoyés qui n’ont plus de ligne',
        '2 Identifiant technique\u00a0: passage déjà envoyé, ou dans un fichier à déposer, sous un autre identifiant',
        '4 Identifiant technique\u00a0: passage déjà envoyé, ou dans un fichier à déposer, sous un autre identifiant',
        '10 Identifiant technique\u00a0: passage déjà envoyé, ou dans un fichier à déposer, sous un autre identifiant',
        '5 Identifiant technique\u00a0: identifiant de quelqu’un d’autre',
        '6 «\u00a0Statut\u00a0» dit que ce passage est envoyé',
        '8 Passage peut-être déjà envoyé\u00a0: il manque des lignes dans «\u00a0Historique accrochage\u00a0»',
      ]),
    );
  });
});
