import {
  matchingKey,
  matchingText,
  refuseNewer,
  tablesFoundAgain,
  type Memory,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { columnNumber, fieldKeys, type FieldKey } from '#dictionary';
import { horodatageParis } from '#flux';
import { judgeIdentity, LEFT_TABLE, type Demarche } from '#journal';
import type { FoundAgain } from '#matching';
import { ACCROCHAGE_KEYS, type SheetSpec } from '#template';
import type { Workbook } from '#workbook';
import { begin, type Begun } from './begin';
import { passagesOf } from './passages';
import { FOLLOWED_ELSEWHERE } from './followed-words';

/** What a workbook of a new year begins with. */
export interface NewYear extends Begun {
  /** Sheets that are read as they were, made empty under their headers. */
  readonly sheets: readonly string[];
  /** Files whose accusé is still awaited, or that were not dropped: to be ended in the workbook they come from. */
  readonly pending: readonly string[];
}

/**
 * *Nouvelle année*: fills an empty workbook from one that has lived. Its settings, how its sheets are read, and all that it knows of
 * who was sent, so that nothing is sent again; none of its rows. The workbook it comes from is only read.
 * @throws BadInputError when a later version keeps it.
 */
export async function newYear(from: Workspace, into: Workbook, run: Run = {}): Promise<NewYear> {
  refuseNewer(from);
  const { deposits, description } = from;
  const sheets = tablesFoundAgain(from, description.sheets);
  const begun = await begin(
    from,
    into,
    {
      extra: sheets.length > 0 ? [] : fieldsOf(from),
      sheets: sheets.map(emptySheet),
      remembers: matchingsOf(sheets),
      demarches: followedElsewhere(from),
    },
    run,
  );
  return {
    ...begun,
    sheets: sheets.map(({ table }) => table.sheet),
    pending: deposits
      .filter(({ state }) => state === 'generated' || state === 'deposited')
      .map(({ fileName, idFlux }) => fileName || idFlux),
  };
}

/** The headers of a sheet, and no row. */
const emptySheet = ({ table, match }: FoundAgain): SheetSpec => ({
  name: table.sheet,
  visibility: 'visible',
  cells: match.columns.flatMap(({ column, header }) =>
    header === ''
      ? []
      : [{ row: table.headerRow, column: columnNumber(column), value: header, style: 'header' as const }],
  ),
});

/** The columns that the table had, besides those of its model. */
function fieldsOf(from: Workspace): readonly FieldKey[] {
  const [on] = passagesOf(from)?.tables ?? [];
  return fieldKeys.filter((key) => on?.table.columns[key] !== undefined);
}

/** How each sheet is read; where they are the department's, the columns of our template are not to be missed. */
function matchingsOf(sheets: readonly FoundAgain[]): Memory {
  if (sheets.length === 0) return {};
  return {
    [ACCROCHAGE_KEYS.ownColumns]: '',
    [ACCROCHAGE_KEYS.model]: '',
    [ACCROCHAGE_KEYS.templateVersion]: '',
    ...Object.fromEntries(
      sheets.map(({ match }) => [
        matchingKey(match.sheet),
        matchingText({ ...match, lastRow: match.firstRow, rows: 0 }),
      ]),
    ),
  };
}

/** Of passages that are still awaited, or to be corrected, the rows stay in the workbook they come from: that is why they are not here. */
function followedElsewhere({
  deposits,
  history,
  demarches,
  description,
  language,
  surroundings,
}: Workspace): readonly Demarche[] {
  const date = horodatageParis(surroundings.now());
  const { departed } = judgeIdentity({ deposits, history }, demarches, []);
  return departed
    .filter(({ isPending }) => isPending)
    .map(({ idTechnique }) => ({
      date,
      by: '',
      idTechnique,
      code: LEFT_TABLE,
      about: '',
      reason: FOLLOWED_ELSEWHERE[language](description.name),
    }));
}
