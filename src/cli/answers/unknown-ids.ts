import type { Language } from '#dictionary';
import { counted } from './figures';

/** Unknown ids that are named on a line; `--json` has them all. */
const UNKNOWN = 20;

function listed(l: Language, ids: readonly string[]): string {
  const more = ids.length - UNKNOWN;
  const others =
    l === 'fr' ? ` et ${counted(l, more, 'autre', 'autres')} (--json)` : ` and ${more} more (--json)`;
  return ids.slice(0, UNKNOWN).join(', ') + (more > 0 ? others : '');
}

/** The ids of an accusé that its deposit does not have, counted and the first named; no line where there is none. */
export const unknownIn = (l: Language, ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [
        l === 'fr'
          ? `${counted(l, ids.length, 'identifiant inconnu', 'identifiants inconnus')} dans cet envoi\u00a0: ${listed(l, ids)}.`
          : `${counted(l, ids.length, 'unknown id', 'unknown ids')} in this deposit: ${listed(l, ids)}.`,
      ];
