import type { AccuseSummary } from '#session';
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
  says: (m, { accepted, ko, doubtful, unanswered, stale }) =>
    [
      m.accuses.applied(accepted, ko, doubtful),
      ...(unanswered > 0 ? [m.accuses.unanswered(unanswered)] : []),
      ...stale.map(m.accuses.stale),
    ].join(' '),
  changes: true,
});
