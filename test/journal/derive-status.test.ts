import { describe, expect, it } from '@jest/globals';
import { deriveStatus, ownerOf, type DepositState, type RowFacts, type Status } from '#journal';
import { deposit, line, retouched, sent, somebodyElse } from './lines';

const facts: RowFacts = {
  lines: [],
  deposits: [deposit('F1'), deposit('F2')],
  lastCheck: { hasError: false, fingerprint: sent },
  fingerprint: sent,
  aside: false,
};
const of = (changes: Partial<RowFacts>) => deriveStatus({ ...facts, ...changes });
const inState = (state: DepositState) => [deposit('F1', { state })];
const changed = { fingerprint: retouched };
const LATER = '2026-04-01T10:00:00+02:00';
const rechecked = { ...changed, lastCheck: { hasError: false, fingerprint: retouched } };

describe('of two files that hold an id', () => {
  const NEWER = { date: LATER, outcome: 'accepted' } as const;
  it('the newest that CDC accepted says what was sent, in whichever order their lines stand', () => {
    const lines = [
      line('F1', { outcome: 'accepted', fingerprint: retouched }),
      line('F2', { ...NEWER, fingerprint: sent }),
    ];
    for (const some of [lines, [...lines].reverse()])
      expect(of({ lines: some })).toMatchObject({
        status: 'accepted',
        modified: false,
        line: { idFlux: 'F2' },
      });
  });
});

describe('a deletion of a passage that two files held', () => {
  it('is done when CDC treated it last, by its numbers, whatever the dates of the files', () => {
    const lines = [
      line('F1', { outcome: 'accepted', idTraitement: '8' }),
      line('S', { action: 'SUPPRESSION', outcome: 'accepted', idTraitement: '10' }),
      line('F2', { outcome: 'accepted', idTraitement: '9', date: LATER }),
    ];
    const deposits = [deposit('F1'), deposit('S', { action: 'SUPPRESSION' }), deposit('F2')];
    expect(of({ lines, deposits }).status).toBe('deleted');
    const last = lines.map((each) => (each.idFlux === 'F2' ? { ...each, idTraitement: '11' } : each));
    expect(of({ lines: last, deposits }).status).toBe('accepted');
  });
});

describe('a KO whose values nobody kept', () => {
  const untraced = [line('F1', { outcome: 'ko', fingerprint: '' })];
  it('may go again once it was checked', () => {
    expect(of({ lines: untraced }).status).toBe('ready');
    expect(of({ lines: untraced, lastCheck: { hasError: true, fingerprint: sent } }).status).toBe('invalid');
  });

  it('but an acceptance, a drop and a file made stay what they are', () => {
    const untracedOf = (changes: Parameters<typeof line>[1]) =>
      of({ lines: [line('F1', { ...changes, fingerprint: '' })] });
    expect(untracedOf({ outcome: 'accepted' })).toMatchObject({ status: 'accepted', modified: false });
    expect(untracedOf({})).toMatchObject({ status: 'deposited', modified: false });
  });
});

