import { type CheckResult, idsToGiveBack, LIFTED_BY_PASSAGE, SECOND_PASSAGE } from '#actions/checking';
import { describeLeft, select } from '#actions/sending';
import { tableOn } from '#actions/workspace';
import { isOfRow, messageOf, titleOf } from '#checks';
import { groupBy, rowMap, type Language, type RowAt } from '#dictionary';
import { LEFT_TABLE, missingId } from '#journal';
import { DEPARTED } from './departed-words';
import type { QuestionGroup, QuestionView } from './sending-views';

/** Shown of each kind; the others come once these are answered. */
const SHOWN = 50;

/** What stops rows because of who was sent, and what left, by kind, with what can be answered. */
export function questionsOf(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const stops = result.findings
    .filter(isOfRow)
    .filter(({ rule, severity }) => severity === 'error' && LIFTED_BY_PASSAGE.includes(rule));
  const rows = rowMap(result.rows.map((row) => [row, row]));
  const ofRows = [...groupBy(stops, ({ rule }) => rule)].map(([code, found]): QuestionGroup => ({
    code,
    title: titleOf(code, null, language),
    count: found.length,
    questions: found.slice(0, SHOWN).map((finding): QuestionView => {
      const at = { sheet: finding.sheet, row: finding.row };
      const isGivenBack = code === 'already-sent' || code === 'id-of-another';
      return {
        idTechnique: rows.get(at)?.idTechnique ?? '',
        at,
        message: messageOf(finding, language),
        ids: isGivenBack ? givenBack(result, at) : [],
      };
    }),
  }));
  return [
    ...historyLost(result, language),
    ...ofRows,
    ...second(result, language),
    ...left(result, language),
  ];
}

/** Rows that stay out of the next file, for another that is the same passage goes. */
function second(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const stopped = select(result, { action: 'CREATION' }).left.filter(
    ({ reason }) => reason === SECOND_PASSAGE,
  );
  if (stopped.length === 0) return [];
  const rows = rowMap(result.rows.map((row) => [row, row]));
  return [
    {
      code: SECOND_PASSAGE,
      title: titleOf(SECOND_PASSAGE, null, language),
      count: stopped.length,
      questions: stopped.slice(0, SHOWN).map(({ findings: [finding], ...at }) => ({
        idTechnique: rows.get(at)?.idTechnique ?? '',
        at: { sheet: at.sheet, row: at.row },
        message:
          finding === undefined ? describeLeft(SECOND_PASSAGE, language) : messageOf(finding, language),
        ids: [],
      })),
    },
  ];
}

function historyLost(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const found = result.findings.filter(({ rule }) => rule === 'history-incomplete');
  if (found.length === 0) return [];
  return [
    {
      code: 'missing-lines',
      title: titleOf('history-incomplete', null, language),
      count: found.length,
      questions: found.map((finding, index) => {
        const incomplete = result.judgement.incomplete[index];
        return {
          idTechnique: incomplete === undefined ? '' : missingId(incomplete),
          at: null,
          message: messageOf(finding, language),
          ids: [],
        };
      }),
    },
  ];
}

function left(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const pending = result.judgement.departed.filter(({ isPending }) => isPending);
  if (pending.length === 0) return [];
  return [
    {
      code: LEFT_TABLE,
      title: titleOf(LEFT_TABLE, null, language),
      count: pending.length,
      questions: pending.slice(0, SHOWN).map((gone) => ({
        idTechnique: gone.idTechnique,
        at: gone.at,
        message: DEPARTED[language](gone),
        ids: gone.at === null ? [] : givenBack(result, gone.at),
      })),
    },
  ];
}

function givenBack(result: CheckResult, at: RowAt): QuestionView['ids'] {
  return idsToGiveBack(result, at).flatMap(({ sheet, row, idTechnique }) => {
    const column = tableOn(result.workspace, sheet)?.table.columns.idTechnique;
    return column === undefined ? [] : { cell: { sheet, row, column }, value: idTechnique };
  });
}
