import { CONTRADICTED, type AccuseApplied, type RefusedFile } from '#actions/sending';
import type { Language } from '#dictionary';
import type { AccuseSummary } from '../types';

/** What accusés would change, before anything is written. */
export function accuseSummary(
  accuses: readonly AccuseApplied[],
  refused: readonly RefusedFile[],
  language: Language,
): AccuseSummary {
  return {
    files: accuses.map(({ name, compteRendu, applied, contradicted, errors }) => {
      const countOf = (wanted: string) => applied.answered.filter(({ outcome }) => outcome === wanted).length;
      return {
        path: name,
        kind: compteRendu.kind,
        idFlux: applied.deposit?.idFlux ?? compteRendu.idFlux,
        nomFichier: compteRendu.nomFichier,
        known: applied.known,
        accepted: countOf('accepted'),
        alreadyKnown: countOf('known'),
        doubtful: countOf('doubtful'),
        ko: countOf('ko'),
        unknown: applied.unknown,
        announced:
          compteRendu.kind === 'processed'
            ? { ok: compteRendu.ok.length, ko: compteRendu.ko.length }
            : { ok: 0, ko: 0 },
        unanswered: applied.unanswered.length,
        errors: errors.map(({ row, text }) => ({ row, message: text })),
        notUnderstood: [
          ...compteRendu.notUnderstood,
          ...contradicted.map((passage) => CONTRADICTED[language](passage)),
        ],
      };
    }),
    refused: refused.map(({ name, text }) => ({ path: name, message: text[language] })),
  };
}
