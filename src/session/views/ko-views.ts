import type { Survey } from '#actions/checking';
import { tableOn, typedIn } from '#actions/workspace';
import { classify } from '#compte-rendu';
import { fields, groupBy, value, type FieldKey, type Language } from '#dictionary';
import { STATUS_FACTS } from '#journal';
import type { KoGroup } from '../types';

/** The KO of a workbook by class of message, biggest first, with the cells that CDC compared. */
export function koGroupsOf({ rows, journal, workspace }: Survey, language: Language): readonly KoGroup[] {
  const lines = groupBy(journal.history, ({ idTechnique }) => idTechnique);
  const answered = rows.flatMap((row) => {
    const line = lines
      .get(row.idTechnique)
      ?.findLast(({ outcome }) => outcome === 'ko' || outcome === 'doubtful');
    const { by } = STATUS_FACTS[row.status];
    return line?.outcome === undefined ||
      line.outcome === null ||
      !(by === 'cdc-to-work-on' || by === 'check')
      ? []
      : [{ row, outcome: line.outcome, message: line.message, changed: by === 'check' }];
  });
  return [...groupBy(answered, ({ message }) => classify(message).code)]
    .map(([code, group]) => {
      const found = classify(group[0]?.message ?? '');
      return {
        code,
        title: found.title[language],
        advice: `${found.lookedFor[language]} ${found.advice[language]}`,
        rows: group.map(({ row, outcome, message, changed }) => ({
          sheet: row.sheet,
          row: row.row,
          idTechnique: row.idTechnique,
          outcome,
          message,
          cells: shownFields(found).flatMap((field) => {
            const columns = tableOn(workspace, row.sheet)?.table.columns ?? {};
            const column = columns[typedIn(field, columns)];
            const typed = value(row, field);
            return column === undefined && typed === ''
              ? []
              : [
                  {
                    field,
                    fieldLabel: fields[field].header[language],
                    value: typed,
                    cell: column === undefined ? null : { sheet: row.sheet, row: row.row, column },
                  },
                ];
          }),
          changed,
        })),
      };
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** On a step-1 KO the usage name is shown too: it is often what stands in the place of the birth name. */
function shownFields({ code, fields: compared }: ReturnType<typeof classify>): readonly FieldKey[] {
  return code === 'not-found-step-1' ? [...compared, 'nomUsage'] : compared;
}
