import type { HereRow } from '#actions/gathering';
import { foldWords, foldWordsAnew, type Values } from '#dictionary';
import { departmentsOf } from './services';

/** Who bears a name, an id or a NIR: these departments; '' for a row of this workbook alone. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** What tells the persons of this workbook, and whose they are. */
export interface People {
  /** Name and first name in either order, ids, NIR; their words apart by one blank. */
  readonly tells: Bearers;
  /** Names of birth and of use. */
  readonly surnames: Bearers;
}

/** What tells a person who is not of a department. */
export interface Strangers {
  /** Whether a text names one. */
  readonly tellsOne: (text: string) => boolean;
  /** Whether the cells of a row do, be the name in one and the first name in another. */
  readonly standIn: (cells: readonly string[]) => boolean;
  /** Whether a text is the name of one, and nothing else. */
  readonly isSurname: (text: string) => boolean;
}

/** As many words as what tells a person may have. */
const WORDS = 8;
/** An id as short as `C-1` may be anything. */
const FEWEST = 4;

const namesOf = ({ nomNaissance, nomUsage }: Values): readonly string[] =>
  [nomNaissance, nomUsage].map((name) => foldWords(name ?? '')).filter((name) => name !== '');

/** Name and first name in either order. */
export function namesTold(values: Values): readonly string[] {
  const prenom = foldWords(values.prenom1 ?? '');
  return prenom === '' ? [] : namesOf(values).flatMap((nom) => [`${nom} ${prenom}`, `${prenom} ${nom}`]);
}

/** An id, where it is long enough to tell anything. */
export function idTold(id: string): readonly string[] {
  const told = foldWords(id);
  return told.length >= FEWEST && /\d/.test(told) && /\p{L}/u.test(told) ? [told] : [];
}

/** Whom the rows of this workbook are of. */
export function peopleOf(rows: readonly HereRow[]): People {
  const tells = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const put = (index: Map<string, Set<string>>, key: string, names: readonly string[]) => {
    const bearers = index.get(key) ?? new Set();
    for (const name of names) bearers.add(name);
    index.set(key, bearers);
  };
  for (const row of rows) {
    const departments = departmentsOf(row);
    const bearers = departments.length === 0 ? [''] : departments;
    const nir = foldWords(row.values.nir ?? '');
    const own = [...row.sources.values()].flatMap(({ sourceId }) => idTold(sourceId));
    const told = [...namesTold(row.values), ...idTold(row.idTechnique), ...own, ...(nir === '' ? [] : [nir])];
    for (const key of told) put(tells, key, bearers);
    for (const name of namesOf(row.values)) put(surnames, name, bearers);
  }
  return { tells, surnames };
}

/** Who is a stranger to a department. @param also what tells persons that it has, though no row here says so yet. */
export function strangersTo(
  service: string,
  { tells, surnames }: People,
  also: ReadonlySet<string> = new Set(),
): Strangers {
  const isOf = (index: Bearers, key: string) => {
    const bearers = index.get(key);
    return bearers !== undefined && !bearers.has(service) && !also.has(key);
  };
  const tellsOne = (text: string) => {
    const words = foldWordsAnew(text).split(' ');
    return words.some((first, index) => {
      let key = first;
      for (let end = index + 1; ; end += 1) {
        if (isOf(tells, key)) return true;
        const next = words[end];
        if (next === undefined || end - index >= WORDS) return false;
        key += ` ${next}`;
      }
    });
  };
  return {
    tellsOne,
    standIn: (cells) => {
      const told = cells.map(foldWordsAnew).filter((text) => text !== '');
      return (
        told.some((nom) => surnames.has(nom) && told.some((prenom) => isOf(tells, `${nom} ${prenom}`))) ||
        cells.some(tellsOne)
      );
    },
    isSurname: (text) => isOf(surnames, foldWordsAnew(text)),
  };
}
