import { horodatageParis } from '#flux';
import type { Surroundings } from '#actions/workspace';
import { printOf, printsOf } from '../reading/prints';
import type { Resolved, Taken } from '../planning/resolve';
import { isSameLine, type ChangedLine, type PlacedLine } from '../reading/sources';
import type { ReceivedRow, SourceLine } from '../types';

/** Such a number of keys tells a passage that was often corrected. */
const KEYS = 8;

/** What is to be remembered of what departments sent. @param placed the lines as they stand. */
export function linesOf(
  { added, taken, idOf }: Resolved,
  placed: readonly PlacedLine[],
  { now }: Surroundings,
): { readonly changed: readonly ChangedLine[]; readonly added: readonly SourceLine[] } {
  const receivedOn = horodatageParis(now()).slice(0, 10);
  const there = new Map(placed.map((each) => [keyOf(each.line), each]));
  const fresh = new Map<string, SourceLine>();
  const changed = new Map<string, ChangedLine>();
  const put = (line: SourceLine, was: PlacedLine | undefined) => {
    if (was === undefined) fresh.set(keyOf(line), line);
    else if (!isSameLine(was.line, line)) changed.set(keyOf(was.line), { ...was, was: was.line, line });
  };
  for (const { source, here } of added) {
    const id = idOf(here);
    const line = { ...placeOf(source, id), receivedOn, values: printsOf(id, source.texts) };
    put(line, there.get(keyOf(line)));
  }
  for (const each of taken) {
    const { source, here } = each;
    const line = here.sources.get(source.service);
    const was = line === undefined ? undefined : there.get(keyOf(line));
    put({ ...lineOf(each, idOf(here), was?.line ?? null), receivedOn }, was);
  }
  return { changed: [...changed.values()], added: [...fresh.values()] };
}

const keyOf = ({ idTechnique, service }: SourceLine): string => `${idTechnique}\n${service}`;

const placeOf = (source: ReceivedRow, id: string) => ({
  idTechnique: id,
  service: source.service,
  file: source.file,
  sheet: source.sheet,
  row: source.row,
  sourceId: source.idTechnique,
  keys: source.kept,
});

/** What nobody decided is remembered as it was: it is asked again. */
function lineOf({ source, open }: Taken, id: string, was: SourceLine | null): Omit<SourceLine, 'receivedOn'> {
  const isOpen = new Set(open.map(({ field }) => field));
  const values = new Map(was?.idTechnique === id ? was.values : []);
  for (const field of source.said) {
    if (isOpen.has(field)) continue;
    const print = printOf(id, field, source.texts[field] ?? '');
    if (print === '') values.delete(field);
    else values.set(field, print);
  }
  const keys = [...new Set([...(was?.keys ?? []), ...source.kept])];
  const kept = keys.length <= KEYS ? keys : [...keys.slice(0, KEYS / 2), ...keys.slice(-KEYS / 2)];
  return { ...placeOf(source, id), values, keys: kept };
}
