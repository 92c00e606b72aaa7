import { groupBy } from '#dictionary';
import { deletedIds } from '../deletion';
import { fluxKey, stateByFlux } from '../states';
import type { Journal } from '../answers/answer';
import type { HistoryLine } from '../types';
import { whereaboutsBy, type Whereabouts } from './held';
import { nearlySame } from './nearly-same';
import { dataKey, lettersOf, likeness } from './likeness';
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
  /** Its place among those that say most of where a passage is. */
  readonly at: number;
}

type IsSure = (each: HeldLine) => boolean;

interface Search {
  /** Where the same passage is, or is about to be. */
  readonly certain: (asking: Asking, isSure: IsSure) => Elsewhere | null;
  /** The same; else where it may be. */
  readonly any: (asking: Asking, isSure: IsSure) => Elsewhere | null;
}

/** Finds where a passage is already under another id. */
export interface SentElsewhere extends Readonly<Record<keyof Search, (asking: Asking) => Elsewhere | null>> {
  /** Whether all that is anywhere is in files that wait, as after a first sending. */
  readonly isAllWaiting: boolean;
}

/**
 * Finds where a passage is already under another id. One map a way of telling, so that the work grows as the number of
 * rows; made once for what was sent.
 * @param owners the row that each id is of: what it says completes what lines of version 1 do not.
 */
export function sentElsewhere(journal: Journal, owners: ReadonlyMap<string, RowOfPassage>): SentElsewhere {
  const { nameless, search, isAllWaiting } = indexed(journal);
  const completed =
    nameless.length === 0 ? null : searchOf(nameless.map((each) => completedBy(each, owners)));
  // A line of version 1 kept no name; its 8 hex are enough where no row has its id any more, as when it was typed again.
  const sureOf =
    (asking: Asking): IsSure =>
    ({ told, line }) =>
      likeness(told, asking) === 'same' ||
      (isNameless(told) && told.identity === asking.identity && !owners.has(line.idTechnique));
  return {
    isAllWaiting,
    certain: (asking) => {
      const isSure = sureOf(asking);
      return search.certain(asking, isSure) ?? completed?.certain(asking, isSure) ?? null;
    },
    any: (asking) => {
      const isSure = sureOf(asking);
      const first = search.any(asking, isSure);
      if (first?.how === 'certain' || completed === null) return first;
      const second = completed.any(asking, isSure);
      return second?.how === 'certain' || first === null ? second : first;
    },
  };
}

type Ranked = { -readonly [Key in keyof HeldLine]: HeldLine[Key] };

const indexes = new WeakMap<Journal['history'], { of: Journal['deposits']; index: Index }>();

interface Index {
  readonly nameless: readonly HeldLine[];
  readonly search: Search;
  readonly isAllWaiting: boolean;
}

