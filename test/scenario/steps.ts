import { expect } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { readFlux } from '#flux';
import { accuse } from './accuse';
import { FIRST_ROW, HEADER_ROW, HEADERS, LAST_ROW, ROWS, SHEET } from './departments-workbook';
import { eventually } from './eventually';
import type { Found, HandedFile, ScenarioHost } from './host';
import { xsdRefusals } from './xsd';

/** What the steps remember from one to the next. */
export interface Story {
  /** Of the format. */
  readonly version: string;
  /** The files handed over, in order. */
  readonly files: HandedFile[];
  /** What each check found, in order. */
  readonly found: (readonly Found[])[];
}

export interface Step {
  readonly name: string;
  readonly play: (host: ScenarioHost, story: Story) => Promise<void>;
}

const NOBODY = 'Aucun titulaire ne correspond aux critères obligatoires';
const KNOWN = 'Le passage certification avec l’id technique P-003 existe déjà en base';
const ASIDE = 'Mis de côté';
const WHY = 'attend sa pièce d’identité';

const NO_SEX: Found = {
  severity: 'error',
  title: 'Sexe\u00a0: obligatoire',
  row: 9,
  says: '«\u00a0Sexe\u00a0» est obligatoire\u00a0: la case est vide. Remplissez-la, par exemple «\u00a0F\u00a0».',
};

/** A name that holds signs is warned of, and leaves as it was typed. */
const SIGNS = {
  severity: 'warning',
  title: 'Nom de naissance\u00a0: signe inattendu dans un nom',
  row: 7,
  says: '«\u00a0R&D <MODÈLE>\u00a0»',
};

/** The deliveries of the scenario are over 3 months old on any day it is played. */
const LATE = expect.objectContaining({ severity: 'warning', title: 'Délai de 3 mois dépassé', row: null });

