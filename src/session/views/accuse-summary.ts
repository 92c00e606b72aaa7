import {
  describeConflict,
  describeLost,
  describeNote,
  isUndated,
  reportAccuse,
  type AccuseApplied,
  type RefusedFile,
} from '#actions/sending';
import type { Language } from '#dictionary';
import { awaitsAnswer, type Deposit } from '#journal';
import type { AccuseSummary, AccuseView, Counted } from '../types';

/** Listed of each kind; a file holds them all. */
const LISTED = 100;

/** What accusés would change, before anything is written. */
export function accuseSummary(
  accuses: readonly AccuseApplied[],
  refused: readonly RefusedFile[],
  deposits: readonly Deposit[],
  language: Language,
): AccuseSummary {
  return {
    files: accuses.map((accuse) => {
      const { compteRendu, applied, errors, lost } = accuse;
      return {
        ...reportAccuse(accuse),
        nomFichier: compteRendu.nomFichier,
        action: applied.deposit?.action ?? 'CREATION',
        outcomes: countOutcomes(applied),
        unknown: counted(applied.unknown),
        deposit: accuse.deposit ?? '',
        day: isUndated(accuse) ? (accuse.on ?? '') : null,
        unanswered: counted(applied.unanswered),
        errors: errors.map(({ at, text }) => ({ at, message: text })),
        lost: lost === null ? null : describeLost(lost, language),
        note: applied.note === null ? null : describeNote(applied.note, language),
        conflicts: {
          count: applied.conflicts.length,
          first: applied.conflicts.slice(0, LISTED).map((conflict) => describeConflict(conflict, language)),
        },
        notUnderstood: compteRendu.notUnderstood,
      };
    }),
    refused: refused.map(({ name, text }) => ({ path: name, message: text[language] })),
    pending: deposits
      .filter(awaitsAnswer)
      .map(({ idFlux, fileName, horodatage, passages }) => ({ idFlux, fileName, date: horodatage, passages }))
      .reverse(),
  };
}

const counted = (all: readonly string[]): Counted => ({ count: all.length, first: all.slice(0, LISTED) });

function countOutcomes({ answered }: AccuseApplied['applied']): AccuseView['outcomes'] {
  const counts = { accepted: 0, known: 0, doubtful: 0, ko: 0, 'file-rejected': 0 };
  for (const { outcome } of answered) counts[outcome] += 1;
  return counts;
}
