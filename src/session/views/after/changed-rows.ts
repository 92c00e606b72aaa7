import type { RowState, Survey } from '#actions/checking';
import { groupBy } from '#dictionary';
import { chronological, nameOf } from '#journal';
import type { ChangedRow, NamedRow, SentSince } from '../../types';

/** Shown of each kind; the others come once these are settled. */
const SHOWN = 100;

/** What of the rows that CDC has is not what was sent any more, what it took out, and what it refused twice. */
export function sentSince({ rows, journal }: Survey): SentSince {
  const sizes = new Map(journal.deposits.map(({ idFlux, sha256 }) => [idFlux, sha256]));
  const lines = groupBy(journal.history, ({ idTechnique }) => idTechnique);
  const isKnownFile = ({ idTechnique }: RowState) =>
    chronological(lines.get(idTechnique) ?? []).some(
      ({ action, idFlux }) => action === 'CREATION' && (sizes.get(idFlux) ?? '') !== '',
    );
  const modified = rows.filter((row) => row.modified);
  const deleted = rows.filter(({ status }) => status === 'deleted');
  return {
    modified: {
      count: modified.length,
      first: modified.slice(0, SHOWN).map((row): ChangedRow => ({
        ...named(row),
        canRestore: isKnownFile(row),
        canReplace: row.status === 'accepted' || row.status === 'known',
      })),
    },
    deleted: { count: deleted.length, first: deleted.slice(0, SHOWN).map(named) },
    twice: rows.filter(({ koTimes }) => koTimes > 1).length,
  };
}

function named({ sheet, row, idTechnique, values }: RowState): NamedRow {
  const { nom, prenom } = nameOf(values);
  return { sheet, row, idTechnique, name: [nom, prenom].filter(Boolean).join(' ') };
}
