import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Row } from '../workbooks';
import { answer, bench, copy, openRows, openSent, outcome, PEOPLE } from './sent';

beforeEach(openSent);

describe('the same passage on two rows that would leave together', () => {
  it('leaves once: of a KO that was corrected and its copy under a new id, the one that was sent', async () => {
    copy(4, 5);
    bench.type(5, 'idTechnique', 'P-009');
    bench.type(4, 'codeInsee', '35051');
    const { sent, left, result } = await outcome();
    expect([sent, left[5]]).toEqual([[4], 'same-passage-twice']);
    expect(result.rows.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'ready', 'ready']);
  });

  it('leaves once though the copy stands first, and twice once someone says why', async () => {
    openRows(...PEOPLE.slice(0, 1), PEOPLE[0] ?? {}, { prenom1: 'Jumelle' });
    expect(await outcome()).toMatchObject({ sent: [2, 4], left: { 3: 'same-passage-twice' } });
    const lifts = [{ code: 'same-passage-twice', idTechnique: 'P-002', reason: 'Second passage' }];
    expect((await outcome({ lifts })).sent).toEqual([2, 3, 4]);
  });

  it.each<[string, Row]>([
    ['a twin', { prenom1: 'Camilla' }],
    ['a second passage, another day', { dateDebutValidite: '21/03/2026' }],
    ['another certification', { code: 'RNCP35727' }],
  ])('does not stop %s', async (_name, changes) => {
    openRows({ ...PEOPLE[0] }, { ...PEOPLE[0], ...changes });
    expect((await outcome()).sent).toEqual([2, 3]);
  });
});

describe('a passage to verify', () => {
  it('is warned of, row by row, under another id', async () => {
    openRows(...PEOPLE.slice(0, 2));
    const { files } = await bench.send();
    const exists = 'Le passage certification avec l’id technique existe déjà en base';
    await answer(files[0]?.envelope.idFlux ?? '', { ok: ['P-001'], ko: [['P-002', exists]] });
    bench.type(3, 'idTechnique', 'P-009');
    const { sent, result } = await outcome();
    expect(sent).toEqual([3]);
    expect(result.findings.filter(({ row: at }) => at === 3)).toMatchObject([
      { rule: 'maybe-already-sent', severity: 'warning', data: { id: 'P-002', held: 'doubtful' } },
    ]);
  });
});

describe('an accepted row typed over', () => {
  it.each([
    ['code', 'RNCP35727'],
    ['dateDebutValidite', '21/03/2026'],
  ] as const)('with another %s is said not to leave', async (field, value) => {
    bench.type(2, field, value);
    const { left, result } = await outcome();
    expect(left[2]).toBe('accepted');
    expect(result.findings.filter(({ row: at }) => at === 2)).toMatchObject([
      { rule: 'sent-for-another', severity: 'warning', data: { id: 'P-001', code: 'RNCP35726' } },
    ]);
  });
});

describe('another person under the id', () => {
  it.each<Row>([
    { prenom1: 'Zoé', dateNaissance: '01/02/1999' },
    { prenom1: 'Zoé', sexe: 'M' },
    { nomNaissance: 'TOUTAUTRE', dateNaissance: '01/02/1999' },
    { nomNaissance: 'TOUTAUTRE', dateNaissance: '01/02/1999', code: 'RNCP35727' },
  ])('is told after a KO by one name beside the birth or the sex: %j', async (changes) => {
    for (const [field, value] of Object.entries(changes)) bench.type(4, field, value);
    const { sent, rules } = await outcome();
    expect(sent).toEqual([5]);
    expect(rules).toEqual(['4:id-of-another']);
  });

  it('is told from a name that was corrected: after a KO one of the two may change', async () => {
    bench.type(4, 'nomNaissance', 'INVENTÉ-DUPONT');
    expect((await outcome()).sent).toEqual([4, 5]);
    bench.type(4, 'nomNaissance', 'TOUTAUTRE');
    expect((await outcome()).sent).toEqual([4, 5]);
    bench.type(4, 'prenom1', 'Zoé');
    expect((await outcome()).left[4]).toBe('id-of-another');
  });

  it('is told from a value that was changed on what CDC holds', async () => {
    bench.type(2, 'dateNaissance', '15/06/1985');
    expect((await bench.check()).rows[0]).toMatchObject({ status: 'accepted', modified: true });
  });

  it('never passes for accepted', async () => {
    bench.type(2, 'nomNaissance', 'NOUVELLE');
    bench.type(2, 'prenom1', 'Personne');
    const { rows, findings, judgement } = await bench.check();
    expect(rows[0]?.status).toBe('invalid');
    expect(findings.find(({ row: at }) => at === 2)?.rule).toBe('id-of-another');
    expect(judgement.departed).toMatchObject([
      { idTechnique: 'P-001', outcome: 'accepted', isPending: false },
    ]);
  });
});

describe('the same title', () => {
  it.each([
    ['RNCP35726', 'RNCP', ['delivered-otherwise']],
    ['RS5875', 'RS', []],
  ])('%s delivered another day is warned of for RNCP alone', async (code, type, expected) => {
    openRows({ ...PEOPLE[0], code, type });
    const { files } = await bench.send();
    await answer(files[0]?.envelope.idFlux ?? '', { ok: ['P-001'] });
    copy(2, 3);
    bench.type(3, 'idTechnique', 'P-002');
    bench.type(3, 'dateDebutValidite', '21/03/2026');
    const found = (await bench.check()).findings.filter(({ row: at }) => at === 3);
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(
      expected.map((rule) => [rule, 'warning']),
    );
  });
});
