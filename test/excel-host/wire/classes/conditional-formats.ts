import { invalidArgument, itemNotFound } from '../../model/errors';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
  deleteConditionalFormat,
  drawOnce,
  setPriority,
} from '../../model/rules';
import type { ConditionalFormat } from '../../model/workbook';
import { flag, integer, oneOf, text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass, type Property } from '../class';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';
import { colour } from './range-format';
import { checkAllowed, type Target } from './targets';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const look = (
  property: string,
  convert: (value: unknown) => string | boolean | null,
): Property<ConditionalFormat> => ({
  get: ({ format }) => format.get(property) ?? null,
  set: ({ format, sheet }, value) => {
    checkAllowed(sheet, 'allowFormatCells');
    format.set(property, convert(value));
  },
});

const clearing = (prefix: string) => ({
  Clear: {
    run: ({ format }: ConditionalFormat) => {
      for (const key of [...format.keys()]) if (key.startsWith(prefix)) format.delete(key);
    },
  },
});

const fillClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalRangeFill',
  properties: { Color: look('fill.color', colour) },
  methods: clearing('fill.'),
};

const fontClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: look('font.color', colour),
    Bold: look('font.bold', (value) => flag(value)),
    Italic: look('font.italic', (value) => flag(value)),
    Strikethrough: look('font.strikethrough', (value) => flag(value)),
    Underline: look('font.underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
  },
  methods: clearing('font.'),
};

const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

interface Border {
  readonly rule: ConditionalFormat;
  readonly side: (typeof EDGES)[number];
}

const borderLook = (name: string, convert: (value: unknown) => string): Property<Border> => ({
  get: ({ rule, side }) => rule.format.get(`borders.${side}.${name}`) ?? null,
  set: ({ rule, side }, value) => void rule.format.set(`borders.${side}.${name}`, convert(value)),
});

const borderClass: HostClass<Border> = {
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderLook('style', text),
    Color: borderLook('color', colour),
  },
};

const bordersClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: { get: () => EDGES.length } },
  items: (rule) => EDGES.map((side) => handle(borderClass, { rule, side })),
  item: (rule, key) => handle(borderClass, { rule, side: oneOf(key, EDGES) }),
  navigations: Object.fromEntries(
    SIDES.map((side) => [
      side,
      { to: (rule: ConditionalFormat) => handle(borderClass, { rule, side: `Edge${side}` as const }) },
    ]),
  ),
};

const formatClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: look('numberFormat', text) },
  navigations: {
    Fill: { to: (rule) => handle(fillClass, rule) },
    Font: { to: (rule) => handle(fontClass, rule) },
    Borders: { to: (rule) => handle(bordersClass, rule) },
  },
};

const formula: Property<ConditionalFormat> = {
  get: (rule) => rule.formula,
  set: (rule, value, { keepsColours }) => {
    checkAllowed(rule.sheet, 'allowFormatCells');
    const given = text(value);
    if (given.length > 8192) throw invalidArgument();
    rule.formula = given.startsWith('=') ? given : `=${given}`;
    if (keepsColours) drawOnce(rule);
  },
};

const ruleClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalFormatRule',
  properties: { Formula: formula },
};

const customClass: HostClass<ConditionalFormat> = {
  name: 'CustomConditionalFormat',
  navigations: {
    Format: { to: (rule) => handle(formatClass, rule) },
    Rule: { to: (rule) => handle(ruleClass, rule) },
  },
};

const customOf = (rule: ConditionalFormat): Handle | null =>
  handleOrNull(customClass, rule.type === 'Custom' ? rule : null);

const conditionalFormatClass: HostClass<ConditionalFormat> = {
  name: 'ConditionalFormat',
  since: 6,
  id: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ type }) => type },
    Priority: {
      get: (rule) => rule.sheet.conditionalFormats.indexOf(rule),
      set: (rule, value) => setPriority(rule, integer(value)),
    },
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (rule, value) => {
        rule.stopIfTrue = flag(value);
      },
    },
  },
  navigations: {
    Custom: {
      to: (rule) => {
        const custom = customOf(rule);
        if (custom === null) throw itemNotFound();
        return custom;
      },
    },
    CustomOrNullObject: { to: customOf },
  },
  methods: {
    Delete: {
      run: (rule) => {
        checkAllowed(rule.sheet, 'allowFormatCells');
        deleteConditionalFormat(rule);
      },
    },
    GetRange: {
      run: ({ sheet, areas }) => {
        const [only] = areas;
        if (only === undefined || areas.length > 1) throw invalidArgument();
        return handle(rangeClass, { sheet, area: only });
      },
    },
    GetRangeOrNullObject: {
      run: ({ sheet, areas }) => {
        const [only] = areas;
        return handleOrNull(
          rangeClass,
          only === undefined || areas.length > 1 ? null : { sheet, area: only },
        );
      },
    },
    GetRanges: { since: 9, run: ({ sheet, areas }) => handle(rangeAreasClass, { sheet, areas: [...areas] }) },
  },
};

const all = ({ sheet, areas }: Target): readonly ConditionalFormat[] => conditionalFormatsOn(sheet, areas);

export const conditionalFormatCollectionClass: HostClass<Target> = {
  name: 'ConditionalFormatCollection',
  since: 6,
  items: (target) => all(target).map((rule) => handle(conditionalFormatClass, rule)),
  item: (target, key) =>
    handleOrNull(
      conditionalFormatClass,
      all(target).find(({ id }) => id === key),
    ) ?? undefined,
  methods: {
    Add: {
      run: ({ sheet, areas }, [type]) => {
        checkAllowed(sheet, 'allowFormatCells');
        return handle(conditionalFormatClass, addConditionalFormat(sheet, areas, oneOf(type, TYPES)));
      },
    },
    ClearAll: {
      run: ({ sheet, areas }) => {
        checkAllowed(sheet, 'allowFormatCells');
        for (const area of areas) clearConditionalFormats(sheet, area);
      },
    },
    GetCount: { run: (target) => all(target).length },
    GetItemAt: {
      run: (target, [index]) => {
        const rule = all(target)[integer(index)];
        if (rule === undefined) throw itemNotFound();
        return handle(conditionalFormatClass, rule);
      },
    },
    GetItemOrNullObject: {
      since: 14,
      run: (target, [key]) =>
        handleOrNull(
          conditionalFormatClass,
          all(target).find(({ id }) => id === key),
        ),
    },
  },
};
