import { correctionKinds, noteText, type CorrectionCode, type CorrectionKind, type NoteData } from '#cells';
import type { Language } from '#dictionary';
import type { SheetCode } from '../finding';
import type { Cell, Entry } from './entry';

/** A note about the sheet has its sentence already: only the title of its group is missing. */
export function noted<Code extends SheetCode>(
  code: Code,
  title: string,
  language: Language,
): Entry<NoteData[Code]> {
  return {
    title,
    text: (data, { sheet }) => noteText({ code, data, ...(sheet === null ? {} : { sheet }) })[language],
  };
}

type OfCorrections = Readonly<Record<CorrectionCode, Entry<{ readonly after: string }>>>;

/**
 * The words of every correction that answers no finding: what was typed, what would stand instead, and the reason that
 * the correction gives.
 */
export function ofCorrections(
  title: string,
  language: Language,
  say: (after: string, reason: string, cell: Cell) => string,
): OfCorrections {
  const wordsOf = ({ reason }: CorrectionKind): Entry<{ readonly after: string }> => ({
    title,
    text: ({ after }, cell) => say(after, reason[language], cell),
  });
  const kinds = Object.values<CorrectionKind>(correctionKinds);
  return Object.fromEntries(kinds.map((kind) => [kind.code, wordsOf(kind)])) as OfCorrections;
}
