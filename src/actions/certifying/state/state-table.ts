import type { Language } from '#dictionary';
import { stateWordsOf } from './state-words';
import { STATE_PARTS, type StateCounts, type StatePart, type TransmissionState } from './transmission-state';

type Cell = string | number;

/** A state of transmission as rows of plain cells: what is on top, a table whose last line is the total, the KO by reason. */
export interface StateTable {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly headers: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  readonly koTitle: string;
  readonly koHeaders: readonly [string, string];
  readonly ko: readonly (readonly [string, number])[];
}

/** The parts that are shown: those that some passage is in, and the usual ones. */
const ALWAYS: ReadonlySet<StatePart> = new Set<StatePart>(['toSend', 'waiting', 'accepted', 'ko', 'aside']);

/** The state laid out for a sheet, a page or a terminal. */
export function stateTable(state: TransmissionState, language: Language): StateTable {
  const words = stateWordsOf(language);
  const { lines, total, hasServices, ko } = state;
  const isByService = lines.some(({ service }) => service !== null);
  const parts = STATE_PARTS.filter((part) => ALWAYS.has(part) || total.parts[part] > 0);
  const figures = (counts: StateCounts): readonly Cell[] => [
    counts.delivered,
    ...parts.map((part) => counts.parts[part]),
    counts.sent,
    counts.late,
  ];
  return {
    title: words.title,
    facts: words.facts(state),
    headers: [
      words.certification,
      ...(hasServices ? [isByService ? words.service : words.sheet] : []),
      words.delivered,
      ...parts.map((part) => words.parts[part]),
      words.parts.sent,
      words.parts.late,
    ],
    lines: [
      ...lines.map(({ code, title, sheet, service, ...counts }) => [
        [code || words.noCode, title].filter(Boolean).join(' – '),
        ...(hasServices ? [sheet ?? (service || words.noService)] : []),
        ...figures(counts),
      ]),
      [words.total, ...(hasServices ? [''] : []), ...figures(total)],
    ],
    koTitle: words.koTitle,
    koHeaders: [words.koReason, words.koCount],
    ko: ko.map(({ title, count }) => [title, count]),
  };
}
