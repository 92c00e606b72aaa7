import { describeConflict, describeNote, type TakeOver } from '#actions/sending';
import type { Language } from '#dictionary';
import { KNOWN_FLUX, NOT_APPLIED } from './history-words';
import type { HistoryView } from './sending-views';

/** Passages that are named. */
const NAMED = 20;

/** What old flux and accusés would change. */
export function historyView({ passages, accuses, known }: TakeOver, language: Language): HistoryView {
  const strange = passages.filter(({ row }) => row === null);
  const countOf = (how: 'id' | 'person') => passages.filter(({ by }) => by === how).length;
  return {
    byId: countOf('id'),
    byPerson: countOf('person'),
    unmatched: strange
      .slice(0, NAMED)
      .map(({ line }) => [line.idTechnique, line.nomNaissance, line.prenom1].filter(Boolean).join(' ')),
    unmatchedCount: strange.length,
    accuses: accuses.filter(({ applied }) => applied.applied).length,
    notes: [
      ...known.map(KNOWN_FLUX[language]),
      ...accuses.flatMap(({ name, applied }) => [
        ...(applied.applied ? [] : [NOT_APPLIED[language](name)]),
        ...(applied.note === null ? [] : [describeNote(applied.note, language)]),
        ...applied.conflicts.map((conflict) => describeConflict(conflict, language)),
      ]),
    ],
  };
}
