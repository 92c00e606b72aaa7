import { describe, expect, it } from '@jest/globals';
import { judgeIdentity, type HistoryLine } from '#journal';
import { deposit, line } from './lines';

const FILE = deposit('F1', { state: 'processed-with-ko', passages: 2, ok: 1, ko: 1 });
const ok = line('F1', { idTechnique: 'A1', outcome: 'accepted' });
const ko = line('F1', { idTechnique: 'A2', ordinal: 2, outcome: 'ko', message: 'Aucun titulaire' });

const found = (deposits: readonly (typeof FILE)[], history: readonly HistoryLine[]) =>
  judgeIdentity({ deposits, history }, [], []).notBorneOut;

describe('what « Historique » says that « Dépôts » does not bear out', () => {
  it('is a passage said accepted that its accusé did not count', () => {
    const typed: HistoryLine = { ...ko, outcome: 'accepted', message: '' };
    expect(found([FILE], [ok, typed])).toEqual({ saidMore: [{ deposit: FILE, accepted: 2 }], unlisted: [] });
  });

  it('is a file that Dépôts lost', () => {
    expect(found([], [ok, ko])).toEqual({ saidMore: [], unlisted: [{ idFlux: 'F1', date: ok.date }] });
  });

  it.each<[string, readonly HistoryLine[]]>([
    ['as it was written', [ok, ko]],
    ['its lines twice', [ok, ko, ok, ko]],
    ['« existe déjà » judged known, and counted so', [{ ...ok, outcome: 'known' }, ko]],
    ['some of its lines gone: that is said elsewhere', [ko]],
  ])('is nothing of a file %s', (_as, history) => {
    expect(found([FILE], history)).toEqual({ saidMore: [], unlisted: [] });
  });
});