describe('the status of a row', () => {
  it.each<[string, Partial<RowFacts>, Status, boolean]>([
    ['never checked', { lastCheck: null }, 'draft', false],
    ['changed since its check', changed, 'draft', false],
    ['with an error', { lastCheck: { hasError: true, fingerprint: sent } }, 'invalid', false],
    ['checked, never sent', {}, 'ready', false],
    ['set aside', { aside: true }, 'aside', false],
    ['in a file', { lines: [line('F1')], deposits: inState('generated') }, 'generated', false],
    [
      'in a file, changed',
      { lines: [line('F1')], deposits: inState('generated'), ...changed },
      'draft',
      false,
    ],
    [
      'in a file, changed and checked',
      { lines: [line('F1')], deposits: inState('generated'), ...rechecked },
      'ready',
      false,
    ],
    ['in a file out of date', { lines: [line('F1')], deposits: inState('stale') }, 'ready', false],
    ['in a file replaced', { lines: [line('F1')], deposits: inState('replaced') }, 'ready', false],
    ['in a file cancelled', { lines: [line('F1')], deposits: inState('cancelled') }, 'ready', false],
    [
      'rejected with its file',
      { lines: [line('F1', { outcome: 'file-rejected' })], deposits: inState('rejected') },
      'ready',
      false,
    ],
    [
      'rejected with its file, wrong',
      {
        lines: [line('F1', { outcome: 'file-rejected' })],
        deposits: inState('rejected'),
        lastCheck: { hasError: true, fingerprint: sent },
      },
      'invalid',
      false,
    ],
    ['dropped', { lines: [line('F1')] }, 'deposited', false],
    ['dropped, changed', { lines: [line('F1')], ...changed }, 'deposited', true],
    ['dropped, then set aside: it is gone', { lines: [line('F1')], aside: true }, 'deposited', false],
    [
      'in neither list of its accusé',
      { lines: [line('F1')], deposits: inState('processed') },
      'deposited',
      false,
    ],
    ['whose file is no longer in Dépôts', { lines: [line('F9')] }, 'deposited', false],
    ['accepted', { lines: [line('F1', { outcome: 'accepted' })] }, 'accepted', false],
    ['accepted, changed', { lines: [line('F1', { outcome: 'accepted' })], ...rechecked }, 'accepted', true],
    [
      'accepted in a replaced file',
      { lines: [line('F1', { outcome: 'accepted' })], deposits: inState('replaced') },
      'accepted',
      false,
    ],
    [
      'accepted, then KO of a SUPPRESSION',
      { lines: [line('F1', { outcome: 'accepted' }), line('F2', { action: 'SUPPRESSION', outcome: 'ko' })] },
      'accepted',
      false,
    ],
    [
      'accepted, then in a SUPPRESSION that is not dropped',
      {
        lines: [line('F1', { outcome: 'accepted' }), line('F2', { action: 'SUPPRESSION', date: LATER })],
        deposits: [deposit('F1'), deposit('F2', { state: 'generated' })],
      },
      'deleting',
      false,
    ],
    [
      'accepted, then in a SUPPRESSION that was cancelled',
      {
        lines: [line('F1', { outcome: 'accepted' }), line('F2', { action: 'SUPPRESSION', date: LATER })],
        deposits: [deposit('F1'), deposit('F2', { state: 'cancelled' })],
      },
      'accepted',
      false,
    ],
    [
      'in a SUPPRESSION, changed and set aside',
      {
        lines: [line('F1', { outcome: 'accepted' }), line('F2', { action: 'SUPPRESSION', date: LATER })],
        ...changed,
        aside: true,
      },
      'deleting',
      true,
    ],
    [
      'taken out, changed and set aside',
      {
        lines: [
          line('F1', { outcome: 'accepted' }),
          line('F2', { action: 'SUPPRESSION', outcome: 'accepted', date: LATER }),
        ],
        ...changed,
        aside: true,
      },
      'deleted',
      false,
    ],
    [
      'taken out by this workbook that never sent it',
      { lines: [line('F2', { action: 'SUPPRESSION', outcome: 'accepted' })] },
      'deleted',
      false,
    ],
    [
      'taken out, then a second SUPPRESSION refused: there is nothing left to take out',
      {
        lines: [
          line('F1', { outcome: 'accepted' }),
          line('F2', { action: 'SUPPRESSION', outcome: 'accepted', date: LATER }),
          line('F3', { action: 'SUPPRESSION', outcome: 'ko', date: '2026-05-01T10:00:00+02:00' }),
        ],
      },
      'deleted',
      false,
    ],
    [
      'taken out, whatever number its only file has: the accusés of one file do not say which came last',
      {
        lines: [
          line('F1', { outcome: 'accepted', idTraitement: '90003' }),
          line('F2', { action: 'SUPPRESSION', outcome: 'accepted', date: LATER, idTraitement: '90002' }),
        ],
      },
      'deleted',
      false,
    ],
    [
      'taken out, then taken in again',
      {
        lines: [
          line('F3', { outcome: 'accepted', date: '2026-05-01T10:00:00+02:00' }),
          line('F1', { outcome: 'accepted' }),
          line('F2', { action: 'SUPPRESSION', outcome: 'accepted', date: LATER }),
        ],
      },
      'accepted',
      false,
    ],
    [
      'accepted, then KO of a second CREATION',
      {
        lines: [
          line('F1', { outcome: 'accepted' }),
          line('F2', { outcome: 'ko', date: '2026-04-01T10:00:00+02:00' }),
        ],
      },
      'accepted',
      false,
    ],
    [
      'accepted, then « existe déjà » for other values',
      {
        lines: [
          line('F1', { outcome: 'accepted' }),
          line('F2', { outcome: 'doubtful', fingerprint: somebodyElse, date: '2026-04-01T10:00:00+02:00' }),
        ],
        fingerprint: somebodyElse,
      },
      'doubtful',
      false,
    ],
    ['already known', { lines: [line('F1', { outcome: 'known' })] }, 'known', false],
    ['doubtful', { lines: [line('F1', { outcome: 'doubtful' })] }, 'doubtful', false],
    ['KO', { lines: [line('F1', { outcome: 'ko' })] }, 'ko', false],
    [
      'KO, with an error',
      { lines: [line('F1', { outcome: 'ko' })], lastCheck: { hasError: true, fingerprint: sent } },
      'ko',
      false,
    ],
    ['KO, set aside', { lines: [line('F1', { outcome: 'ko' })], aside: true }, 'aside', false],
    ['KO, changed', { lines: [line('F1', { outcome: 'ko' })], ...changed }, 'draft', false],
    ['KO, changed and checked', { lines: [line('F1', { outcome: 'ko' })], ...rechecked }, 'ready', false],
    [
      'KO, changed, with an error',
      {
        lines: [line('F1', { outcome: 'ko' })],
        ...changed,
        lastCheck: { hasError: true, fingerprint: retouched },
      },
      'invalid',
      false,
    ],
    [
      'KO, then dropped again',
      {
        lines: [
          line('F2', { date: '2026-04-01T10:00:00+02:00', fingerprint: retouched }),
          line('F1', { outcome: 'ko' }),
        ],
        ...rechecked,
      },
      'deposited',
      false,
    ],
  ])('%s', (_, given, status, modified) => {
    expect(of(given)).toMatchObject({ status, modified });
  });

  it('goes by the newest file in real time, whatever the offset of its date', () => {
    const lines = [
      line('F1', { outcome: 'ko', message: 'newer', date: '2026-10-25T02:30:00+01:00' }),
      line('F2', { outcome: 'doubtful', message: 'older', date: '2026-10-25T02:45:00+02:00' }),
    ];
    expect(of({ lines })).toMatchObject({ status: 'ko', message: 'newer' });
  });
});

describe('of rows that share an id', () => {
  it.each<[string, string[], number | null]>([
    ['the one whose values were sent keeps it', [retouched, sent], 1],
    ['the first of two that are alike keeps it', [sent, sent], 0],
    ['none does when none was sent', [retouched, somebodyElse], null],
  ])('%s', (_, fingerprints, owner) => {
    expect(ownerOf(fingerprints, [line('F1')])).toBe(owner);
  });
});
