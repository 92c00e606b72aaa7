import {
  ensureAsideColumn,
  ensureFieldColumn,
  findPassages,
  refuseUsedCells,
  tableOn,
  type PassageWorkspace,
  type WorkTable,
} from '#actions/workspace';
import type { PassageTable } from '#cells';
import type { FieldKey, Values } from '#dictionary';
import { isReceivedHeader, isServiceHeader, receivedColumn, serviceColumn } from '#template';
import { GATHERED, senderBy, type Sender } from '../reading/texts';
import { ASIDE_KEY, type OwnFields } from '../types';

/** A table once it has every column that is to be written. */
export interface ReadyTable {
  readonly workspace: PassageWorkspace;
  readonly on: WorkTable;
  /** 1-based. */
  readonly service: number | null;
  readonly received: number | null;
}

const columnWith = ({ headers }: PassageTable, isIt: (header: string) => boolean): number | null =>
  [...headers].find(([, header]) => isIt(header))?.[0] ?? null;

/** The table of a sheet as it stands. */
export function readyTable(workspace: PassageWorkspace, sheet: string): ReadyTable {
  const on = tableOn(workspace, sheet);
  if (on === undefined) throw new Error('A table that was planned is there');
  const { table } = on;
  return {
    workspace,
    on,
    service: columnWith(table, isServiceHeader),
    received: columnWith(table, isReceivedHeader),
  };
}

/**
 * Adds at the right end of a table the columns that it lacks: *Service*, *Reçu de*, the id, those of fields that departments fill.
 * @throws BadInputError when the cells at the right of the table are in use.
 */
export async function ensureColumns(
  workspace: PassageWorkspace,
  sheet: string,
  wanted: readonly (FieldKey | typeof ASIDE_KEY)[],
): Promise<ReadyTable> {
  const { on, service, received } = readyTable(workspace, sheet);
  const { language, workbook } = workspace;
  const specs = [
    ...(service === null ? [serviceColumn(language)] : []),
    ...(received === null ? [receivedColumn(language)] : []),
  ];
  let now = workspace;
  if (specs.length > 0) {
    const { table, headerRow } = on.table;
    await refuseUsedCells(workspace, on.table, specs.length);
    await workbook.addColumns({ sheet, table, headerRow }, specs);
    now = findPassages({ ...workspace, description: await workbook.describe() });
  }
  for (const key of wanted)
    now =
      key === ASIDE_KEY
        ? await ensureAsideColumn(now, ({ table }) => table.sheet === sheet)
        : await ensureFieldColumn(now, readyTable(now, sheet).on, key);
  return readyTable(now, sheet);
}

/** Whether a table has where to write a field: the birth stands in one column, or in its parts. */
const holds = ({ columns }: PassageTable, field: FieldKey): boolean =>
  columns[field] !== undefined || (field === 'dateNaissance' && columns.anneeNaissance !== undefined);

/** The fields of these rows that the table has no column for, and that nothing else of the workbook says as they do. */
export function fieldsToAdd(
  workspace: PassageWorkspace,
  { table, reading, aside }: WorkTable,
  rows: readonly OwnFields[],
): readonly (FieldKey | typeof ASIDE_KEY)[] {
  const lacking = GATHERED.filter((field) => !holds(table, field));
  const sender = senderBy(workspace);
  const wanted = new Set<FieldKey | typeof ASIDE_KEY>();
  if (table.columns.idTechnique === undefined) wanted.add('idTechnique');
  for (const texts of rows) {
    if (texts[ASIDE_KEY] !== undefined && aside.length === 0) wanted.add(ASIDE_KEY);
    const filled = lacking.filter((field) => texts[field] !== undefined);
    if (filled.length === 0) continue;
    const said = saidOtherwise(texts, lacking, reading, sender);
    for (const field of filled) if (said[field] !== texts[field]) wanted.add(field);
  }
  return [...wanted];
}

/** What the workbook says of a row besides its cells. */
function saidOtherwise(
  texts: OwnFields,
  lacking: readonly FieldKey[],
  { complete }: WorkTable['reading'],
  sender: Sender,
): Values {
  const entries = Object.entries(texts).filter(
    ([field]) => field !== ASIDE_KEY && !lacking.includes(field as FieldKey),
  );
  const values: Values = Object.fromEntries(entries);
  return { ...sender, ...(complete?.(values, {}).values ?? values) };
}
