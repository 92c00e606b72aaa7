import type { AccuseSummary } from '#session';
import type { Messages } from '#pane/words';
import { describe } from '../action';

interface Agreed {
  readonly summary: AccuseSummary;
  /** Whether accusés of a flux that the workbook does not know are applied too. */
  readonly force: boolean;
}

/** *Appliquer*: writes what the summary announced. */
export const applyAccuses = describe({
  name: 'applyAccuses',
  step: 'accuses',
  pace: 'job',
  isEnabled: ({ summary, force }: Agreed) =>
    summary.refused.length === 0 &&
    summary.files.length > 0 &&
    (force || summary.files.some(({ known }) => known)),
  does: ({ session }, { force }, run) => session.applyAccuses(force, run),
  says: (m, { unanswered, stale, ...counts }) =>
    [
      m.accuses.applied(answersIn(counts, m)),
      ...(unanswered > 0 ? [m.accuses.unanswered(unanswered)] : []),
      ...stale.map(m.accuses.stale),
    ].join(' '),
  changes: true,
});

type Counts = Readonly<Record<'accepted' | 'ko' | 'doubtful' | 'takenOut' | 'notDeleted', number>>;

/** What was answered, a part each: of creations, of deletions, or of both. */
function answersIn({ accepted, ko, doubtful, takenOut, notDeleted }: Counts, { accuses }: Messages) {
  const hasDeletions = takenOut + notDeleted > 0;
  const hasCreations = !hasDeletions || accepted + ko + doubtful > 0;
  return [
    ...(hasCreations ? [accuses.accepted(accepted), accuses.ko(ko)] : []),
    ...(doubtful > 0 ? [accuses.doubtful(doubtful)] : []),
    ...(hasDeletions ? [accuses.takenOut(takenOut)] : []),
    ...(notDeleted > 0 ? [accuses.notDeleted(notDeleted)] : []),
  ];
}
