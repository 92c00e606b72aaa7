import type { RowState, Survey } from '#actions/checking';
import { slipsFound, type SlipFound } from '#actions/recording';
import { tableOn } from '#actions/workspace';
import { groupBy, type Language } from '#dictionary';
import {
  ANSWER_AWAITED,
  OUTCOMES,
  stepLabel,
  STATUS_FACTS,
  type Demarche,
  type HistoryLine,
  type Outcome,
} from '#journal';

/** A row that CDC refused, or could not tell, and that nothing settled since. */
export interface AnsweredRow {
  readonly row: RowState;
  readonly outcome: Outcome;
  readonly message: string;
  /** Changed since, so that it can go again once checked. */
  readonly changed: boolean;
  readonly slips: readonly SlipFound[];
  /** What was sent of it and answered, and what was done about it. */
  readonly lines: readonly HistoryLine[];
  readonly demarches: readonly Demarche[];
}

const NONE: readonly never[] = [];

export function answeredRows({ rows, journal, workspace }: Survey): readonly AnsweredRow[] {
  const sent = groupBy(
    journal.history.filter(({ action }) => action === 'CREATION'),
    ({ idTechnique }) => idTechnique,
  );
  const said = groupBy(workspace.demarches, ({ idTechnique }) => idTechnique);
  return rows.flatMap((row): readonly AnsweredRow[] => {
    const { by } = STATUS_FACTS[row.status];
    if (row.isCopy || !(by === 'cdc-to-work-on' || by === 'check')) return [];
    const lines = sent.get(row.idTechnique) ?? NONE;
    const line = lines.findLast(({ outcome }) => outcome === 'ko' || outcome === 'doubtful');
    if (line === undefined || line.outcome === null) return [];
    const { outcome, message, date } = line;
    const demarches = said.get(row.idTechnique) ?? NONE;
    const columns = tableOn(workspace, row.sheet)?.table.columns ?? {};
    const slips = slipsFound(row, message, columns, demarches, date);
    return [{ row, outcome, message, changed: by === 'check', slips, lines, demarches }];
  });
}

/** Something that was tried, or came of it. */
export interface Tried {
  /** `2026-11-23T15:30:00+01:00`; '' where nobody knows. */
  readonly date: string;
  /** Who did it; '' for CDC, and where nobody was asked. */
  readonly by: string;
  readonly text: string;
}

/** What was sent of a row, what came back, and what was done about it, the oldest first. */
export function triedOf(
  { lines, demarches }: Pick<AnsweredRow, 'lines' | 'demarches'>,
  fileOf: (idFlux: string) => string,
  language: Language,
): readonly Tried[] {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const files = lines.map(({ date, idFlux, outcome, message }): Tried => {
    const said = outcome === null ? ANSWER_AWAITED[language] : OUTCOMES[outcome][language];
    return { date, by: '', text: `${fileOf(idFlux)}${colon}${said}${message && ` (${message})`}` };
  });
  const steps = demarches.map(({ date, by, code, reason }): Tried => ({
    date,
    by,
    text: [stepLabel(code, language), reason].filter(Boolean).join(colon),
  }));
  return [...files, ...steps].sort((a, b) => (Date.parse(a.date) || 0) - (Date.parse(b.date) || 0));
}
