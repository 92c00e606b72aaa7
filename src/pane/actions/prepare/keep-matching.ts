import type { MatchingDecided } from '#session';
import { describe } from '../action';

/** What is kept; `isSure` once the passages already sent that would differ were said. */
export interface ToKeep {
  readonly decided: MatchingDecided;
  readonly isSure: boolean;
  /** Whether something is still to be confirmed. */
  readonly isAsked: boolean;
}

/** *Utiliser ce tableau*: the cells of the department stay as they are. */
export const keepMatching = describe({
  name: 'keepMatching',
  step: 'prepare',
  pace: 'job',
  label: (m, { isSure }: ToKeep) => (isSure ? m.matching.useAnyway : m.actions.keepMatching),
  isEnabled: ({ decided, isAsked }) => !isAsked && decided.tables.length > 0,
  does: ({ session }, { decided, isSure }, run) => session.keepMatching(decided, isSure, run),
  says: (m, done) => (done.outcome === 'differs' ? m.matching.differs(done.passages) : m.matching.kept(done)),
  changes: true,
});
