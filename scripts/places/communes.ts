import { createRequire } from 'node:module';
import { MOVED_OVERSEAS } from './overseas';
import { GONE_SINCE_2019 } from './since-2019';

const require = createRequire(import.meta.url);

/** A commune as the package of this year has it. */
interface Current {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  readonly chefLieu?: string;
  readonly commune?: string;
}

/** What happened to a commune from 1943 to 2019, one state a line; `id` is `COM-74268@1943-01-01`. */
interface State {
  readonly code: string;
  readonly nom: string;
  readonly type: 'COM' | 'COMA' | 'COMD' | 'COMP';
  readonly dateDebut?: string;
  readonly dateFin?: string;
  readonly successeur?: string;
  readonly pole?: string;
}

/** All that is kept of a code. */
export interface Commune {
  readonly code: string;
  /** The name it has or had last, then its others. */
  readonly names: string[];
  readonly postalCodes: readonly string[];
  /** The communes that it went into, at one time or another; the last one first. */
  readonly into: string[];
  /** The first and the last year in which it was a commune; null before 1943, and while it is one. */
  from: number | null;
  until: number | null;
  /** Still the name of a part of a commune, where births are still registered. */
  readonly isPart: boolean;
}

/** Every code that is or was a commune's since 1943, or an arrondissement's, in the order of codes. */
export function reduceCommunes(): readonly Commune[] {
  const today = require('@etalab/decoupage-administratif/data/communes.json') as readonly Current[];
  const history = require('decoupage-administratif-2019/data/historique-communes.json') as readonly State[];
  const in2019 = require('decoupage-administratif-2019/data/communes.json') as readonly Current[];
  const known = new Map<string, Commune>();
  addCurrent(known, today);
  for (const state of history) addState(known, state);
  for (const { code, nom } of in2019) addName(known.get(code), nom);
  addGone(known, today);
  for (const [old, code, until] of MOVED_OVERSEAS) {
    const moved = known.get(code);
    if (moved === undefined) throw new Error(`${code} is not a commune`);
    known.set(old, { ...moved, code: old, names: [...moved.names], into: [code], from: null, until });
  }
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function addCurrent(known: Map<string, Commune>, today: readonly Current[]): void {
  const parts = new Set(
    today
      .filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
      .map(({ code }) => code),
  );
  for (const { code, nom, type, codesPostaux = [], chefLieu, commune } of today) {
    const before = known.get(code);
    const whole = chefLieu ?? commune;
    if (before !== undefined) {
      addName(before, nom);
      continue;
    }
    const isCommune = type === 'commune-actuelle' || type === 'arrondissement-municipal';
    known.set(code, {
      code,
      names: [nom],
      postalCodes: codesPostaux,
      into: whole === undefined || whole === code ? [] : [whole],
      from: null,
      until: isCommune ? null : NaN,
      isPart: !isCommune && parts.has(code),
    });
  }
  // A part is listed before or after its commune: its own name is the first only if it is no commune itself.
  for (const { code, nom, type } of today)
    if (type === 'commune-actuelle') {
      const commune = known.get(code);
      if (commune === undefined) continue;
      commune.names.splice(0, commune.names.length, nom, ...commune.names.filter((name) => name !== nom));
      commune.until = null;
    }
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const codeOf = (id: string) => id.slice(id.indexOf('-') + 1, id.indexOf('@'));

function addState(known: Map<string, Commune>, state: State): void {
  const { code, nom, type, dateDebut, dateFin, successeur, pole } = state;
  const commune = known.get(code) ?? {
    code,
    names: [],
    postalCodes: [],
    into: [],
    from: null,
    until: NaN,
    isPart: false,
  };
  known.set(code, commune);
  addName(commune, nom);
  for (const other of [pole, successeur])
    if (other !== undefined && codeOf(other) !== code && !commune.into.includes(codeOf(other)))
      commune.into.unshift(codeOf(other));
  // Three codes were only ever those of a part.
  if (type !== 'COM' && dateDebut !== undefined && Number.isNaN(commune.until))
    commune.until = yearOf(dateDebut);
  if (type !== 'COM') return;
  if (dateDebut !== undefined) {
    const year = yearOf(dateDebut);
    // A commune that changes its extent goes on: only a birth of the code counts.
    if (!wasBefore(commune, year)) commune.from = Math.min(commune.from ?? year, year);
  } else commune.from = 0;
  if (dateFin === undefined || commune.until === null) return;
  const last = dateFin.endsWith('-01-01') ? yearOf(dateFin) - 1 : yearOf(dateFin);
  commune.until = Math.max(Number.isNaN(commune.until) ? 0 : commune.until, last);
}

const wasBefore = ({ from }: Commune, year: number) => from !== null && from <= year;

function addGone(known: Map<string, Commune>, today: readonly Current[]): void {
  const heirs = new Map(
    today.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code])),
  );
  for (const [year, codes] of Object.entries(GONE_SINCE_2019))
    for (const code of codes.split(' ')) {
      const commune = known.get(code);
      if (commune === undefined) throw new Error(`${code} is not a commune`);
      commune.until = Number(year);
    }
  for (const commune of known.values()) {
    const heir = heirs.get(commune.code);
    if (heir !== undefined && heir !== commune.code)
      commune.into.splice(0, commune.into.length, heir, ...commune.into.filter((code) => code !== heir));
    if (commune.from === 0) commune.from = null;
    if (commune.until !== null && Number.isNaN(commune.until))
      throw new Error(`Nobody knows when ${commune.code} ended`);
    if (commune.until !== null && commune.into.length === 0)
      throw new Error(`Nobody knows what became of ${commune.code}`);
  }
}

function addName(commune: Commune | undefined, name: string): void {
  if (commune !== undefined && !commune.names.includes(name)) commune.names.push(name);
}
