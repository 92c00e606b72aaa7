import { groupBy } from '#dictionary';
import type { Journal } from '../answers/answer';
import { fluxKey } from '../states';
import type { HistoryLine } from '../types';
import { whoIs, type RowOfPassage } from './passage';

/**
 * What was sent, lines of version 1 saying whom they are of, as later ones do: those whose row still holds all that was
 * sent. Of one that was changed since, nothing is known for certain: its line stays as it is.
 */
export function named(journal: Journal, rows: readonly RowOfPassage[]): Journal {
  if (!journal.history.some(saysNothing)) return journal;
  const byId = groupBy(rows, ({ idTechnique }) => idTechnique);
  const certificateurs = new Map(
    journal.deposits.map(({ idFlux, idClientCertificateur }) => [fluxKey(idFlux), idClientCertificateur]),
  );
  const history = journal.history.map((line) => {
    if (!saysNothing(line)) return line;
    const row = byId.get(line.idTechnique)?.find(({ fingerprint }) => fingerprint === line.fingerprint);
    return row === undefined
      ? line
      : { ...line, ...whoIs(row, certificateurs.get(fluxKey(line.idFlux)) ?? '') };
  });
  return history.every((line, index) => line === journal.history[index]) ? journal : { ...journal, history };
}

/** A passage that was sent has a code: a line without one is of version 1. */
const saysNothing = ({ personKey, nomNaissance, prenom1, code }: HistoryLine): boolean =>
  [personKey, nomNaissance, prenom1, code].every((text) => text === '');
