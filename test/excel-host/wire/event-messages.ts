import { formatArea } from '../model/address';
import { valueTypeOf } from '../model/display';
import type { HostEvent } from '../model/events';
import type { Actor } from '../model/workbook';
import { overlaps } from '../model/address';

/** One event as it goes to the client: category, type, target, arguments as JSON, id. */
export type EventEntry = readonly [65536, number, string, string, string];

interface Message {
  /** Name under which it is registered, as `worksheet.DataChanged`. */
  readonly event: string;
  readonly eventType: number;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** Numbers of the events, as in Microsoft's own client. */
const TYPES: Readonly<Record<string, number>> = {
  'worksheet.DataChanged': 10,
  'worksheet.Activated': 11,
  'worksheet.Deactivated': 12,
  'worksheet.Added': 13,
  'worksheet.SelectionChanged': 14,
  'worksheet.Deleted': 15,
  'worksheet.Calculated': 16,
  'worksheet.FormatChanged': 18,
  'worksheet.RowSorted': 19,
  'worksheet.RowHiddenChanged': 22,
  'worksheet.ProtectionChanged': 24,
  'table.SelectionChanged': 100,
  'table.DataChanged': 101,
  'table.Added': 102,
  'table.Deleted': 103,
};

const message = (event: string, targets: readonly string[], args: Message['args']): Message => ({
  event,
  eventType: TYPES[event] ?? 0,
  targets: [...targets, 'Workbook'],
  args,
});

const sourceOf = (actor: Actor): string => (actor === 'coauthor' ? 'Remote' : 'Local');

function changed(event: Extract<HostEvent, { kind: 'changed' }>, actor: Actor): readonly Message[] {
  const { sheet, area, changeType, details, shift } = event;
  const args = {
    changeType,
    source: sourceOf(actor),
    worksheetId: sheet.id,
    address: formatArea(area),
    triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shift ?? 'None',
    ...(details && {
      valueBefore: details.before ?? '',
      valueAfter: details.after ?? '',
      valueTypeBefore: valueTypeOf(details.before),
      valueTypeAfter: valueTypeOf(details.after),
    }),
  };
  const tables = sheet.tables
    .filter((table) => overlaps(table.area, area))
    .map((table) => message('table.DataChanged', [table.id, sheet.id], { ...args, tableId: table.id }));
  return [message('worksheet.DataChanged', [sheet.id], args), ...tables];
}

const SIMPLE: Readonly<Record<string, string>> = {
  formatChanged: 'worksheet.FormatChanged',
  rowSorted: 'worksheet.RowSorted',
  rowHiddenChanged: 'worksheet.RowHiddenChanged',
  activated: 'worksheet.Activated',
  deactivated: 'worksheet.Deactivated',
  sheetAdded: 'worksheet.Added',
  sheetDeleted: 'worksheet.Deleted',
  protectionChanged: 'worksheet.ProtectionChanged',
};

function selected(
  event: Extract<HostEvent, { kind: 'selectionChanged' | 'formatChanged' }>,
): readonly Message[] {
  const { sheet, area } = event;
  const args = { worksheetId: sheet.id, address: formatArea(area) };
  const inTables = sheet.tables.map((table) =>
    message('table.SelectionChanged', [table.id], {
      ...args,
      address: overlaps(table.area, area) ? args.address : '',
    }),
  );
  return [message('worksheet.SelectionChanged', [sheet.id], args), ...inTables];
}

function messagesOf(event: HostEvent, actor: Actor): readonly Message[] {
  if (event.kind === 'changed') return changed(event, actor);
  if (event.kind === 'selectionChanged') return selected(event);
  if ('table' in event) {
    const { table } = event;
    const args = {
      source: sourceOf(actor),
      tableId: table.id,
      tableName: table.name,
      worksheetId: table.sheet.id,
    };
    return [message(event.kind === 'tableAdded' ? 'table.Added' : 'table.Deleted', [table.sheet.id], args)];
  }
  if (!('sheet' in event)) return [];
  const name = SIMPLE[event.kind];
  if (name === undefined) return [];
  const args = {
    source: sourceOf(actor),
    worksheetId: event.sheet.id,
    ...('area' in event && { address: formatArea(event.area) }),
    ...('hidden' in event && { changeType: event.hidden ? 'Hidden' : 'Unhidden' }),
    ...(event.kind === 'protectionChanged' && { isProtected: event.sheet.protection !== null }),
  };
  return [message(name, [event.sheet.id], args)];
}

/** Events that are heard without being registered with the host: the selection of a workbook, and the pane itself. */
const UNREGISTERED: Readonly<Record<string, readonly [number, string]>> = {
  selectionChanged: [2, '{}'],
  paneShown: [65539, '{"visibility":"Visible"}'],
  paneHidden: [65539, '{"visibility":"Hidden"}'],
};

/** What those who registered for an event are sent. */
export function entriesOf(
  event: HostEvent,
  actor: Actor,
  isRegistered: (event: string, target: string) => boolean,
  nextId: () => string,
): readonly EventEntry[] {
  const always = UNREGISTERED[event.kind];
  const older: readonly EventEntry[] =
    always === undefined ? [] : [[65536, always[0], '', always[1], nextId()]];
  const newer = messagesOf(event, actor).flatMap(({ event: name, eventType, targets, args }) =>
    targets
      .filter((target) => isRegistered(name, target))
      .map((target): EventEntry => [65536, eventType, target, JSON.stringify(args), nextId()]),
  );
  return [...newer, ...older];
}