function indexed({ deposits, history }: Journal): Index {
  const known = indexes.get(history);
  if (known?.of === deposits) return known.index;
  const states = stateByFlux(deposits);
  const deleted = deletedIds(history, states);
  const all = history.flatMap((line): Ranked[] => {
    const held = deleted.has(line.idTechnique) ? null : whereaboutsBy(line, states);
    return held === null ? [] : [{ line, held, told: toldByLine(line), at: 0 }];
  });
  all.sort((a, b) => RANKS.indexOf(a.held) - RANKS.indexOf(b.held));
  all.forEach((each, at) => (each.at = at));
  const isOld = ({ told }: HeldLine) => told.personKey === '' && isNameless(told);
  const index = {
    nameless: all.filter(isOld),
    search: searchOf(all.filter((each) => !isOld(each))),
    isAllWaiting: all.every(({ held }) => held === 'generated'),
  };
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

const NOWHERE: Search = { certain: () => null, any: () => null };

function searchOf(all: readonly HeldLine[]): Search {
  if (all.length === 0) return NOWHERE;
  const withKey = groupBy(all, ({ told }) => told.personKey);
  const withIdentity = groupBy(all, ({ told }) => told.identity);
  const withData = groupBy(all, ({ told }) => dataKey(told));
  const alike = groupBy(all, ({ told }) => place(told, told.prenom));
  const ofLetters = groupBy(
    all.filter(({ told }) => told.personKey !== '' && told.nom !== ''),
    lettersAt,
  );
  const alikeName = groupBy(all, ({ told }) => place(told, '*'));
  const byDates = datesOf(all.filter(isAtCdc));
  const nearly = nearlySame(all);

  /** Those of the same 8 hex that may be the same passage, and of these lists, in which are those that may be alike. */
  const sameDataAs = (asking: Asking, ...alikes: readonly (readonly HeldLine[])[]) => {
    const { identity } = asking;
    if (identity === '') return NONE;
    const nameless = dataKey({ ...asking, nom: '', prenom: '' });
    const lists = [withData.get(dataKey(asking)) ?? NONE, withData.get(nameless) ?? NONE];
    for (const list of alikes) lists.push(list.filter(({ told }) => told.identity === identity));
    return lists.flat().sort((a, b) => a.at - b.at);
  };
  const sameKeyAs = ({ personKey }: Asking) => (personKey === '' ? NONE : (withKey.get(personKey) ?? NONE));
  const sameNamesAs = (asking: Asking) => alike.get(place(asking, asking.prenom)) ?? NONE;
  const certain: Search['certain'] = (asking, isSure) => {
    const sameLetters = asking.nom === '' ? NONE : (ofLetters.get(lettersAt({ told: asking })) ?? NONE);
    const found = firstOf(asking)(
      [sameKeyAs(asking), sameDataAs(asking), sameNamesAs(asking), sameLetters],
      (each) => isThere(each) && isSure(each),
    );
    return found === undefined ? null : given(found, 'certain');
  };

  const any: Search['any'] = (asking, isSure) => {
    const sure = certain(asking, isSure);
    if (sure !== null) return sure;
    const { nom, prenom, code, delivered } = asking;
    const [sameKey, sameData, sameNames] = [sameKeyAs(asking), sameDataAs(asking), sameNamesAs(asking)];
    const near = nearly(asking);
    const first = firstOf(asking);
    const halfNamed = isNameless(asking)
      ? NONE
      : prenom === ''
        ? alikeName.get(place(asking, '*'))
        : alike.get(place(asking, ''));
    const dataAlike = isNameless(asking)
      ? withIdentity.get(asking.identity)
      : sameDataAs(asking, sameNames, halfNamed ?? NONE, near);
    const isMaybe = (each: HeldLine) => each.held !== 'given-up' && likeness(each.told, asking) !== 'other';
    const maybe =
      first([sameKey, sameData, near], (each) => each.held === 'doubtful' && isSure(each)) ??
      first([dataAlike ?? NONE, sameNames, halfNamed ?? NONE, near], isMaybe);
    if (maybe !== undefined) return given(maybe, 'maybe');
    const otherDate =
      code.startsWith('rncp') && delivered !== '' && nom !== ''
        ? first([byDates(asking)], (each) => each.told.delivered !== delivered)
        : undefined;
    if (otherDate !== undefined) return given(otherDate, 'other-date');
    const givenUp = first([sameKey, sameData, near], (each) => each.held === 'given-up' && isSure(each));
    return givenUp === undefined ? null : given(givenUp, 'maybe');
  };
  return { certain, any };
}

const NONE: readonly HeldLine[] = [];

/** The first of some lists that is another passage than the asking one, and of which something holds. */
function firstOf({ idTechnique, idFlux }: Asking) {
  const flux = idFlux === undefined ? null : fluxKey(idFlux);
  const isOther = ({ line }: HeldLine) =>
    flux === null ? line.idTechnique !== idTechnique : fluxKey(line.idFlux) !== flux;
  return (lists: readonly (readonly HeldLine[])[], is: IsSure): HeldLine | undefined => {
    for (const list of lists) {
      const found = list.find((each) => isOther(each) && is(each));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Of the same letters, the code and the delivery being the same, is what {@link nearlySame} finds that is the same passage. */
const lettersAt = ({ told }: Pick<HeldLine, 'told'>): string =>
  [lettersOf(told.nom), lettersOf(told.prenom), told.code, told.delivered].join('\n');

/** Where names, code and delivery are met. Where no name is known, which may be of thousands, nothing is the same but the 8 hex. */
const place = ({ nom, code, delivered, identity }: Told, prenom: string): string =>
  [nom, prenom, code, delivered, nom === '' && prenom === '' ? identity : ''].join('\n');

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
