import { foldWords } from '#dictionary';
import type { RowOfPassage } from '../passage';
import type { Demarche } from '../../types';

/** The code of the stop that comes of a word of *Statut*. */
const OF_WORD = 'claims-sent';

/** What tells the passage that a lift speaks of. */
export type Liftable = Pick<RowOfPassage, 'idTechnique' | 'personKey'> &
  Partial<Pick<RowOfPassage, 'statusCell'>>;

/**
 * What the lift of a stop is said of, besides its id: the word that claims a sending; else whom the row is of, 16 hex. Somebody
 * else under the same id, or another word, stops again.
 */
export const aboutOf = (code: string, { personKey, statusCell = '' }: Liftable): string =>
  code === OF_WORD ? foldWords(statusCell) : personKey;

/**
 * Whether *Démarches* lift a stop of a passage; what an earlier version lifted is lifted whatever the passage became. A line
 * without a reason, typed or wiped by hand, lifts nothing: who sends a second time says why.
 */
export function liftedBy(demarches: readonly Demarche[]): (code: string, of: Liftable) => boolean {
  const said = new Set(
    demarches
      .filter(({ reason }) => foldWords(reason) !== '')
      .map(({ code, idTechnique, about }) => [code, idTechnique, about].join('\n')),
  );
  return (code, of) =>
    of.idTechnique !== '' &&
    (said.has([code, of.idTechnique, ''].join('\n')) ||
      said.has([code, of.idTechnique, aboutOf(code, of)].join('\n')));
}
