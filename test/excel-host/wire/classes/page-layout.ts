import type { Area } from '../../model/address';
import { invalidArgument } from '../../model/errors';
import type { Sheet } from '../../model/workbook';
import { areas as areasOf, list, oneOf, range as rangeOf, record, text } from '../args';
import { handle, handleOrNull, type HostClass, type Method, type Property } from '../class';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';

/** Values before anyone touched them. */
const INITIAL: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 51,
  RightMargin: 51,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 22,
  FooterMargin: 22,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

const CHECKS: Readonly<Record<string, (value: unknown) => unknown>> = {
  Orientation: (value) => oneOf(value, ['Portrait', 'Landscape']),
  PrintOrder: (value) => oneOf(value, ['DownThenOver', 'OverThenDown']),
  Zoom: (value) => {
    const zoom = record(value);
    const { scale } = zoom;
    if (scale !== undefined && (typeof scale !== 'number' || scale < 10 || scale > 400))
      throw invalidArgument();
    return zoom;
  },
};

const settings = Object.fromEntries(
  Object.entries(INITIAL).map(([name, initial]): [string, Property<Sheet>] => [
    name,
    {
      get: ({ pageLayout }) => pageLayout.get(name) ?? initial,
      set: ({ pageLayout }, value) => {
        pageLayout.set(name, CHECKS[name]?.(value) ?? value);
      },
    },
  ]),
);

const titles = (key: 'printTitleRows' | 'printTitleColumns'): Method<Sheet> => ({
  run: (sheet) => handleOrNull(rangeClass, sheet[key] && { sheet, area: sheet[key] as Area }),
});

const PLACES = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;

const headerFooterClass: HostClass<Sheet> = {
  name: 'HeaderFooter',
  since: 9,
  properties: Object.fromEntries(
    PLACES.map((place): [string, Property<Sheet>] => [
      place,
      {
        get: ({ pageLayout }) => pageLayout.get(place) ?? '',
        set: ({ pageLayout }, value) => void pageLayout.set(place, text(value)),
      },
    ]),
  ),
};

const headerFooterGroupClass: HostClass<Sheet> = {
  name: 'HeaderFooterGroup',
  since: 9,
  navigations: { DefaultForAllPages: { to: (sheet) => handle(headerFooterClass, sheet) } },
};

export const pageLayoutClass: HostClass<Sheet> = {
  name: 'PageLayout',
  since: 9,
  properties: settings,
  navigations: { HeadersFooters: { to: (sheet) => handle(headerFooterGroupClass, sheet) } },
  methods: {
    SetPrintTitleRows: {
      run: (sheet, [range]) => {
        sheet.printTitleRows = rangeOf(range, sheet).area;
      },
    },
    SetPrintTitleColumns: {
      run: (sheet, [range]) => {
        sheet.printTitleColumns = rangeOf(range, sheet).area;
      },
    },
    SetPrintArea: {
      run: (sheet, [range]) => {
        sheet.printAreas = [...areasOf(range, sheet)];
      },
    },
    SetPrintMargins: {
      run: (sheet, [unit, options]) => {
        const scale = { Points: 1, Inches: 72, Centimeters: 28.35 }[
          oneOf(unit, ['Points', 'Inches', 'Centimeters'])
        ];
        for (const [side, size] of Object.entries(record(options)))
          sheet.pageLayout.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, Number(size) * scale);
      },
    },
    GetPrintTitleRowsOrNullObject: titles('printTitleRows'),
    GetPrintTitleColumnsOrNullObject: titles('printTitleColumns'),
    GetPrintAreaOrNullObject: {
      run: (sheet) =>
        handleOrNull(
          rangeAreasClass,
          list(sheet.printAreas).length === 0 ? null : { sheet, areas: sheet.printAreas },
        ),
    },
  },
};
