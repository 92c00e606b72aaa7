import { isOneSlip } from '../texts/one-slip';
import { foldCountry, foldPlace, placeWords } from './fold-place';
import { communesFound, countriesFound, type PlaceFound } from './place-found';
import type { Places } from './places';

/** What may tell homonyms apart: the first that match come first, and nothing is left out. */
export interface Hints {
  /** Year of birth: what existed then comes first. */
  readonly year?: number | null;
  /** A postal code, or the start of one: what has it comes first. */
  readonly postalCode?: string | null;
}

/** How well a name answers: the very name, its start, one slip away, words inside it. */
const EXACT = 0;
const START = 1;
const SLIP = 2;
const PART = 3;

interface Answer {
  readonly rank: number;
  readonly found: PlaceFound;
}

/** Less is found by too many. */
const SHORTEST_PART = 3;

const INSEE = /^(?:\d{5}|2[ab]\d{3})$/i;
/** `Rennes (35)`, `35 - Rennes`, `35000 Rennes`, `Rennes 35`. */
const NUMBER_OF_PLACE = /(?:^|[\s(,;/-])(\d{5}|\d{2}|2[ab]|9[78]\d)(?=$|[\s),;/-])/i;
const BETWEEN = /\s+[-–—]\s+|[(),;/[\]]+/;

/**
 * Communes and countries that a text may mean: a name however it is written, or its start; a former name; an INSEE code,
 * a postal code, an ISO code; `Oran (Algérie)` by its country. The best first, those that still are before the others.
 * None is ever chosen.
 */
export function searchPlaces(typed: string, places: Places, hints: Hints = {}): readonly PlaceFound[] {
  const text = typed.trim();
  if (text === '') return [];
  const answers = [...byCode(text, places), ...byName(text, places)];
  const best = new Map<string, Answer>();
  for (const answer of answers) {
    const { code } = answer.found;
    if (answer.rank < (best.get(code)?.rank ?? Infinity)) best.set(code, answer);
  }
  const number = hints.postalCode ?? numberIn(text);
  return [...best.values()]
    .map((answer) => ({ ...answer, order: orderOf(answer, number, hints.year ?? null) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ found }) => found);
}

/** What is compared in turn, the least first. */
function orderOf(
  { rank, found }: Answer,
  number: string | null,
  year: number | null,
): readonly (number | string)[] {
  const { code, name, otherName, kind, until, postalCodes, department } = found;
  const isThere =
    number !== null &&
    (department?.code === number.toUpperCase() || postalCodes.some((postal) => postal.startsWith(number)));
  const isThen = year === null ? until === null : wasThere(found, year);
  return [
    rank,
    Number(!isThere),
    Number(!isThen),
    Number(until !== null),
    Number(otherName !== null),
    Number(kind === 'country'),
    rank === EXACT ? 0 : name.length,
    code,
  ];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at];
    if (against !== undefined && value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

/** Whether it was a commune, or a country, in that year. Countries are never judged by their years. */
function wasThere({ kind, from, until }: PlaceFound, year: number): boolean {
  if (kind === 'country') return until === null;
  return (from === null || from <= year) && (until === null || year <= until);
}

const numberIn = (text: string): string | null => NUMBER_OF_PLACE.exec(text)?.[1] ?? null;

function byCode(text: string, places: Places): readonly Answer[] {
  const code = (/^\d{4}$/.test(text) ? `0${text}` : text).toUpperCase();
  const exact = (found: PlaceFound): Answer => ({ rank: EXACT, found });
  if (/^\d{3}$/.test(code)) return countriesFound([places.country(`99${code}`)]).map(exact);
  if (!INSEE.test(code)) return [];
  return [
    ...communesFound([places.commune(code)], null, places),
    ...countriesFound([places.country(code)]),
    ...communesFound(places.communesAt(code), null, places),
  ].map(exact);
}

function byName(text: string, places: Places): readonly Answer[] {
  const parts = text.split(BETWEEN).filter((part) => /\p{L}{2}/u.test(part));
  const asTyped = [...new Set([text, ...parts.map((part) => part.trim())])].filter(isName);
  const answers = asTyped.flatMap((name) => called(name, places));
  // « Paris 12 » is an arrondissement, « Rennes 35 » Rennes.
  const names = answers.some(({ rank }) => rank === EXACT)
    ? asTyped
    : [...asTyped, text.replace(NUMBER_OF_PLACE, ' ')].filter(isName);
  const found = names === asTyped ? answers : names.flatMap((name) => called(name, places));
  return found.some(({ rank }) => rank === EXACT)
    ? found
    : [...found, ...names.flatMap((name) => slips(name, places))];
}

const isName = (text: string): boolean => /\p{L}/u.test(text);

const called = (name: string, places: Places): readonly Answer[] => [
  ...communesCalled(name, places),
  ...countriesCalled(name, places),
  ...communesOf(name, places),
];

function communesCalled(name: string, places: Places): readonly Answer[] {
  const folded = foldPlace(name);
  if (folded === '') return [];
  const found: Answer[] = [];
  for (const [each, some] of places.byName()) {
    const rank = rankOf(each, folded);
    if (rank === null) continue;
    const those = rank === PART ? some.filter(({ names }) => names.some(hasWords(name))) : some;
    for (const commune of communesFound(those, each, places)) found.push({ rank, found: commune });
  }
  return found;
}

/** Whether a name has these words inside, the last of them perhaps cut short. */
function hasWords(wanted: string): (name: string) => boolean {
  const words = ` ${placeWords(wanted).join(' ')}`;
  return (name) => ` ${placeWords(name).join(' ')}`.includes(words);
}

/** The communes of a department or an overseas collectivité that is named: « Mayotte ». */
function communesOf(name: string, places: Places): readonly Answer[] {
  const folded = foldPlace(name);
  const department = places.departments.find((each) => foldPlace(each.name) === folded);
  if (department === undefined) return [];
  const some = places.communes.filter(
    ({ code, until }) => until === null && places.departmentOf(code) === department,
  );
  return communesFound(some, null, places).map((found) => ({ rank: START, found }));
}

function countriesCalled(name: string, places: Places): readonly Answer[] {
  const folded = foldCountry(name);
  if (folded === '') return [];
  const exact = new Set(places.countriesNamed(name).map(({ code }) => code));
  const iso = name.trim().toUpperCase();
  return places.countries.flatMap((country): readonly Answer[] => {
    const ranks = [country.name, ...country.names, ...country.wider]
      .map((each) => rankOf(foldCountry(each), folded))
      .filter((rank) => rank !== null);
    const rank = exact.has(country.code) || country.iso.includes(iso) ? EXACT : Math.min(...ranks);
    return Number.isFinite(rank) ? countriesFound([country]).map((found) => ({ rank, found })) : [];
  });
}

function rankOf(known: string, wanted: string): number | null {
  if (known === wanted) return EXACT;
  if (known.startsWith(wanted)) return START;
  return wanted.length >= SHORTEST_PART && known.includes(wanted) ? PART : null;
}

function slips(name: string, places: Places): readonly Answer[] {
  const folded = foldPlace(name);
  const found: PlaceFound[] = [];
  for (const [each, some] of places.byName())
    if (each.charAt(0) === folded.charAt(0) && isOneSlip(each, folded))
      found.push(...communesFound(some, each, places));
  const abroad = places.countries.filter((country) =>
    [country.name, ...country.names].some((each) => isOneSlip(foldCountry(each), foldCountry(name))),
  );
  return [...found, ...countriesFound(abroad)].map((place) => ({ rank: SLIP, found: place }));
}
