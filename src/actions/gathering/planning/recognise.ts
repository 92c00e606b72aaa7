import { likeness, nearlySame, toldByRow, type Told } from '#journal';
import { nirKey } from '../reading/prints';
import { isInPlaceOf, isOnePerson, namesKey } from './same-person';
import type { HereRow, NearReason, ReceivedRow, SourceLine } from '../types';

/** What a received row is. */
export type Recognised =
  | { readonly is: 'same'; readonly here: HereRow }
  /** Another row of its file is that one. */
  | { readonly is: 'double'; readonly here: HereRow }
  | { readonly is: 'near'; readonly here: HereRow; readonly why: NearReason }
  | { readonly is: 'new' };

const NEW: Recognised = { is: 'new' };

/** The rows of this workbook, as those of departments are known again among them. */
export interface Recogniser {
  readonly add: (row: HereRow) => void;
  /** From now on, others may be told to be nearly these: not those of their own file. */
  readonly addNear: (rows: readonly HereRow[]) => void;
  /** By its id, by whom it is of, by what was received, by its place. @param claimed rows that others of its file are. */
  readonly surely: (row: ReceivedRow, claimed: ReadonlySet<HereRow>) => Recognised;
  /** Where none of these tells: rows that it may be. */
  readonly nearly: (row: ReceivedRow, claimed: ReadonlySet<HereRow>) => Recognised;
  readonly isTaken: (idTechnique: string) => boolean;
}

const placeKey = ({ service, sheet, row }: Pick<SourceLine, 'service' | 'sheet' | 'row'>) =>
  `${service}\n${sheet}\n${row}`;
const idKey = (service: string, id: string) => `${service}\n${id}`;

/** Each index is met once a row, so that the work grows as the number of rows. */
export function recogniser(): Recogniser {
  const byId = new Map<string, HereRow>();
  const bySourceId = new Map<string, HereRow>();
  const byKey = new Map<string, HereRow[]>();
  const byPlace = new Map<string, { readonly here: HereRow; readonly line: SourceLine }[]>();
  const byNames = new Map<string, HereRow[]>();
  const alike = batches();

  const put = <T>(index: Map<string, T[]>, key: string, each: T) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [each]);
    else if (!list.includes(each)) list.push(each);
  };

  const surely: Recogniser['surely'] = (row, claimed) => {
    const { idTechnique: id, service } = row;
    const free = (here: HereRow): Recognised => ({ is: claimed.has(here) ? 'double' : 'same', here });
    const keys = [...row.kept, nirKey(row.values)];
    const isSent = (here: HereRow) =>
      here.sources.get(service)?.keys.some((key) => keys.includes(key)) === true;
    const isOfAnother = ({ department, sources }: HereRow) =>
      !sources.has(service) && department !== service && (sources.size > 0 || department !== '');
    const bearing = id === '' ? [] : [bySourceId.get(idKey(service, id)), byId.get(id)];
    const own = bearing.find(
      (here) => here !== undefined && (isOnePerson(here, row, isOfAnother(here)) || isSent(here)),
    );
    if (own !== undefined) return free(own);
    const known = keys.flatMap((key) => byKey.get(key) ?? []);
    const first = known.find((here) => !claimed.has(here)) ?? known[0];
    if (first !== undefined) return free(first);
    const there = byPlace.get(placeKey(row)) ?? [];
    const standing = there.find(({ here, line }) => !claimed.has(here) && isInPlaceOf(row, line));
    if (standing !== undefined) return { is: 'same', here: standing.here };
    const other = bearing.find((here) => here !== undefined);
    return other === undefined ? NEW : { is: 'near', here: other, why: 'same-id' };
  };

  const nearly: Recogniser['nearly'] = (row, claimed) => {
    const told = toldByRow(row);
    const candidates = [...(byNames.get(namesKey(row)) ?? []), ...alike.of(told)];
    let near: HereRow | null = null;
    for (const here of candidates) {
      if (claimed.has(here)) continue;
      const how = likeness(told, toldByRow(here));
      if (how === 'same') return { is: 'same', here };
      if (how === 'maybe') near ??= here;
    }
    return near === null ? NEW : { is: 'near', here: near, why: 'alike' };
  };

  return {
    add: (row) => {
      if (row.idTechnique !== '' && !byId.has(row.idTechnique)) byId.set(row.idTechnique, row);
      for (const key of row.keys) put(byKey, key, row);
      const nir = nirKey(row.values);
      if (nir !== '') put(byKey, nir, row);
      for (const line of row.sources.values()) {
        if (line.sourceId !== '') bySourceId.set(idKey(line.service, line.sourceId), row);
        for (const key of line.keys) put(byKey, key, row);
        put(byPlace, placeKey(line), { here: row, line });
      }
    },
    addNear: (rows) => {
      alike.add(rows);
      for (const row of rows) put(byNames, namesKey(row), row);
    },
    surely,
    nearly,
    isTaken: (id) => byId.has(id),
  };
}

interface Batch {
  readonly rows: readonly HereRow[];
  readonly of: (asking: Told) => readonly { readonly row: HereRow }[];
}

/** Rows among which those of nearly the same name are found: small lots are put together, so that few are asked. */
function batches() {
  let all: readonly Batch[] = [];
  return {
    add: (rows: readonly HereRow[]) => {
      let lot = [...rows];
      let others = all;
      for (
        let last = others.at(-1);
        last !== undefined && last.rows.length <= lot.length;
        last = others.at(-1)
      ) {
        lot = [...last.rows, ...lot];
        others = others.slice(0, -1);
      }
      if (lot.length > 0)
        all = [...others, { rows: lot, of: nearlySame(lot.map((row) => ({ row, told: toldByRow(row) }))) }];
    },
    of: (asking: Told): readonly HereRow[] => all.flatMap(({ of }) => of(asking).map(({ row }) => row)),
  };
}
