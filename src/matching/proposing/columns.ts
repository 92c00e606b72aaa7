import type { SplitName } from '#cells';
import { columnLetters, foldWords } from '#dictionary';
import { seenText, type Profile, type SampleCell } from '../contents/profile';
import type { HeaderColumn, HeadersFound } from '../headers/find-headers';
import { isAddress, isOthers } from '../headers/others';
import { isOfBirth, namedSomehow } from '../headers/candidates';
import type { ColumnMatch, MatchedField, Why } from '../types';
import { splitFields } from './split-fields';
import { saysFirstNameFirst, saysWholeName, splitOf, wholeNameSplit } from './joined';
import { optionsOf, type Option } from './options';

/** A column as it was looked at. */
export interface LookedAt {
  readonly head: HeaderColumn;
  readonly cells: readonly SampleCell[];
  readonly profile: Profile;
}

const SAMPLES = 3;

/** What each column of a table is: the best field that it can be and that no other column is more surely. */
export function proposeColumns(
  { isOurs }: HeadersFound,
  columns: readonly LookedAt[],
  date1904: boolean,
): readonly ColumnMatch[] {
  const hasAddress =
    saysPostalCodeTwice(columns) ||
    columns.some(
      ({ head }) => isAddress(head.header) || head.others.some(isAddress) || isAddress(head.parent),
    );
  const options = columns.flatMap(({ head, profile }) => optionsOf(head, profile, { isOurs, hasAddress }));
  const chosen = assign(options, columns);
  const given = new Set([...chosen.values()].flatMap(({ fields }) => fields));
  proposeUsageName(columns, options, chosen, given);
  return columns
    .filter(({ head, profile }) => head.header !== '' || profile.filled > 0)
    .map(({ head, cells }): ColumnMatch => {
      const found = chosen.get(head.column);
      return {
        column: columnLetters(head.column),
        header: head.header,
        fields: found?.fields ?? [],
        split: found?.split ?? null,
        certainty: found === undefined ? 'none' : found.isCertain ? 'certain' : 'proposed',
        samples: samplesOf(cells, date1904),
        ...(found === undefined ? {} : { why: found.why }),
      };
    });
}

/** « CP naissance » and « CP »: the second is of an address, and so are the town and the country beside it. */
function saysPostalCodeTwice(columns: readonly LookedAt[]): boolean {
  const postal = columns.filter(({ head }) =>
    namedSomehow(head.header, false).some(({ field }) => field === 'codePostal'),
  );
  const ofBirth = postal.filter(({ head }) => isOfBirth(`${head.header} ${head.parent}`));
  return ofBirth.length > 0 && postal.length > ofBirth.length;
}

interface Chosen {
  readonly fields: readonly MatchedField[];
  readonly split: SplitName | null;
  readonly isCertain: boolean;
  readonly why: Why;
}

const PARTS: readonly MatchedField[] = ['jourNaissance', 'moisNaissance', 'anneeNaissance'];

/** The surest first: each column once, each field once. A field that two columns claim by name is certain for none. */
function assign(options: readonly Option[], columns: readonly LookedAt[]): Map<number, Chosen> {
  const looked = new Map(columns.map((column) => [column.head.column, column]));
  const claims = new Map<MatchedField, number>();
  for (const { field, isCertain } of options) if (isCertain) claims.set(field, (claims.get(field) ?? 0) + 1);
  const density = ({ column }: Option) => looked.get(column)?.profile.density ?? 0;
  const chosen = new Map<number, Chosen>();
  const taken = new Set<MatchedField>();
  const ordered = [...options].sort(
    (a, b) => b.score - a.score || density(b) - density(a) || a.column - b.column,
  );
  for (const { column, field, isCertain, why } of ordered) {
    if (chosen.has(column) || taken.has(field) || isOtherWay(field, taken)) continue;
    const { head, profile } = looked.get(column) ?? {};
    if (head === undefined || profile === undefined) continue;
    const split = splitOf(field, `${head.header} ${head.others.join(' ')}`, profile);
    const fields = split === null ? [field] : splitFields(split, looked.get(column)?.cells ?? [], taken);
    const isSure = isCertain && split === null && claims.get(field) === 1;
    chosen.set(column, { fields, split, isCertain: isSure, why });
    for (const each of fields) taken.add(each);
  }
  if (!taken.has('nomNaissance') && !taken.has('prenom1')) chooseWholeName(columns, chosen, taken);
  if (!PARTS.some((field) => taken.has(field))) chooseBirthParts(columns, chosen, taken.has('dateNaissance'));
  return chosen;
}

/** A birth date in one column and in its parts are two ways. */
function isOtherWay(field: MatchedField, taken: ReadonlySet<MatchedField>): boolean {
  if (PARTS.includes(field)) return taken.has('dateNaissance');
  return field === 'dateNaissance' && PARTS.some((part) => taken.has(part));
}

