import { formatArea, qualify } from '../../model/address';
import { HostError, invalidArgument, itemNotFound } from '../../model/errors';
import { areaOfFormula } from '../../model/formulas';
import type { NamedItem, RangeRef, Sheet, Workbook } from '../../model/workbook';
import { flag, optionalText, text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass, isHandle } from '../class';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

interface NameRef {
  readonly names: NamesRef;
  readonly item: NamedItem;
}

/** The names of a workbook, or of one of its sheets. */
interface NamesRef {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

const all = ({ workbook, sheet }: NamesRef): NamedItem[] => (sheet ?? workbook).names;

const rangeOfName = ({ names, item }: NameRef): RangeRef | null =>
  areaOfFormula(item.formula, names.workbook);

const found = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw itemNotFound();
  return value;
};

const namedItemClass: HostClass<NameRef> = {
  name: 'NamedItem',
  id: ({ item }) => ({ _Id: item.name }),
  properties: {
    Name: { get: ({ item }) => item.name },
    Comment: {
      since: 4,
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = text(value);
      },
    },
    Formula: {
      since: 7,
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        item.formula = text(value);
      },
    },
    Scope: { since: 4, get: ({ item }) => (item.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (ref) => (rangeOfName(ref) === null ? 'String' : 'Range') },
    Value: { get: ({ item }) => item.formula.replace(/^=/, '').replace(/^"(.*)"$/s, '$1') },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = flag(value);
      },
    },
  },
  navigations: {
    WorksheetOrNullObject: { since: 4, to: ({ item }) => handleOrNull(worksheetClass, item.scope) },
  },
  methods: {
    Delete: { since: 4, run: ({ names, item }) => void all(names).splice(all(names).indexOf(item), 1) },
    GetRange: { run: (ref) => handle(rangeClass, found(rangeOfName(ref))) },
    GetRangeOrNullObject: { since: 4, run: (ref) => handleOrNull(rangeClass, rangeOfName(ref)) },
  },
};

const find = (names: NamesRef, key: unknown): Handle | null => {
  const item = all(names).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return handleOrNull(namedItemClass, item && { names, item });
};

const formulaOf = (reference: unknown): string => {
  if (!isHandle(reference)) return text(reference);
  const { sheet, area } = reference.self as RangeRef;
  return `=${qualify(sheet.name, formatArea(area, '$'))}`;
};

function add(names: NamesRef, name: string, reference: unknown, comment: unknown): Handle {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
    throw invalidArgument();
  if (find(names, name) !== null)
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const formula = formulaOf(reference);
  const item: NamedItem = {
    name,
    formula: formula.startsWith('=') ? formula : `="${formula}"`,
    comment: optionalText(comment) ?? '',
    visible: true,
    scope: names.sheet ?? null,
  };
  all(names).push(item);
  return handle(namedItemClass, { names, item });
}

export const namedItemCollectionClass: HostClass<NamesRef> = {
  name: 'NamedItemCollection',
  items: (names) => all(names).map((item) => handle(namedItemClass, { names, item })),
  item: (names, key) => find(names, key) ?? undefined,
  methods: {
    Add: { since: 4, run: (names, [name, reference, comment]) => add(names, text(name), reference, comment) },
    GetCount: { since: 4, run: (names) => all(names).length },
    GetItemOrNullObject: { since: 4, run: (names, [key]) => find(names, key) },
  },
};
