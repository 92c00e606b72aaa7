import { isAsChecked, rowsAsTyped, type CheckResult } from '#actions/checking';
import { typedText, writeRows } from '#actions/writing';
import { isOfRow, type Finding } from '#checks';
import { groupBy, rowMap, rowSet, type FieldKey } from '#dictionary';
import { STATUS_FACTS } from '#journal';
import type { Knowledge } from '../../knowledge';
import { fieldViews } from '../../matching/field-views';
import type { FieldView, Session } from '../../types';
import { membersOf } from '../../views/findings/told';
import { doneAndLeft } from './done-and-left';
import { undoable } from '../undoable';
import { tablesWithout, withColumns } from '../with-columns';

/** Findings alike, and the cells that one choice a distinct value mends. Source: ui.md, what a group offers. */
export function mendingByGroup(known: Knowledge): Pick<Session, 'groupToMend' | 'mendGroup'> {
  return {
    groupToMend: async (group) => {
      const result = known.result();
      const found = result === null ? [] : toMend(result, group);
      const [first] = found;
      const field = fieldViews(known.words).find((each) => each.field === first?.field);
      if (result === null || field === undefined || !isSameForMany(field)) return null;
      const values = [...groupBy(found, ({ value }) => value ?? '')]
        .map(([value, { length }]) => ({ value, count: length }))
        .filter(({ value }) => value !== '' || !field.isOfPerson)
        .sort((a, b) => b.count - a.count);
      if (values.length === 0) return null;
      return { field, values, addsColumn: tablesWithout(result.workspace, found).length > 0 };
    },
    mendGroup: async (group, choices, run) => {
      const now = await known.fresh(run);
      const wanted = new Map(choices.map(({ value, after }) => [value, after]));
      const found = toMend(now, group).filter(({ value }) => wanted.has(value ?? ''));
      const states = rowMap(now.rows.map((row) => [row, row]));
      const { rows, untouched } = await undoable(known, 'group', async (onWritten, told) => {
        const workspace = await withColumns(known, await told.on(now.workspace), found);
        const typed = await rowsAsTyped(workspace, found);
        const rows = found.flatMap(({ sheet, row, field, value }) => {
          const passage = typed.get({ sheet, row });
          const state = states.get({ sheet, row });
          const after = wanted.get(value ?? '') ?? '';
          if (state === undefined || !isAsChecked(state, passage, [field])) return [];
          return [{ passage, cells: { [field]: typedText(field, after, workspace.language) } }];
        });
        return { rows, untouched: await writeRows(workspace, rows, run, { seen: now.seen, onWritten }) };
      });
      return {
        ...doneAndLeft(found, rows, untouched),
        report: known.report(await known.catchUp(run)),
      };
    },
  };
}

/** A finding of a cell. */
type InCell = Finding & { readonly sheet: string; readonly row: number; readonly field: FieldKey };

/** The cells of a group that may be changed at once: of passages still to be sent, each once. */
function toMend(result: CheckResult, group: string): readonly InCell[] {
  const isToSend = rowSet(result.rows.filter(({ status }) => STATUS_FACTS[status].isToSend));
  const seen = rowSet();
  return membersOf(result, group).filter((finding): finding is InCell => {
    if (!isOfRow(finding) || finding.field === null) return false;
    if (!isToSend.has(finding) || seen.has(finding)) return false;
    seen.add(finding);
    return true;
  });
}

/** What belongs to one person is never given to many at once, but for the words of a list: « Mme » is « Féminin ». */
const isSameForMany = ({ isOfPerson, kind }: FieldView): boolean => !isOfPerson || kind === 'choice';
