import { describe, expect, it } from '@jest/globals';
import { benchOf, contentOf, processed, rejected, soundRows } from '../../actions/workbooks';
import type { HandedFile } from '../host';
import { inFile, inMemory, onCommandLine } from './hosts';
import { inExcel } from './in-excel';
import type { AfterHost, SentFile } from './session-host';

const NOBODY = 'Aucun titulaire ne correspond aux critères obligatoires';
const EVERY_CLASS = [
  ['P-001', NOBODY],
  ['P-002', `${NOBODY} enrichis du jour et du mois de naissance`],
  ['P-003', 'Aucun titulaire ne correspond aux critères de réconciliation'],
  ['P-004', 'Plusieurs titulaires ont été identifiés'],
  ['P-005', 'Le passage existe déjà en base'],
  ['P-006', 'Service indisponible'],
] as const;

/** 14 June 1985, as Excel counts days. */
const DATE = 31_212;

/** 32 passages, on rows 2 to 33; the last two wait for the sex of their holder. */
const CONTENT = contentOf({
  rows: soundRows(
    ...Array.from({ length: 30 }, () => ({})),
    { sexe: null, nomNaissance: 'ANCIEN' },
    { sexe: null, nomNaissance: 'PORTAIL' },
  ),
});
const ids = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `P-${String(from + at).padStart(3, '0')}`);

async function statuses(host: AfterHost): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const status of await host.column('Statut'))
    counts[String(status)] = (counts[String(status)] ?? 0) + 1;
  return counts;
}

const only = ([file, ...others]: readonly SentFile[]): SentFile => {
  if (file === undefined || others.length > 0) throw new Error('Not one file.');
  return file;
};

/** A flux that another tool made of the last row but one. */
async function oldFlux(): Promise<HandedFile> {
  const [row] = soundRows({ idTechnique: 'P-031', nomNaissance: 'ANCIEN', prenom1: 'Camille-30' });
  const [file] = (await benchOf({ rows: row === undefined ? [] : [row] }).generate()).files;
  const text = Buffer.concat(file?.file.chunks ?? []).toString();
  // It counts its ids as the hosts do theirs.
  const own = text.replace(/(?<=<cpf:idFlux>)[^<]+/, 'ancien-flux');
  return { name: 'ancien.xml', bytes: new TextEncoder().encode(own) };
}

describe('what follows a deposit', () => {
  it.each([
    ['in memory', inMemory],
    ['in an .xlsx', inFile],
    ['on the command line', onCommandLine],
    ['in an emulated Excel', inExcel],
  ])('comes to its end %s, and nothing that was accepted leaves twice', async (_, open) => {
    const host = open(CONTENT);
    const kept: HandedFile[] = [];
    let number = 90_000;
    const answer = async (file: SentFile, said: Parameters<typeof processed>[1]) => {
      const accuse = processed(file.idFlux, { ...said, id: String((number += 1)) });
      await host.answer(accuse);
      kept.push(file, accuse);
      return accuse;
    };
    const withdraw = async (row: number, said: Parameters<typeof processed>[1]) =>
      answer(only(await host.send({ action: 'SUPPRESSION', rows: [row] })), said);
    try {
      const first = only(await host.send({}));
      const accuse = await answer(first, { ok: ids(7, 30), ko: EVERY_CLASS });
      const answered = { Accepté: 24, KO: 5, 'À vérifier': 1, 'À corriger': 2 };
      expect(await statuses(host)).toEqual(answered);

      // The same accusé, twice.
      await host.answer(accuse);
      expect(await statuses(host)).toEqual(answered);

      // The KO are corrected and sent again; one of them comes back KO.
      await host.type(2, 'nomNaissance', 'MODÈLE');
      await host.type(3, 'dateNaissance', '15/06/1985');
      await host.type(4, 'codeInsee', '35047');
      await host.type(5, 'codeInsee', '35051');
      await answer(only(await host.send({ only: 'ko' })), { ok: ids(2, 4), ko: [['P-001', NOBODY]] });
      expect(await statuses(host)).toEqual({ Accepté: 27, KO: 2, 'À vérifier': 1, 'À corriger': 2 });
      expect((await host.column('Anomalies'))[0]).toContain('KO 2 fois');
      expect(await host.dossier(kept)).toEqual([1, 0]);
      expect(await host.dossier([])).toEqual([1, 3]);
      await host.settle('same-passage', 6);

      // A suppression that is refused, then accepted; its passage goes again under a new id.
      await withdraw(11, { ko: [['P-010', 'refus']] });
      expect(await statuses(host)).toMatchObject({ Accepté: 27, 'Déjà enregistré': 1 });
      await withdraw(11, { ok: ['P-010'] });
      expect(await statuses(host)).toMatchObject({ Accepté: 26, Supprimé: 1 });
      expect(await host.send({})).toEqual([]);
      await host.settle('new-id', 11);

      // Its file is rejected whole, mended, and accepted.
      const refused = only(await host.send({}));
      await host.answer(rejected(refused.name, [14]));
      expect(await statuses(host)).toMatchObject({ 'À corriger': 3 });
      await host.type(11, 'prenom1', 'Camille-Neuve');
      const mended = only(await host.send({}));
      const [, , , , , , , , , renewed = ''] = (await host.column('idTechnique')).map(String);
      await answer(mended, { ok: [renewed] });
      expect(await statuses(host)).toMatchObject({ Accepté: 27, 'À corriger': 2 });

      // An accepted row that was edited: put back, then replaced.
      const saidOf = async () => (await host.column('Anomalies'))[10];
      const unchanged = await saidOf();
      await host.type(12, 'dateNaissance', '15/06/1985');
      expect(await host.send({})).toEqual([]);
      await host.settle('restored', 12, [first]);
      // In Excel, what was typed is a real date, and so is what was put back.
      expect([DATE, '14/06/1985']).toContain((await host.column('dateNaissance'))[10]);
      expect(await saidOf()).toBe(unchanged);
      await host.type(12, 'dateNaissance', '16/06/1985');
      await withdraw(12, { ok: ['P-011'] });
      await host.settle('new-id', 12);
      const replaced = String((await host.column('idTechnique'))[10]);
      await answer(only(await host.send({})), { ok: [replaced] });

      // Rows that were sent by another way.
      for (const row of [32, 33]) await host.type(row, 'sexe', 'F');
      await host.takeOver([await oldFlux()]);
      await host.declare(33);
      expect(await host.send({})).toEqual([]);
      expect(await statuses(host)).toEqual({ Accepté: 27, KO: 2, 'Déjà enregistré': 1, Déposé: 2 });
    } finally {
      host.close();
    }
  });
});
