import { groupBy } from '#dictionary';
import { stateByFlux } from '../states';
import type { Deposit, HistoryLine } from '../types';
import { heldBy, type Held } from './held';
import {
  isNameless,
  isSamePassage,
  maybeSamePassage,
  toldByLine,
  toldByRow,
  type RowOfPassage,
  type Told,
} from './passage';

/** What CDC holds that a row, under another id, would send again. */
export interface Elsewhere {
  readonly line: HistoryLine;
  readonly held: Held;
  /** The row that has that id; null when none has. */
  readonly row: number | null;
  /** `certain`: the same passage; `maybe`: it may be; `other-date`: the same RNCP title, delivered another day. */
  readonly how: 'certain' | 'maybe' | 'other-date';
}

interface HeldLine {
  readonly line: HistoryLine;
  readonly held: Held;
  readonly told: Told;
  readonly row: number | null;
}

/**
 * Finds, for a row, what CDC holds of its passage under another id. One map a way of telling, so that the work grows as
 * the number of rows.
 * @param owners the row that each id is of: what it says completes what lines of version 1 do not.
 */
export function sentElsewhere(
  { deposits, history }: { readonly deposits: readonly Deposit[]; readonly history: readonly HistoryLine[] },
  owners: ReadonlyMap<string, RowOfPassage>,
): (row: RowOfPassage) => Elsewhere | null {
  const states = stateByFlux(deposits);
  const all = history.flatMap((line): HeldLine[] => {
    const held = heldBy(line, states);
    if (held === null) return [];
    const owner = owners.get(line.idTechnique);
    return [{ line, held, told: toldOf(line, owner), row: owner?.row ?? null }];
  });
  const withKey = groupBy(all, ({ told }) => told.personKey);
  const withIdentity = groupBy(all, ({ told }) => told.identity);
  const alike = groupBy(all, ({ told }) => place(told, told.prenom));
  const alikeKeyless = groupBy(
    all.filter(({ told }) => told.personKey === ''),
    ({ told }) => place(told, told.prenom),
  );
  const alikeName = groupBy(all, ({ told }) => place(told, '*'));
  const byDates = datesOf(all);

  return (row) => {
    const told = toldByRow(row);
    const isOther = ({ line }: HeldLine) => line.idTechnique !== row.idTechnique;
    const sameKey = told.personKey === '' ? NONE : (withKey.get(told.personKey) ?? NONE);
    const sameData = told.identity === '' ? NONE : (withIdentity.get(told.identity) ?? NONE);
    const isCertain = (each: HeldLine) => isOther(each) && isSure(each, told);
    const certain = sameKey.find(isCertain) ?? sameData.find(isCertain);
    if (certain !== undefined) return { ...given(certain), how: 'certain' };
    const sameNames = (told.personKey === '' ? alike : alikeKeyless).get(place(told, told.prenom)) ?? NONE;
    const halfNamed = told.prenom === '' ? alikeName.get(place(told, '*')) : alike.get(place(told, ''));
    const isMaybe = (each: HeldLine) => isOther(each) && maybeSamePassage(each.told, told);
    const maybe = sameData.find(isMaybe) ?? sameNames.find(isMaybe) ?? halfNamed?.find(isMaybe);
    if (maybe !== undefined) return { ...given(maybe), how: 'maybe' };
    if (!told.code.startsWith('rncp') || told.delivered === '' || told.nom === '') return null;
    const otherDate = byDates(told).find((each) => isOther(each) && each.told.delivered !== told.delivered);
    return otherDate === undefined ? null : { ...given(otherDate), how: 'other-date' };
  };
}

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

const NONE: readonly HeldLine[] = [];

const place = ({ nom, code, delivered }: Told, prenom: string): string =>
  [nom, prenom, code, delivered].join('\n');

const given = ({ line, held, row }: HeldLine) => ({ line, held, row });

/** What a line says of whom it is; the row it is of says it where the line does not. */
function toldOf(line: HistoryLine, owner: RowOfPassage | undefined): Told {
  const told = toldByLine(line);
  if (owner === undefined || told.personKey !== '') return told;
  const own = toldByRow(owner);
  return own.identity === told.identity ? own : told;
}

/**
 * Certain, or as good as: a line of version 1 kept no name, but its 8 hex are those of the row, and no row has its id any
 * more, as when an id was typed again.
 */
const isSure = ({ told, row }: HeldLine, of: Told): boolean =>
  isSamePassage(told, of) || (row === null && isNameless(told) && told.identity === of.identity);
