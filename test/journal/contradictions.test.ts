import { describe, expect, it } from '@jest/globals';
import {
  DROP_TAKEN_BACK,
  DROPPED,
  GIVEN_UP,
  saidOfFiles,
  TAKEN_BACK,
  withoutContradictions,
  type DepositState,
} from '#journal';
import { deposit, line } from './lines';

const stateRead = (changes: Parameters<typeof deposit>[1]) =>
  withoutContradictions([deposit('F1', changes)], []).deposits[0]?.state;

describe('a state typed over a deposit that an accusé counted', () => {
  it.each<[DepositState, number | null, number | null, DepositState]>([
    ['rejected', 3, null, 'processed'],
    ['rejected', 3, 0, 'processed'],
    ['rejected', 0, 2, 'processed-with-ko'],
    ['rejected', 3, 2, 'processed-with-ko'],
    ['cancelled', 3, 0, 'processed'],
    ['replaced', 3, 0, 'processed'],
    ['stale', 0, 1, 'processed-with-ko'],
    ['generated', 1, 0, 'processed'],
    ['rejected', null, null, 'deposited'],
    ['rejected', 0, 0, 'deposited'],
    ['cancelled', null, null, 'cancelled'],
    ['processed', 1, 1, 'processed'],
  ])('%s, with %s accepted and %s KO, is read %s', (state, ok, ko, read) =>
    expect(stateRead({ state, ok, ko })).toBe(read),
  );
});

describe('a word that frees passages, typed over a file that nobody gave up', () => {
  const read = (changes: Parameters<typeof deposit>[1], ...givenUp: readonly string[]) =>
    withoutContradictions(
      [deposit('F1', { sha256: 'a1', ...changes })],
      [],
      saidOfFiles(
        givenUp.map((idTechnique) => ({
          date: '',
          by: '',
          idTechnique,
          code: GIVEN_UP,
          about: '',
          reason: '',
        })),
      ),
    ).deposits[0]?.state;

  it.each<DepositState>(['cancelled', 'replaced', 'stale'])(
    '%s is asked about, but where the pane wrote it, or the file was never given',
    (state) => {
      expect(read({ state }, 'F2')).toBe('generated');
      expect(read({ state }, 'f1')).toBe(state);
      expect(read({ state, sha256: '' })).toBe(state);
      expect(read({ state, ok: 1, ko: 0 })).toBe('processed');
      expect(stateRead({ state, sha256: 'a1' })).toBe(state);
    },
  );

  it('« Généré » typed over a file that was given up does not make it wait again, unless it was dropped all the same', () => {
    const said = (...codes: readonly string[]) =>
      withoutContradictions(
        [deposit('F1', { state: 'generated' })],
        [],
        saidOfFiles(
          codes.map((code) => ({ date: '', by: '', idTechnique: 'F1', code, about: '', reason: '' })),
        ),
      ).deposits[0]?.state;
    expect(said()).toBe('generated');
    expect(said(GIVEN_UP)).toBe('cancelled');
    expect(said(GIVEN_UP, DROPPED)).toBe('deposited');
    expect(said(GIVEN_UP, DROPPED, DROP_TAKEN_BACK)).toBe('generated');
  });

  it('over a declaration, it still is one, until it is taken back; so is « Généré »', () => {
    const declared = (code: string, state: DepositState = 'cancelled') =>
      withoutContradictions(
        [deposit('declared-1', { sha256: '', state })],
        [],
        saidOfFiles([{ date: '', by: '', idTechnique: 'declared-1', code, about: '', reason: '' }]),
      ).deposits[0]?.state;
    expect(declared('other')).toBe('declared');
    expect(declared('other', 'generated')).toBe('declared');
    expect(declared(TAKEN_BACK, 'generated')).toBe('cancelled');
    expect(declared(TAKEN_BACK)).toBe('cancelled');
  });
});

describe('« Fichier rejeté » on a line', () => {
  const outcomeRead = (changes: Parameters<typeof deposit>[1]) =>
    withoutContradictions(
      [deposit('F1', changes)],
      [line('f1', { outcome: 'file-rejected' }), line('F1', { idTechnique: 'A2', outcome: 'accepted' })],
    ).history.map(({ outcome }) => outcome);

  it.each<[string, Parameters<typeof deposit>[1]]>([
    ['processed', { state: 'processed' }],
    ['processed with KO', { state: 'processed-with-ko' }],
    ['rejected by hand, its counts still there', { state: 'rejected', ok: 1 }],
    ['rejected by hand', { state: 'rejected' }],
    ['dropped', { state: 'deposited' }],
    ['not dropped', { state: 'generated' }],
  ])('of a file %s waits for its answer', (_name, changes) =>
    expect(outcomeRead(changes)).toEqual([null, 'accepted']),
  );

  it('of a file that an accusé rejected stands', () =>
    expect(outcomeRead({ state: 'rejected', accuse: 'Accusé.xml' })).toEqual(['file-rejected', 'accepted']));

  it('stands where its file is no longer listed, if it has the number of its processing', () => {
    const lines = [
      line('F1', { outcome: 'file-rejected', idTraitement: '100' }),
      line('F1', { idTechnique: 'A2', outcome: 'file-rejected' }),
    ];
    expect(withoutContradictions([], lines).history.map(({ outcome }) => outcome)).toEqual([
      'file-rejected',
      null,
    ]);
  });
});

describe('« KO » on a line', () => {
  const read = (state: DepositState, idTraitement: string) =>
    withoutContradictions(
      [deposit('F1', { state, idTraitement: state === 'deposited' ? '' : '100' })],
      [line('F1', { outcome: 'ko', idTraitement })],
    ).history[0]?.outcome;

  it.each<[string, DepositState, string, string | null]>([
    ['that an accusé said stands', 'processed-with-ko', '100', 'ko'],
    ['without the number of a processing was typed', 'processed', '', null],
    ['of a file without an accusé was typed', 'deposited', '', null],
  ])('%s', (_name, state, idTraitement, outcome) => expect(read(state, idTraitement)).toBe(outcome));
});

describe('« Accepté » on the line of a SUPPRESSION', () => {
  const read = (state: DepositState, idTraitement: string) =>
    withoutContradictions(
      [deposit('F1', { action: 'SUPPRESSION', state, idTraitement: state === 'deposited' ? '' : '100' })],
      [line('F1', { action: 'SUPPRESSION', outcome: 'accepted', idTraitement })],
    ).history[0]?.outcome;

  it.each<[string, DepositState, string, string | null]>([
    ['that an accusé said stands', 'processed', '100', 'accepted'],
    ['without the number of a processing was typed', 'processed', '', null],
    ['of a file without an accusé was typed', 'deposited', '', null],
    ['of a file that was not dropped was typed', 'generated', '', null],
  ])('%s', (_name, state, idTraitement, outcome) => expect(read(state, idTraitement)).toBe(outcome));
});
