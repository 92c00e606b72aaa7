import { LAST_ROW, parseRange } from '#dictionary';
import type { WorkbookChange } from '#workbook';
import { codeOf } from './answers/office-errors';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';

/** What an event of Excel says of a change. */
interface Event {
  readonly worksheetId: string;
  readonly address: string;
  readonly kind: WorkbookChange['kind'];
  readonly byUser: boolean;
}

/** Events that come together cost one look for the names of their sheets. */
const GATHER_MS = 30;

/** After a refusal the names are asked for once more, later. */
const AGAIN_MS = 500;

const WHOLE_SHEET = `1:${LAST_ROW}`;

/**
 * Watches every sheet for changes that are not ours. A sheet that is deleted is told as one whose rows all moved, under the
 * name that it had; so is a sheet that changed when Excel does not say its name.
 * @returns how to stop watching.
 */
export async function watchWorkbook(
  excel: ExcelSession,
  listener: (change: WorkbookChange) => void,
): Promise<() => void> {
  let isWatching = true;
  /** Last known names of sheets, by id. */
  const names = new Map<string, string>();
  const tell = gather<Event>(async (events, isLastTime) => {
    const found = await namesOf(excel, events);
    if (found === null && !isLastTime) return false;
    for (const event of events) {
      const now = found?.get(event.worksheetId);
      const sheet = now ?? names.get(event.worksheetId);
      const told = now === undefined ? { ...event, address: WHOLE_SHEET, kind: 'moved' as const } : event;
      for (const change of changesOf(told, sheet)) if (isWatching) listener(change);
    }
    for (const [id, name] of found ?? []) names.set(id, name);
    return true;
  });
  const tellMoved = async ({ worksheetId, address, source }: Moved) => {
    tell({ worksheetId, address: address ?? WHOLE_SHEET, kind: 'moved', byUser: source !== 'Remote' });
  };
  const handlers = await refusing('', () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(async (event) => {
          const isOurs = event.triggerSource === 'ThisLocalAddin';
          if (!isOurs) tell(eventOf(event));
        }),
        worksheets.onRowSorted.add(tellMoved),
        worksheets.onColumnSorted.add(tellMoved),
        worksheets.onDeleted.add(tellMoved),
      ];
      worksheets.load('items/id,items/name');
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
      return added;
    }),
  );
  return () => {
    isWatching = false;
    stop(handlers).catch(warn);
  };
}

/** Nobody waits for what is done here. */
const warn = (error: unknown): void => {
  console.warn(error);
};

/** Rows or columns that moved, or a whole sheet that is gone. */
type Moved = Pick<Excel.WorksheetDeletedEventArgs, 'worksheetId' | 'source'> & { readonly address?: string };

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

/**
 * @param act hands things over. @returns false to be given them again later, once.
 * @returns a function that gathers what it is given for a moment.
 */
function gather<T>(act: (items: readonly T[], isLastTime: boolean) => Promise<boolean>): (item: T) => void {
  let items: T[] = [];
  let isWaiting = false;
  const handOver = async (isLastTime: boolean) => {
    const all = items;
    items = [];
    if (await act(all, isLastTime)) {
      isWaiting = items.length > 0;
      if (isWaiting) start(GATHER_MS, false);
      return;
    }
    items = [...all, ...items];
    start(AGAIN_MS, true);
  };
  const start = (after: number, isLastTime: boolean) => {
    setTimeout(() => {
      handOver(isLastTime).catch((error: unknown) => {
        isWaiting = false;
        warn(error);
      });
    }, after);
  };
  return (item) => {
    items.push(item);
    if (isWaiting) return;
    isWaiting = true;
    start(GATHER_MS, false);
  };
}

/**
 * Sheets are renamed at any time: their names are asked for again. One that is gone has none.
 * @returns null when Excel refuses.
 */
async function namesOf(
  excel: ExcelSession,
  events: readonly Event[],
): Promise<ReadonlyMap<string, string> | null> {
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
    return null;
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