function chooseWholeName(
  columns: readonly LookedAt[],
  chosen: Map<number, Chosen>,
  taken: Set<MatchedField>,
): void {
  const take = (column: number, { split, why }: Pick<Chosen, 'split' | 'why'>, fields: Chosen['fields']) => {
    chosen.set(column, { fields, split, isCertain: false, why });
    for (const field of fields) taken.add(field);
  };
  for (const [at, { head, profile, cells }] of columns.entries()) {
    if (chosen.has(head.column) || !saysWholeName(head.header)) continue;
    const split = wholeNameSplit(head.header, profile);
    const next = columns[at + 1];
    if (split !== null) take(head.column, { split, why: 'likely' }, splitFields(split, cells, taken));
    else if (next !== undefined && isGoneOnWith(next, profile)) {
      const [name, first] = saysFirstNameFirst(head.header) ? [next.head, head] : [head, next.head];
      take(name.column, { split, why: 'likely' }, ['nomNaissance']);
      take(first.column, { split, why: 'likely' }, ['prenom1']);
    } else continue;
    return;
  }
  const bare = columns.find(
    ({ head, profile }) =>
      !chosen.has(head.column) && !isOthers(head.header) && !isAddress(head.parent) && isOfNames(profile),
  );
  if (bare === undefined) return;
  const fields = splitFields('capitals', bare.cells, taken);
  take(bare.head.column, { split: 'capitals', why: 'contents' }, fields);
}

/** « Nom et prénom » over two columns, the second of which has no header of its own. */
const isGoneOnWith = ({ head, profile }: LookedAt, before: LookedAt['profile']): boolean =>
  head.header === '' && Math.min(profile.letters, before.letters) >= PART;

/** « MARTIN Camille », most of them different: names, whatever the header says. */
const isOfNames = ({ splits, distinct }: LookedAt['profile']): boolean =>
  splits.capitals >= 0.9 && distinct >= 0.6;

/**
 * « J », « M », « A », side by side and holding a day, a month and a year of birth.
 * @param isSaid whether some column is taken for the whole date: only if it is the third may it be a part.
 */
function chooseBirthParts(columns: readonly LookedAt[], chosen: Map<number, Chosen>, isSaid: boolean): void {
  const isFree = (column: number, part: 'day' | 'month' | 'year') => {
    const found = chosen.get(column);
    if (found === undefined) return !isSaid || part !== 'year';
    return part === 'year' && !found.isCertain && found.fields.includes('dateNaissance');
  };
  const isPart = (at: number, letter: string, part: 'day' | 'month' | 'year') => {
    const { head, profile } = columns[at] ?? {};
    return (
      head !== undefined &&
      profile !== undefined &&
      isFree(head.column, part) &&
      foldWords(head.header).startsWith(letter) &&
      profile[part] >= PART
    );
  };
  const at = columns.findIndex(
    (_, index) =>
      isPart(index, 'j', 'day') && isPart(index + 1, 'm', 'month') && isPart(index + 2, 'a', 'year'),
  );
  if (at < 0) return;
  for (const [index, field] of PARTS.entries()) {
    const column = columns[at + index]?.head.column;
    if (column !== undefined)
      chosen.set(column, { fields: [field], split: null, isCertain: false, why: 'contents' });
  }
}

const PART = 0.8;

/** « Nom » beside « Nom de naissance » is mostly the usage name. */
function proposeUsageName(
  columns: readonly LookedAt[],
  options: readonly Option[],
  chosen: Map<number, Chosen>,
  given: Set<MatchedField>,
): void {
  if (!given.has('nomNaissance') || given.has('nomUsage')) return;
  const birthName = columns.find(({ head }) => chosen.get(head.column)?.fields.includes('nomNaissance'));
  // The same word again is of somebody else: a second table beside this one.
  const isName = ({ head }: LookedAt) =>
    !chosen.has(head.column) &&
    head.header !== birthName?.head.header &&
    namedSomehow(head.header, false).some(({ field, by }) => field === 'nomNaissance' && by === 'likely') &&
    options.some(({ column }) => column === head.column);
  const column = columns.find(isName);
  if (column === undefined) return;
  chosen.set(column.head.column, { fields: ['nomUsage'], split: null, isCertain: false, why: 'likely' });
}

/** Some of the values, each once. */
function samplesOf(cells: readonly SampleCell[], date1904: boolean): readonly string[] {
  const seen = new Set<string>();
  for (const cell of cells) {
    const text = seenText(cell, date1904);
    if (text !== '') seen.add(text);
    if (seen.size === SAMPLES) break;
  }
  return [...seen];
}