/** The whole job on the department's workbook, from its first opening to the second accusé: the same on every host. */
export const STEPS: readonly Step[] = [
  {
    name: 'the first check finds a lost zero, the word nil and a sex that is missing',
    play: async (host, story) => {
      await host.check();
      await eventually(async () => {
        expect(await host.counts()).toEqual({ passages: ROWS.length, errors: 3, warnings: 2 });
        const found = await host.findings();
        expect(found).toHaveLength(5);
        expect(found).toContainEqual(NO_SEX);
        expect(found).toContainEqual(SIGNS);
        expect(found).toContainEqual(LATE);
        expect(found).toContainEqual(
          expect.objectContaining({ row: 8, says: '«\u00a01053\u00a0» → «\u00a001053\u00a0»' }),
        );
        story.found.push(found);
      });
    },
  },
  {
    name: 'our columns stand right of the department’s, with statuses, words, marks and colours',
    play: async (host) => {
      await host.comeBack();
      const sheet = await sheetOf(host);
      expect(sheet.headers).toEqual([...HEADERS, 'Statut accrochage', 'Anomalies', 'Message CDC', 'Marques']);
      expect(sheet.column('Statut')).toEqual(ROWS.map(() => 'inscrit'));
      expect(sheet.column('Statut accrochage')).toEqual([
        ...['Prêt', 'Prêt', 'Prêt', 'À corriger', 'À corriger', 'Prêt', 'Prêt'],
      ]);
      const words = sheet.column('Anomalies');
      expect([words[0], words[3], words[4]]).toEqual([
        null,
        'Nom d’usage\u00a0: mot qui n’est pas une donnée +1',
        'Sexe\u00a0: obligatoire',
      ]);
      const marks = sheet.column('Marques');
      expect(marks[4]).toContain(';E:sexe;');
      expect(marks[3]).toContain(';E:codeInsee;');
      expect(marks[0]).not.toContain(';E:');
      const rules = await host.highlights(SHEET);
      expect(rules.some((formula) => formula.includes(';E:sexe;'))).toBe(true);
    },
  },
  {
    name: 'the safe corrections are applied, and the row is ready',
    play: async (host, story) => {
      await host.check();
      expect(await host.correctAll()).toEqual({ applied: 2, kept: 0 });
      await eventually(async () => {
        const found = await host.findings();
        expect(found).toEqual([NO_SEX, LATE, SIGNS]);
        story.found.push(found);
      });
      await host.comeBack();
      const sheet = await sheetOf(host);
      expect(sheet.row(8).slice(5, 7)).toEqual(['01053', null]);
      expect(sheet.column('Statut accrochage')[3]).toBe('Prêt');
    },
  },
  {
    name: 'a row is set aside with a reason, and stays out of the file with the row to correct',
    play: async (host) => {
      const { headers } = await sheetOf(host);
      await host.type(SHEET, 11, headers.indexOf('Mis de côté') + 1, WHY);
      await host.comeBack();
      await eventually(async () =>
        expect(await host.selection()).toEqual({
          included: 5,
          left: { 'à corriger': [9], 'mise de côté': [11] },
        }),
      );
    },
  },
  {
    name: 'the file generated is valid, and holds the ready rows in the order of the sheet',
    play: async (host, story) => {
      const file = await host.generate();
      story.files.push(file);
      expect(file.name).toMatch(/^accrochage-12ABC345-\d{8}-\d{6}\.xml$/);
      expect(await xsdRefusals(file.bytes, story.version)).toEqual([]);
      const flux = readFlux([file.bytes]);
      expect(flux.envelope.action).toBe(story.version === '1.1.2' ? undefined : 'CREATION');
      expect(flux.passages.map(({ values }) => [values.idTechnique, values.nomNaissance])).toEqual([
        ['P-001', 'EXEMPLE'],
        ['P-002', 'FICTIF'],
        ['P-003', 'R&D <MODÈLE>'],
        ['P-004', 'DUZÉRO'],
        ['P-006', 'D’ESSAI'],
      ]);
    },
  },
  {
    name: 'the workbook remembers the file, writes it again to the byte, and keeps its rows out of another',
    play: async (host, story) => {
      await host.comeBack();
      const sent = fileOf(story, 0);
      await eventually(async () =>
        expect(await host.deposits()).toEqual([
          { name: sent.name, passages: 5, state: 'Généré', ok: null, ko: null },
        ]),
      );
      expect((await sheetOf(host)).column('Statut accrochage')).toEqual([
        ...['Généré', 'Généré', 'Généré', 'Généré', 'À corriger', 'Généré'],
        ASIDE,
      ]);
      expect(await host.fileAgain()).toEqual(sent);
      await eventually(async () =>
        expect(await host.selection()).toEqual({
          included: 0,
          left: {
            'déjà dans un fichier généré, dont le dépôt n’est pas confirmé': [5, 6, 7, 8, 10],
            'à corriger': [9],
            'mise de côté': [11],
          },
        }),
      );
    },
  },
  {
    name: 'an accusé is summed up before anything is written: accepted, KO, to verify, unknown, unanswered',
    play: async (host, story) => {
      const sent = fileOf(story, 0);
      const before = await host.cells(SHEET);
      const said = await host.readAccuse(
        accuse({
          nomFichier: `C:\\envois\\${sent.name.replace('.xml', ' (1).xml')}`,
          idFlux: idFluxOf(sent),
          idTraitement: '90412',
          ok: ['P-001', 'P-004'],
          ko: [
            ['P-002', NOBODY],
            ['P-003', KNOWN],
            ['X-999', NOBODY],
          ],
        }),
      );
      expect(said).toEqual({ accepted: 2, ko: 1, doubtful: 1, unanswered: 1, unknown: ['X-999'] });
      expect(await host.cells(SHEET)).toEqual(before);
    },
  },
  {
    name: 'once applied, each row has its status, the message of CDC and its marks',
    play: async (host, story) => {
      expect(await host.applyAccuse()).toEqual({ accepted: 2, ko: 1, doubtful: 1, unanswered: 1 });
      await host.comeBack();
      const sheet = await sheetOf(host);
      expect(sheet.column('Statut accrochage')).toEqual([
        ...['Accepté', 'KO', 'À vérifier', 'Accepté', 'À corriger', 'Déposé'],
        ASIDE,
      ]);
      expect(sheet.column('Message CDC').slice(0, 3)).toEqual([null, NOBODY, KNOWN]);
      expect(sheet.column('Marques')[1]).toMatch(/;K:nomNaissance;.*K:dateNaissance;/);
      await eventually(async () => {
        expect(await host.deposits()).toEqual([
          { name: fileOf(story, 0).name, passages: 5, state: 'Traité avec KO', ok: 2, ko: 2 },
        ]);
        expect(await host.selection('ko')).toEqual({
          included: 0,
          left: {
            'déjà acceptée': [5, 8],
            'KO et inchangée depuis': [6],
            'à vérifier\u00a0: son identifiant a peut-être servi pour quelqu’un d’autre': [7],
            'à corriger': [9],
            'déjà déposée, en attente de l’accusé': [10],
            'mise de côté': [11],
          },
        });
      });
    },
  },
  {
    name: 'a KO row that is corrected goes alone into the file of the KO',
    play: async (host, story) => {
      await host.type(SHEET, 6, 2, 'FICTIF-NAISSANCE');
      await host.type(SHEET, 9, 4, 'F');
      await eventually(async () => {
        const { included, left } = await host.selection('ko');
        expect(included).toBe(1);
        expect(left['hors de la sélection']).toEqual([9]);
      });
      const file = await host.generate('ko');
      story.files.push(file);
      expect(await xsdRefusals(file.bytes, story.version)).toEqual([]);
      expect(readFlux([file.bytes]).passages.map(({ values }) => values.nomNaissance)).toEqual([
        'FICTIF-NAISSANCE',
      ]);
    },
  },
  {
    name: 'its deposit is confirmed',
    play: async (host, story) => {
      expect((await sheetOf(host)).column('Statut accrochage').slice(0, 5)).toEqual([
        ...['Accepté', 'Généré', 'À vérifier', 'Accepté', 'Prêt'],
      ]);
      await host.confirm();
      await host.comeBack();
      expect((await sheetOf(host)).column('Statut accrochage').slice(0, 5)).toEqual([
        ...['Accepté', 'Déposé', 'À vérifier', 'Accepté', 'Prêt'],
      ]);
      await eventually(async () => {
        const [last] = await host.deposits();
        expect(last).toEqual({
          name: fileOf(story, 1).name,
          passages: 1,
          state: 'Déposé',
          ok: null,
          ko: null,
        });
      });
    },
  },
  {
    name: 'the second accusé accepts it, and the workbook tells the whole story',
    play: async (host, story) => {
      const again = fileOf(story, 1);
      const said = await host.readAccuse(
        accuse({ idFlux: idFluxOf(again), idTraitement: '90500', ok: ['P-002'] }),
      );
      expect(said).toEqual({ accepted: 1, ko: 0, doubtful: 0, unanswered: 0, unknown: [] });
      expect(await host.applyAccuse()).toEqual({ accepted: 1, ko: 0, doubtful: 0, unanswered: 0 });
      await host.comeBack();
      const sheet = await sheetOf(host);
      expect(sheet.column('Statut accrochage')[1]).toBe('Accepté');
      expect(sheet.column('Message CDC')[1]).toBe(null);
      expect(await linesOf(host, 'Historique accrochage')).toBe(6);
      await eventually(async () => {
        expect(await host.deposits()).toEqual([
          { name: again.name, passages: 1, state: 'Traité', ok: 1, ko: 0 },
          { name: fileOf(story, 0).name, passages: 5, state: 'Traité avec KO', ok: 2, ko: 2 },
        ]);
        expect(await host.statuses()).toMatchObject({ accepted: 3, doubtful: 1, ready: 1, aside: 1 });
      });
    },
  },
];

function fileOf(story: Story, index: number): HandedFile {
  const file = story.files[index];
  if (file === undefined) throw new Error('The step that generates this file did not end.');
  return file;
}

const idFluxOf = ({ bytes }: HandedFile): string => readFlux([bytes]).envelope.idFlux ?? '';

/** The passage sheet, by header. */
async function sheetOf(host: ScenarioHost) {
  const cells = await host.cells(SHEET);
  const row = (number: number): readonly CellValue[] => cells[number - 1] ?? [];
  const headers = row(HEADER_ROW);
  return {
    headers,
    row,
    column: (header: string): readonly CellValue[] =>
      cells.slice(FIRST_ROW - 1, LAST_ROW).map((each) => each[headers.indexOf(header)] ?? null),
  };
}

/** How many lines a list of ours holds under its header. */
async function linesOf(host: ScenarioHost, sheet: string): Promise<number> {
  return (await host.cells(sheet)).filter(([id]) => typeof id === 'string' && /^[PX]-\d/.test(id)).length;
}
