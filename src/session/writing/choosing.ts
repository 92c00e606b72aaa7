import { isAsChecked, labelOfField, rowsAsTyped } from '#actions/checking';
import { tableOn } from '#actions/workspace';
import { writeRows } from '#actions/writing';
import { shownCell, waysOf, wayWords, type Typed } from '#checks';
import { fieldKeys, fields, labelOf, withNoBreakSpaces, type FieldKey, type Language } from '#dictionary';
import { list } from '#template';
import type { Knowledge } from '../knowledge';
import type { Session, WayView } from '../types';
import { cellOf } from '../views/findings/finding-views';
import { groupOf } from '../views/findings/told';
import { undoable } from './undoable';

/** What a person may do about one finding, besides the safe corrections. */
export function choosing(known: Knowledge): Pick<Session, 'ways' | 'mend'> {
  return {
    ways: async (cell) => {
      const result = known.result();
      if (result === null || known.stale().moved) return [];
      const found = result.findings.filter(
        (finding) =>
          finding.row === cell.row &&
          finding.sheet === cell.sheet &&
          cellOf(finding, result)?.column === cell.column,
      );
      if (found.length === 0) return [];
      const passage = (await rowsAsTyped(result.workspace, [cell])).get(cell);
      if (passage === undefined) return [];
      const { language } = result.workspace;
      const columns = tableOn(result.workspace, cell.sheet)?.table.columns;
      return found.flatMap((finding) =>
        waysOf(finding, passage.values).flatMap(({ code, cells }): readonly WayView[] => {
          const typed = inWords(cells, language);
          const changes = fieldKeys.flatMap((field) => {
            const after = typed[field];
            if (after === undefined || columns?.[field] === undefined) return [];
            return [
              { fieldLabel: labelOfField(field, known.words), before: shownCell(passage, field), after },
            ];
          });
          if (changes.length < Object.keys(cells).length) return [];
          const label = wayWords[code][known.words];
          return [
            {
              group: groupOf(finding),
              code,
              label: known.words === 'fr' ? withNoBreakSpaces(label) : label,
              changes,
            },
          ];
        }),
      );
    },
    mend: async ({ sheet, row, group, code }, run) => {
      const now = await known.fresh(run);
      const at = { sheet, row };
      const finding = now.findings.find(
        (each) => each.row === row && each.sheet === sheet && groupOf(each) === group,
      );
      const state = now.rows.find((each) => each.row === row && each.sheet === sheet);
      const passage = (await rowsAsTyped(now.workspace, [at])).get(at);
      const way =
        finding === undefined || state === undefined || !isAsChecked(state, passage, fieldKeys)
          ? undefined
          : waysOf(finding, passage.values).find((each) => each.code === code);
      const cells = way === undefined ? {} : inWords(way.cells, now.workspace.language);
      const left =
        way === undefined || passage === undefined
          ? [at]
          : await undoable(known, 'cells', (onWritten) =>
              writeRows(now.workspace, [{ passage, cells }], run, { seen: now.seen, onWritten }),
            );
      return { isDone: left.length === 0, report: known.report(await known.catchUp(run)) };
    },
  };
}

/** What would be written, in the words of the workbook's lists. */
function inWords(cells: Typed, language: Language): Typed {
  return Object.fromEntries(
    Object.entries(cells).map(([key, text]) => {
      const { kind } = fields[key as FieldKey];
      if (text === '') return [key, text];
      if (kind.type === 'boolean')
        return [key, list('boolean').values[language][text === 'true' ? 0 : 1] ?? text];
      return [key, kind.type === 'code' ? labelOf(kind.list, text, language) : text];
    }),
  );
}
