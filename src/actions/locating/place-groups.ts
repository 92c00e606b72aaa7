import type { CheckResult, RowState } from '#actions/checking';
import type { Finding, FindingCode } from '#checks';
import {
  countriesFound,
  foldPlace,
  groupBy,
  isOfBranch,
  lineage,
  rowMap,
  searchPlaces,
  townAndCountry,
  type PlaceFound,
  type Places,
} from '#dictionary';
import { STATUS_FACTS } from '#journal';

/** What is found of a code or a name that is no place's: another is to be put. */
const TO_REPLACE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'code-is-name',
  'insee-form',
  'insee-unknown',
  'insee-is-postal',
  'insee-of-no-country',
  'insee-ended',
  'postal-is-insee',
  'postal-name-disagree',
  'town-is-code',
  'town-is-country',
  'abroad-without-insee',
]);

/** Two cells that do not say the same place, or one that is missing: the code may be right. */
const TO_LOOK_AT: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'insee-name-disagree',
  'insee-postal-disagree',
  'postal-code-form',
  'postal-code-without-town',
  'country-code-form',
  'country-unknown',
  'country-name-disagree',
  'country-name-unknown',
  'country-contradicted',
  'abroad-country-code',
]);

/** Whether looking for a commune or a country may mend it. */
export const isAboutPlace = ({ rule, row }: Pick<Finding, 'rule' | 'row'>): boolean =>
  row !== null && (TO_REPLACE.has(rule) || TO_LOOK_AT.has(rule));

/** Rows that name their birthplace in the same words, and whose code is missing or wrong. */
export interface PlaceGroup {
  readonly id: string;
  /** The town, or the country, as most of them have it. */
  readonly typed: string;
  /** What else they say alike, which tells homonyms apart; '' for nothing. */
  readonly postalCode: string;
  readonly country: string;
  readonly rows: readonly RowState[];
  /** Places of that name, the best first; none is chosen. Where there is none, those that nearly have it. */
  readonly candidates: readonly PlaceFound[];
  readonly isExact: boolean;
}

type Candidates = Pick<PlaceGroup, 'candidates' | 'isExact'>;

/**
 * Rows still to be sent whose birthplace has a name and no code, or a code that the check found wrong, by what they say of
 * it; the most frequent first.
 */
export function placeGroups({ rows, findings }: CheckResult, places: Places): readonly PlaceGroup[] {
  const isFound = rowMap(
    findings.flatMap(({ sheet, row, rule }) =>
      sheet !== null && row !== null && TO_REPLACE.has(rule) ? [[{ sheet, row }, true] as const] : [],
    ),
  );
  const wanting = rows.filter(
    (row) =>
      STATUS_FACTS[row.status].isToSend &&
      row.status !== 'aside' &&
      isOfBranch('codeInsee', row.branch) &&
      nameIn(row) !== '' &&
      (isFound.get(row) === true || hasNoCode(row)),
  );
  return [...groupBy(wanting, keyOf)]
    .map(([id, some]) => groupOf(id, some, places))
    .sort((a, b) => b.rows.length - a.rows.length || (a.typed < b.typed ? -1 : 1));
}

const hasNoCode = ({ values }: RowState): boolean =>
  values.codeInsee === undefined && values.codePostal === undefined;

/** What names the place: the town, else what stands where its code should be, else the country. */
export function nameIn({ values }: Pick<RowState, 'values'>): string {
  const { libelleCommuneNaissance: town, codeInsee, libellePaysNaissance, codePostal } = values;
  const words = [town, codeInsee, codePostal, libellePaysNaissance].filter((each) => each !== undefined);
  return words.find((each) => /\p{L}{2}/u.test(each)) ?? words[0] ?? '';
}

const keyOf = (row: RowState): string => {
  const { codePostal = '', libellePaysNaissance = '', codeInsee = '' } = row.values;
  return [foldPlace(nameIn(row)), codePostal, foldPlace(libellePaysNaissance), codeInsee].join('|');
};

function groupOf(id: string, rows: readonly RowState[], places: Places): PlaceGroup {
  const [first] = rows;
  const spellings = [...groupBy(rows, nameIn)].sort(([, a], [, b]) => b.length - a.length);
  const typed = spellings[0]?.[0] ?? '';
  const postalCode = first?.values.codePostal ?? '';
  const country = first?.values.libellePaysNaissance ?? '';
  const number = postalCode === '' ? (first?.values.codeInsee ?? '') : postalCode;
  return { id, typed, postalCode, country, rows, ...candidatesFor(typed, number, country, places) };
}

/** @param number a postal code, or what stands in the place of the INSEE code. */
function candidatesFor(typed: string, number: string, country: string, places: Places): Candidates {
  const beside = townAndCountry(typed, places)?.countries ?? [];
  const abroad = beside.length > 0 ? beside : places.countriesNamed(country);
  if (abroad.length > 0) return { candidates: countriesFound(abroad).slice(0, MOST), isExact: true };
  const found = searchPlaces(typed, places, { postalCode: number === '' ? null : number });
  const named = found.filter((place) => isNamed(place, typed, places));
  const those = named.length > 0 ? named : found;
  const candidates = those.filter((place) => !isBecome(place, those, places)).slice(0, MOST);
  return { candidates, isExact: named.length > 0 };
}

/** As many as one reads. */
const MOST = 12;

/** Whether a place has, or had, the very name, in whatever spelling. */
function isNamed({ kind, code }: PlaceFound, typed: string, places: Places): boolean {
  return kind === 'country'
    ? places.countriesNamed(typed).some((each) => each.code === code)
    : places.communesNamed(typed).some((each) => each.code === code);
}

/** Whether it is an earlier code of another of them: 20004 where 2A004 is there. */
function isBecome({ code, until }: PlaceFound, those: readonly PlaceFound[], places: Places): boolean {
  if (until === null) return false;
  const later = lineage(code, places);
  return those.some((other) => other.code !== code && other.until === null && later.has(other.code));
}
