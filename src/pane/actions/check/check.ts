import type { CheckReport, Overview } from '#session';
import { describe } from '../action';

interface Known {
  readonly overview: Overview;
  /** The last one. */
  readonly report: CheckReport | null;
}

/** *Contrôler*: the whole table. */
export const check = describe({
  name: 'check',
  step: 'check',
  excel: 'ribbon',
  pace: 'job',
  label: (m, { overview, report }: Known) => {
    if (report) return m.check.again;
    return overview.passages === 0 ? m.actions.check : m.check.run(overview.passages);
  },
  isEnabled: ({ overview }) => overview.tables.length > 0 && overview.passages > 0,
  does: ({ session }, _known, run) => session.check(run),
  says: (m, { errors, warnings }) => m.check.done(errors, warnings),
  changes: true,
});
