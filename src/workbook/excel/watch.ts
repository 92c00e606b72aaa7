import { parseRange } from '#dictionary';
import type { WorkbookChange } from '#workbook';
import { codeOf } from './office-errors';
import { refusing } from './refusals';
import type { ExcelSession } from './session';

/** What an event of Excel says of a change. */
interface Event {
  readonly worksheetId: string;
  readonly address: string;
  readonly kind: WorkbookChange['kind'];
  readonly byUser: boolean;
}

/** Events that come together cost one look for the names of their sheets. */
const GATHER_MS = 30;

/** Watches every sheet for changes that are not ours. @returns how to stop watching. */
export async function watchWorkbook(
  excel: ExcelSession,
  listener: (change: WorkbookChange) => void,
): Promise<() => void> {
  let isWatching = true;
  const tell = gather<Event>(async (events) => {
    const names = await namesOf(excel, events);
    for (const event of events)
      for (const change of changesOf(event, names.get(event.worksheetId))) if (isWatching) listener(change);
  });
  const sorted = async ({ worksheetId, address, source }: Sorted) => {
    tell({ worksheetId, address, kind: 'moved', byUser: source !== 'Remote' });
  };
  const handlers = await refusing('', () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(async (event) => {
          const isOurs = event.triggerSource === 'ThisLocalAddin';
          if (!isOurs) tell(eventOf(event));
        }),
        worksheets.onRowSorted.add(sorted),
        worksheets.onColumnSorted.add(sorted),
      ];
      await context.sync();
      return added;
    }),
  );
  return () => {
    isWatching = false;
    void stop(handlers);
  };
}

type Sorted = Pick<Excel.WorksheetRowSortedEventArgs, 'worksheetId' | 'address' | 'source'>;

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** A handler is removed by the context that added it. Excel forgets those of a pane that is closed. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  try {
    await handlers[0]?.context.sync();
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

const eventOf = ({
  worksheetId,
  address,
  changeType,
  source,
}: Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType' | 'source'>): Event => ({
  worksheetId,
  address,
  kind: changeType === 'RangeEdited' ? 'edited' : 'moved',
  byUser: source !== 'Remote',
});

/** @returns a function that gathers what it is given for a moment, then hands it over. */
function gather<T>(act: (items: readonly T[]) => Promise<void>): (item: T) => void {
  let items: T[] = [];
  return (item) => {
    items.push(item);
    if (items.length > 1) return;
    setTimeout(() => {
      const all = items;
      items = [];
      void act(all);
    }, GATHER_MS);
  };
}

/** Sheets are renamed at any time: their names are asked for again. One that is gone has none. */
async function namesOf(excel: ExcelSession, events: readonly Event[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(events.map(({ worksheetId }) => worksheetId))];
  try {
    return await excel.run(async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
      await context.sync();
      return new Map(
        ids.flatMap((id, index) => {
          const sheet = sheets[index];
          return sheet === undefined || sheet.isNullObject ? [] : [[id, sheet.name] as const];
        }),
      );
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return new Map();
  }
}

/** @returns one change for each area: an address may have several, `A1:B2,D4`. */
function changesOf({ address, kind, byUser }: Event, sheet: string | undefined): readonly WorkbookChange[] {
  if (sheet === undefined) return [];
  return address
    .split(',')
    .flatMap((area) => parseRange(area.slice(area.lastIndexOf('!') + 1)) ?? [])
    .map(({ top, bottom }) => ({ sheet, firstRow: top, lastRow: bottom, kind, byUser }));
}
