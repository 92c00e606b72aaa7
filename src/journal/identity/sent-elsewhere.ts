import { groupBy } from '#dictionary';
import { deletedIds } from '../deletion';
import { fluxKey, stateByFlux } from '../states';
import type { Journal } from '../answers/answer';
import type { HistoryLine } from '../types';
import { whereaboutsBy, type Whereabouts } from './held';
import { nearlySame } from './nearly-same';
import { likeness } from './likeness';
import { isNameless, toldByLine, toldByRow, type RowOfPassage, type Told } from './passage';

/** Where a passage that would be sent is already, under another id. */
export interface Elsewhere {
  readonly line: HistoryLine;
  readonly held: Whereabouts;
  /** `certain`: the same passage; `maybe`: it may be, or may be there; `other-date`: the same RNCP title, delivered another day. */
  readonly how: 'certain' | 'maybe' | 'other-date';
}

/** What says most of where a passage is, first. */
const RANKS: readonly Whereabouts[] = ['accepted', 'known', 'deposited', 'generated', 'doubtful', 'given-up'];

/** It is sent, or is about to be. */
const isThere = (each: Pick<Elsewhere, 'held'>): boolean => isAtCdc(each) || each.held === 'generated';

/** CDC has it, for all that is known. */
const isAtCdc = ({ held }: Pick<Elsewhere, 'held'>): boolean =>
  held === 'accepted' || held === 'known' || held === 'deposited';

/** Who asks: another id is another passage, and another file too where the flux is told. */
export interface Asking extends Told {
  readonly idTechnique: string;
  readonly idFlux?: string;
}

interface HeldLine {
  readonly line: HistoryLine;
  readonly held: Whereabouts;
  readonly told: Told;
}

type Search = (asking: Asking, isSure: (each: HeldLine) => boolean) => Elsewhere | null;

/**
 * Finds where a passage is already under another id. One map a way of telling, so that the work grows as the number of
 * rows; made once for what was sent.
 * @param owners the row that each id is of: what it says completes what lines of version 1 do not.
 */
export function sentElsewhere(
  journal: Journal,
  owners: ReadonlyMap<string, RowOfPassage>,
): (asking: Asking) => Elsewhere | null {
  const { nameless, search } = indexed(journal);
  const completed =
    nameless.length === 0 ? null : searchOf(nameless.map((each) => completedBy(each, owners)));
  return (asking) => {
    // A line of version 1 kept no name; its 8 hex are enough where no row has its id any more, as when it was typed again.
    const isSure = ({ told, line }: HeldLine) =>
      likeness(told, asking) === 'same' ||
      (isNameless(told) && told.identity === asking.identity && !owners.has(line.idTechnique));
    const first = search(asking, isSure);
    if (first?.how === 'certain' || completed === null) return first;
    const second = completed(asking, isSure);
    return second?.how === 'certain' || first === null ? second : first;
  };
}

const indexes = new WeakMap<Journal['history'], { of: Journal['deposits']; index: Index }>();

interface Index {
  readonly nameless: readonly HeldLine[];
  readonly search: Search;
}

function indexed({ deposits, history }: Journal): Index {
  const known = indexes.get(history);
  if (known?.of === deposits) return known.index;
  const states = stateByFlux(deposits);
  const deleted = deletedIds(history, states);
  const all = history.flatMap((line): HeldLine[] => {
    const held = deleted.has(line.idTechnique) ? null : whereaboutsBy(line, states);
    return held === null ? [] : [{ line, held, told: toldByLine(line) }];
  });
  all.sort((a, b) => RANKS.indexOf(a.held) - RANKS.indexOf(b.held));
  const isOld = ({ told }: HeldLine) => told.personKey === '' && isNameless(told);
  const index = { nameless: all.filter(isOld), search: searchOf(all.filter((each) => !isOld(each))) };
  indexes.set(history, { of: deposits, index });
  return index;
}

/** A line of version 1 told by the row it is of. */
function completedBy(each: HeldLine, owners: ReadonlyMap<string, RowOfPassage>): HeldLine {
  const owner = owners.get(each.line.idTechnique);
  if (owner === undefined) return each;
  const told = toldByRow(owner);
  return told.identity === each.told.identity ? { ...each, told } : each;
}

function searchOf(all: readonly HeldLine[]): Search {
  if (all.length === 0) return () => null;
  const withKey = groupBy(all, ({ told }) => told.personKey);
  const withIdentity = groupBy(all, ({ told }) => told.identity);
  const alike = groupBy(all, ({ told }) => place(told, told.prenom));
  const alikeName = groupBy(all, ({ told }) => place(told, '*'));
  const byDates = datesOf(all.filter(isAtCdc));
  const nearly = nearlySame(all);

  return (asking, isSure) => {
    const { personKey, identity, nom, prenom, code, delivered } = asking;
    const isOther = ({ line }: HeldLine) =>
      asking.idFlux === undefined
        ? line.idTechnique !== asking.idTechnique
        : fluxKey(line.idFlux) !== fluxKey(asking.idFlux);
    const sameData = identity === '' ? [] : (withIdentity.get(identity) ?? []);
    const sameKey = personKey === '' ? [] : (withKey.get(personKey) ?? []);
    const sameNames = alike.get(place(asking, prenom)) ?? [];
    const first = (lists: readonly (readonly HeldLine[])[], is: (each: HeldLine) => boolean) => {
      for (const list of lists) {
        const found = list.find((each) => isOther(each) && is(each));
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const certain = first([sameKey, sameData, sameNames], (each) => isThere(each) && isSure(each));
    if (certain !== undefined) return given(certain, 'certain');
    const near = nearly(asking);
    const spelt = first([near], (each) => isThere(each) && isSure(each));
    if (spelt !== undefined) return given(spelt, 'certain');
    const halfNamed = prenom === '' ? alikeName.get(place(asking, '*')) : alike.get(place(asking, ''));
    const isMaybe = (each: HeldLine) => each.held !== 'given-up' && likeness(each.told, asking) !== 'other';
    const maybe =
      first([sameKey, sameData, near], (each) => each.held === 'doubtful' && isSure(each)) ??
      first([sameData, sameNames, halfNamed ?? [], near], isMaybe);
    if (maybe !== undefined) return given(maybe, 'maybe');
    const otherDate =
      code.startsWith('rncp') && delivered !== '' && nom !== ''
        ? byDates(asking).find((each) => isOther(each) && each.told.delivered !== delivered)
        : undefined;
    if (otherDate !== undefined) return given(otherDate, 'other-date');
    const givenUp = first([sameKey, sameData, near], (each) => each.held === 'given-up' && isSure(each));
    return givenUp === undefined ? null : given(givenUp, 'maybe');
  };
}

const place = ({ nom, code, delivered }: Told, prenom: string): string =>
  [nom, prenom, code, delivered].join('\n');

const given = ({ line, held }: HeldLine, how: Elsewhere['how']): Elsewhere => ({ line, held, how });

/** Of each person and certification, by name, a line a delivery date. */
function datesOf(all: readonly HeldLine[]): (told: Told) => readonly HeldLine[] {
  const keyOf = ({ nom, prenom, code }: Told) => [nom, prenom, code].join('\n');
  const dates = new Map<string, Map<string, HeldLine>>();
  for (const each of all) {
    const key = keyOf(each.told);
    const own = dates.get(key) ?? new Map<string, HeldLine>();
    dates.set(key, own.set(each.told.delivered, own.get(each.told.delivered) ?? each));
  }
  return (told) => [...(dates.get(keyOf(told))?.values() ?? [])];
}
