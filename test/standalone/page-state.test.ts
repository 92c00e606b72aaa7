import { describe, expect, it } from '@jest/globals';
import { after, isAtStake, isSaved, isUnsaved, nothingOpen, type PageState } from '#standalone/state';

type State = PageState<string>;
type Event = Parameters<typeof after<string>>[1];

const run = (events: readonly Event[], from: State = nothingOpen<string>()): State =>
  events.reduce<State>((state, event) => after(state, event), from);
const book = (name: string) => ({ opened: name, name, isSample: false, key: name });
const opened = (name: string): readonly Event[] => [
  { type: 'opening', name },
  { type: 'opened', book: book(name) },
];
const accuse = new File([], 'accuse.xml');
const another = new File([], 'autre.xml');

describe('what may be lost with the workbook that is open', () => {
  it('is what was changed, until it is saved', () => {
    const changed = run([...opened('a'), { type: 'changed', serial: 1 }]);
    expect([isUnsaved(changed), isAtStake(changed)]).toEqual([true, true]);
    const saved = run([{ type: 'saved', serial: 1, changes: 1 }], changed);
    expect([isUnsaved(saved), isSaved(saved)]).toEqual([false, true]);
  });

  it('is what was changed while it was being saved', () => {
    const state = run([
      ...opened('a'),
      { type: 'changed', serial: 1 },
      { type: 'changed', serial: 1 },
      { type: 'saved', serial: 1, changes: 1 },
    ]);
    expect([isUnsaved(state), isSaved(state)]).toEqual([true, false]);
  });

  it('is what is under way, though nothing was changed yet', () => {
    const working = run([...opened('a'), { type: 'working', serial: 1, isWorking: true }]);
    expect([isUnsaved(working), isAtStake(working)]).toEqual([false, true]);
    expect(isAtStake(run([{ type: 'working', serial: 1, isWorking: false }], working))).toBe(false);
  });

  it('is nothing of the workbook opened before, whatever that one still tells', () => {
    const state = run([
      ...opened('a'),
      { type: 'working', serial: 1, isWorking: true },
      ...opened('b'),
      { type: 'changed', serial: 1 },
      { type: 'working', serial: 1, isWorking: true },
      { type: 'died', serial: 1 },
    ]);
    expect(state.open?.name).toBe('b');
    expect([isUnsaved(state), isAtStake(state), state.isDead]).toEqual([false, false, false]);
  });
});

describe('accusés that come with a workbook, or while it opens', () => {
  it('are handed over once it is open, in their order', () => {
    const opening = run([
      { type: 'opening', name: 'a', accuses: [accuse] },
      { type: 'handed', files: [another] },
    ]);
    expect(opening.incoming).toEqual([]);
    const state = run([{ type: 'opened', book: book('a') }], opening);
    expect([state.incoming, state.later]).toEqual([[accuse, another], []]);
  });

  it('are given up with a workbook that does not open, what was open staying as it was', () => {
    const state = run([
      ...opened('a'),
      { type: 'changed', serial: 1 },
      { type: 'opening', name: 'b', accuses: [accuse] },
      { type: 'not-opened', failure: 'Illisible.' },
    ]);
    expect(state).toMatchObject({ open: { name: 'a' }, later: [], incoming: [], failure: 'Illisible.' });
    expect(isUnsaved(state)).toBe(true);
  });

  it('are not handed over again when the workbook is taken up after its worker died', () => {
    const state = run([
      { type: 'opening', name: 'a', accuses: [accuse] },
      { type: 'opened', book: book('a') },
      { type: 'died', serial: 1 },
      { type: 'opening', name: 'a' },
      { type: 'resumed', opened: 'a again' },
    ]);
    expect(state.incoming).toEqual([]);
  });
});

describe('a worker that died', () => {
  it('leaves the workbook as unsaved as it was, before it is taken up and after', () => {
    const dead = run([
      ...opened('a'),
      { type: 'changed', serial: 1 },
      { type: 'working', serial: 1, isWorking: true },
      { type: 'died', serial: 1 },
    ]);
    expect([dead.isDead, isUnsaved(dead)]).toEqual([true, true]);
    const state = run(
      [
        { type: 'opening', name: 'a' },
        { type: 'resumed', opened: 'a again' },
      ],
      dead,
    );
    expect(state).toMatchObject({ isDead: false, open: { opened: 'a again', serial: 2, name: 'a' } });
    expect([isUnsaved(state), state.isWorking]).toEqual([true, false]);
  });

  it('stays dead where it could not be taken up, to be tried again', () => {
    const state = run([
      ...opened('a'),
      { type: 'died', serial: 1 },
      { type: 'opening', name: 'a' },
      { type: 'not-opened', failure: 'Mémoire.' },
    ]);
    expect([state.isDead, state.failure]).toEqual([true, 'Mémoire.']);
  });
});
