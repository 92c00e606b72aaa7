import { expect, it } from '@jest/globals';
import type { Passage } from './model';
import { systemOn } from './system';

const CAMILLE: Passage = {
  nom: 'EXEMPLE',
  prenom: 'Camille',
  sexe: 'F',
  birth: '14/06/1985',
  code: 'RNCP35726',
  delivered: '20/03/2026',
};

const YANN: Passage = { ...CAMILLE, prenom: 'Yann', sexe: 'M', birth: '03/11/1990' };

/** What the model of who was sent found, played again. */
it('a passage taken out, whose only file was then answered again, does not leave under its new id', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  const [made] = (await system.generate(false, false)).files;
  const idFlux = made?.envelope.idFlux ?? '';
  const accepted = async (flux: string, id: string) => system.answer(flux, { ok: ['P-1'], ko: [], id });
  await accepted(idFlux, '90001');
  await accepted((await system.suppress(2)).files[0]?.envelope.idFlux ?? '', '90002');
  expect((await system.check()).judgement.departed).toEqual([]);
  expect(await system.renew(2)).not.toBeNull();
  await accepted(idFlux, '90003');
  const { files, left } = await system.generate(false, false);
  expect(files).toEqual([]);
  expect(left).toMatchObject([{ row: 2, reason: 'already-sent' }]);
  // Nor is it forgotten once no row has it.
  await system.rearrange([null, null, null, null, null, null, null]);
  expect((await system.check()).judgement.departed).toMatchObject([{ idTechnique: 'P-1' }]);
});

it('a file out of date, for its passage was declared sent meanwhile, stays so though the words that showed it go', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  const [made] = (await system.generate(false, false)).files;
  const idFlux = made?.envelope.idFlux ?? '';
  await system.typeOver(idFlux, 'Annulé');
  await system.put(3, 'P-2', CAMILLE);
  await system.declare(3);
  await system.tamper('Historique accrochage', 1, null, null);
  for (const row of [2, 3]) await system.typeStatus(row, '');
  const { journal } = await system.check();
  expect(journal.deposits.map(({ state }) => state)).toEqual(['stale', 'declared']);
});

it('a person typed over a row of a file that may have been dropped does not leave beside the row that is theirs', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  await system.put(3, 'P-2', YANN);
  const [made] = (await system.generate(false, false)).files;
  await system.typeOver(made?.envelope.idFlux ?? '', 'Annulé');
  await system.put(2, 'P-1', YANN);
  await system.typeStatus(2, '');
  const { files, left } = await system.generate(false, false);
  expect(files).toEqual([]);
  expect(left).toMatchObject([
    { row: 2, reason: 'generated' },
    { row: 3, reason: 'generated' },
  ]);
});

it('a file that was dropped, then told « Annulé » by a hand, was dropped: its row corrected since does not leave', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  const idFlux = (await system.generate(false, false)).files[0]?.envelope.idFlux ?? '';
  await system.setDeposit(idFlux, 'deposited');
  await system.typeOver(idFlux, 'Annulé');
  await system.put(2, 'P-1', { ...CAMILLE, birth: '02/02/1982' });
  for (const replace of [false, true]) {
    const { files, left } = await system.generate(replace, false);
    expect(files).toEqual([]);
    expect(left).toMatchObject([{ row: 2, reason: 'deposited' }]);
  }
});

it('a file told « Déposé », then « Annulé », by a hand alone: its row corrected since does not leave before it is asked about', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  const idFlux = (await system.generate(false, false)).files[0]?.envelope.idFlux ?? '';
  await system.typeOver(idFlux, 'Déposé');
  await system.typeOver(idFlux, 'Annulé');
  await system.put(2, 'P-1', { ...CAMILLE, birth: '02/02/1982' });
  for (const replace of [false, true]) {
    const { files, left } = await system.generate(replace, false);
    expect(files).toEqual([]);
    expect(left).toMatchObject([{ row: 2, reason: 'generated' }]);
  }
  // Given up by a click, it is free.
  await system.setDeposit(idFlux, 'cancelled');
  expect((await system.generate(false, false)).files).toHaveLength(1);
});

it('an accepted line typed « KO », and the person typed again under another id: nothing leaves before the file is explained', async () => {
  const system = await systemOn('memory');
  await system.put(2, 'P-1', CAMILLE);
  const idFlux = (await system.generate(false, false)).files[0]?.envelope.idFlux ?? '';
  await system.answer(idFlux, { ok: ['P-1'], ko: [], id: '90001' });
  await system.tamper('Historique accrochage', 0, 'Résultat', 'KO');
  await system.put(2, 'P-2', CAMILLE);
  await system.typeStatus(2, '');
  const { files, left } = await system.generate(false, false);
  expect(files).toEqual([]);
  expect(left).toMatchObject([{ row: 2, reason: 'missing-lines' }]);
});
