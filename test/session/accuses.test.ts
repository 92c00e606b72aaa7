import { beforeEach, describe, expect, it } from '@jest/globals';
import { processed, soundRows } from '../actions/workbooks';
import { opened, type Opened } from './opened';

let on: Opened;
let idFlux = '';

/** Three passages in a file that was dropped. */
beforeEach(async () => {
  on = opened({ rows: soundRows({}, {}, { prenom1: '=Camille' }) });
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  idFlux = files[0]?.idFlux ?? '';
  await on.session.confirmDeposit(idFlux);
});

/** An accusé that names neither the flux nor its file. */
const nameless = () => processed('', { ok: ['P-001', 'X-9'], ko: [['P-002', 'Aucun titulaire']] });

describe('an accusé that names no flux of the workbook', () => {
  it('changes nothing until the user says which pending deposit it answers', async () => {
    const before = await on.session.readAccuses([nameless()], {});
    expect(before).toMatchObject({
      files: [{ known: false, deposit: '', outcomes: { accepted: 0, ko: 0 } }],
      pending: [{ idFlux, passages: 3 }],
    });
    const chosen = await on.session.chooseDeposit('accuse-90001.xml', idFlux, {});
    expect(chosen.files[0]).toMatchObject({
      known: true,
      deposit: idFlux,
      outcomes: { accepted: 1, ko: 1 },
      unanswered: { count: 1, first: ['P-003'] },
      unknown: { count: 1, first: ['X-9'] },
    });
    const back = await on.session.chooseDeposit('accuse-90001.xml', '', {});
    expect(back.files[0]).toMatchObject({ known: false, deposit: '' });
    await on.session.chooseDeposit('accuse-90001.xml', idFlux, {});
    expect(await on.session.applyAccuses(false, {})).toMatchObject({ accepted: 1, ko: 1, unanswered: 1 });
    expect(
      on.workbook
        .grid('Passages')
        .slice(1)
        .map((cells) => cells[on.columnOf('Statut') - 1]),
    ).toEqual(['Accepté', 'KO', 'Déposé']);
  });

  it('of two files of one name, what is chosen of one is not chosen of the other', async () => {
    const [first, second] = [nameless(), { ...nameless(), bytes: processed('', { ok: ['P-003'] }).bytes }];
    const { files } = await on.session.readAccuses([first, second], {});
    expect(files.map(({ path }) => path)).toEqual(['accuse-90001.xml', 'accuse-90001.xml (2)']);
    const chosen = await on.session.chooseDeposit('accuse-90001.xml (2)', idFlux, {});
    expect(chosen.files.map(({ deposit }) => deposit)).toEqual(['', idFlux]);
    expect(await on.session.applyAccuses(false, {})).toMatchObject({ accepted: 1, ko: 0, unanswered: 2 });
  });

  it('a choice is not taken over what the accusé itself names', async () => {
    on.type(2, 'prenom1', 'Autre');
    const accuse = processed(idFlux, { ok: ['P-001'] });
    await on.session.readAccuses([accuse], {});
    const { files } = await on.session.chooseDeposit(accuse.name, 'nowhere', {});
    expect(files[0]).toMatchObject({ idFlux, known: true });
  });

  it('a deposit that was answered is not offered any more, and the same accusé says when it was applied', async () => {
    await on.session.readAccuses([processed(idFlux, { ok: ['P-001'] })], {});
    await on.session.applyAccuses(false, {});
    const { files, pending } = await on.session.readAccuses([processed(idFlux, { ok: ['P-001'] })], {});
    expect(pending).toEqual([]);
    expect(files[0]?.note).toBe('Cet accusé est déjà appliqué le 23/11/2026\u00a0: rien ne change.');
  });
});

describe('what accusés leave to be looked at', () => {
  it('that lists a passage as OK and KO holds it for KO, and says both', async () => {
    const said = processed(idFlux, { ok: ['P-001', 'P-002'], ko: [['P-001', 'refus']] });
    const {
      files: [file],
    } = await on.session.readAccuses([said], {});
    expect(file?.conflicts.first).toEqual([
      'P-001 est dans les deux listes de cet accusé, accepté et KO (refus)\u00a0: il est tenu pour KO.',
    ]);
    expect(await on.session.applyAccuses(false, {})).toMatchObject({ accepted: 1, ko: 1 });
  });

  it('is listed with the rows, both things said of a contradiction among them; no cell begins a formula', async () => {
    await on.session.readAccuses([processed(idFlux, { ok: ['P-001'], id: '90000' })], {});
    await on.session.applyAccuses(false, {});
    const accuse = processed(idFlux, { ok: ['+X-9'], ko: [['P-001', 'Aucun titulaire']] });
    const { files } = await on.session.readAccuses([accuse], {});
    const said =
      'P-001 est dit KO ici (Aucun titulaire), alors qu’un autre accusé du même fichier l’a accepté\u00a0: il reste accepté.';
    expect(files[0]?.conflicts).toEqual({ count: 1, first: [said] });
    const text = await (await on.session.listAccuses({})).text();
    expect(text.replace(/^\uFEFF/, '').split('\r\n')).toEqual([
      'Accusé;Constat;ID technique;Ligne;Nom;Ce qui est dit',
      'accuse-90001.xml;Sans réponse;P-002;3;EXEMPLE Camille-B;',
      'accuse-90001.xml;Sans réponse;P-003;4;EXEMPLE =Camille;',
      'accuse-90001.xml;Identifiant inconnu;"\'+X-9";;;',
      `accuse-90001.xml;Contradiction;P-001;2;EXEMPLE Camille-A;${said}`,
    ]);
  });
});
