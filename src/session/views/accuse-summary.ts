import {
  describeConflict,
  describeNote,
  reportAccuse,
  type AccuseApplied,
  type RefusedFile,
} from '#actions/sending';
import type { Language } from '#dictionary';
import type { AccuseSummary, AccuseView } from '../types';

/** What accusés would change, before anything is written. */
export function accuseSummary(
  accuses: readonly AccuseApplied[],
  refused: readonly RefusedFile[],
  language: Language,
): AccuseSummary {
  return {
    files: accuses.map((accuse) => {
      const { compteRendu, applied, errors } = accuse;
      return {
        ...reportAccuse(accuse),
        nomFichier: compteRendu.nomFichier,
        outcomes: countOutcomes(applied),
        unknown: applied.unknown,
        unanswered: applied.unanswered.length,
        errors: errors.map(({ at, text }) => ({ at, message: text })),
        note: applied.note === null ? null : describeNote(applied.note, language),
        notUnderstood: [
          ...compteRendu.notUnderstood,
          ...applied.conflicts.map((conflict) => describeConflict(conflict, language)),
        ],
      };
    }),
    refused: refused.map(({ name, text }) => ({ path: name, message: text[language] })),
  };
}

function countOutcomes({ answered }: AccuseApplied['applied']): AccuseView['outcomes'] {
  const counts = { accepted: 0, known: 0, doubtful: 0, ko: 0, 'file-rejected': 0 };
  for (const { outcome } of answered) counts[outcome] += 1;
  return counts;
}
