import type { RowState, Survey } from '#actions/checking';
import type { SlipFound } from '#actions/recording';
import { tableOn, typedIn, type PassageWorkspace } from '#actions/workspace';
import { classify, slips } from '#compte-rendu';
import { fields, groupBy, value, type FieldKey, type Language } from '#dictionary';
import { nameOf } from '#journal';
import type { KoGroup, KoRow } from '../../types';
import { answeredRows, triedOf, type AnsweredRow } from './answered';

/** The KO of a workbook by class of message, biggest first, with the cells that CDC compared. */
export function koGroupsOf(survey: Survey, language: Language): readonly KoGroup[] {
  const { journal, workspace } = survey;
  const names = new Map(journal.deposits.map(({ idFlux, fileName }) => [idFlux, fileName]));
  const fileOf = (idFlux: string) => names.get(idFlux) || idFlux;
  return [...groupBy(answeredRows(survey), ({ message }) => classify(message).code)]
    .map(([code, group]) => {
      const found = classify(group[0]?.message ?? '');
      return {
        code,
        title: found.title[language],
        advice: `${found.lookedFor[language]} ${found.advice[language]}`,
        rows: group.map((answered) => ({
          ...koRow(answered, workspace, shownFields(found), language),
          tried: triedOf(answered, fileOf, language),
        })),
      };
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

function koRow(
  { row, outcome, message, changed, slips: found }: AnsweredRow,
  workspace: PassageWorkspace,
  shown: readonly FieldKey[],
  language: Language,
): Omit<KoRow, 'tried'> {
  const { sheet, row: number, idTechnique, koTimes, values } = row;
  const { nom, prenom } = nameOf(values);
  return {
    sheet,
    row: number,
    idTechnique,
    name: [nom, prenom].filter(Boolean).join(' '),
    outcome,
    message,
    times: koTimes,
    changed,
    cells: comparedCells(row, workspace, shown, language),
    slips: found.map((each) => slipView(each, language)),
  };
}

function comparedCells(
  row: RowState,
  workspace: PassageWorkspace,
  shown: readonly FieldKey[],
  language: Language,
): KoRow['cells'] {
  const columns = tableOn(workspace, row.sheet)?.table.columns ?? {};
  return shown.flatMap((field) => {
    const column = columns[typedIn(field, columns)];
    const typed = value(row, field);
    if (column === undefined && typed === '') return [];
    const cell = column === undefined ? null : { sheet: row.sheet, row: row.row, column };
    return [{ field, fieldLabel: fields[field].header[language], value: typed, cell }];
  });
}

function slipView({ code, cells }: SlipFound, language: Language): KoRow['slips'][number] {
  return {
    code,
    title: slips.find((slip) => slip.code === code)?.title[language] ?? code,
    cells: cells.map(({ field, before, after }) => ({
      fieldLabel: fields[field].header[language],
      before,
      after,
    })),
  };
}

/** On a step-1 KO the usage name is shown too: it is often what stands in the place of the birth name. */
function shownFields({ code, fields: compared }: ReturnType<typeof classify>): readonly FieldKey[] {
  return code === 'not-found-step-1' ? [...compared, 'nomUsage'] : compared;
}
