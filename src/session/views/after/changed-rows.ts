import { replyBy, type RowState, type Survey } from '#actions/checking';
import { nirRows } from '#actions/recording';
import { groupBy } from '#dictionary';
import { chronological, nameOf } from '#journal';
import { DEADLINE_KEYS } from '#template';
import type { ChangedRow, NamedRow, SentSince } from '../../types';

/** Shown of each kind; the others come once these are settled. */
const SHOWN = 100;

/** What of the rows that CDC has is not what was sent any more, what it took out, and what it refused twice. */
export function sentSince({ rows, journal, workspace }: Survey): SentSince {
  const sizes = new Map(journal.deposits.map(({ idFlux, sha256 }) => [idFlux, sha256]));
  const lines = groupBy(journal.history, ({ idTechnique }) => idTechnique);
  const isKnownFile = ({ idTechnique }: RowState) =>
    chronological(lines.get(idTechnique) ?? []).some(
      ({ action, idFlux }) => action === 'CREATION' && (sizes.get(idFlux) ?? '') !== '',
    );
  const nirs = nirRows({ rows });
  const modified = rows.filter((row) => row.modified);
  const asked = rows.filter(({ requestOn }) => requestOn !== null);
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
    requests: {
      count: asked.length,
      first: asked.slice(0, SHOWN).map((row) => ({
        ...named(row),
        receivedOn: row.requestOn ?? '',
        dueOn: replyBy({ koOn: null, requestOn: row.requestOn }) ?? '',
      })),
    },
    hasDeadlines: workspace.tables.every(({ own }) => DEADLINE_KEYS.every((key) => own[key] !== undefined)),
    nirs: { toWipe: nirs.toWipe.length, needed: nirs.needed.length },
    twice: rows.filter(({ koTimes }) => koTimes > 1).length,
  };
}

function named({ sheet, row, idTechnique, values }: RowState): NamedRow {
  const { nom, prenom } = nameOf(values);
  return { sheet, row, idTechnique, name: [nom, prenom].filter(Boolean).join(' ') };
}
