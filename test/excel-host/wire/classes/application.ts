import { accessDenied } from '../../model/errors';
import type { Workbook } from '../../model/workbook';
import { flag, oneOf, optionalText } from '../args';
import { handle, type HostClass } from '../class';

interface Created {
  readonly id: string;
}

const workbookCreatedClass: HostClass<Created> = {
  name: 'WorkbookCreated',
  since: 8,
  id: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: { Open: { run: () => null } },
};

const numberFormatInfoClass: HostClass<Workbook> = {
  name: 'NumberFormatInfo',
  since: 11,
  properties: {
    NumberDecimalSeparator: { get: ({ locale }) => (locale.startsWith('fr') ? ',' : '.') },
    NumberGroupSeparator: { get: ({ locale }) => (locale.startsWith('fr') ? '\u202F' : ',') },
  },
};

const cultureInfoClass: HostClass<Workbook> = {
  name: 'CultureInfo',
  since: 11,
  properties: { Name: { get: ({ locale }) => locale } },
  navigations: { NumberFormat: { to: (workbook) => handle(numberFormatInfoClass, workbook) } },
};

export const applicationClass: HostClass<Workbook> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { since: 9, get: () => 'Done' },
    CalculationEngineVersion: { since: 9, get: () => 191029 },
    DecimalSeparator: { since: 11, get: ({ locale }) => (locale.startsWith('fr') ? ',' : '.') },
    ThousandsSeparator: { since: 11, get: ({ locale }) => (locale.startsWith('fr') ? '\u202F' : ',') },
    UseSystemSeparators: { since: 11, get: () => true },
  },
  navigations: { CultureInfo: { since: 11, to: (workbook) => handle(cultureInfoClass, workbook) } },
  methods: {
    Calculate: { run: () => null },
    SuspendApiCalculationUntilNextSync: { since: 6, run: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, run: () => null },
    CreateWorkbook: {
      since: 8,
      run: (_, [base64], session) => {
        if (session.refusesWorkbooks) throw accessDenied();
        session.created.push(optionalText(base64) ?? '');
        return handle(workbookCreatedClass, { id: String(session.created.length) });
      },
    },
    _GetWorkbookCreatedById: { since: 8, run: (_, [id]) => handle(workbookCreatedClass, { id: String(id) }) },
  },
};

export const runtimeClass: HostClass<Workbook> = {
  name: 'Runtime',
  since: 5,
  properties: {
    EnableEvents: {
      since: 8,
      get: (_, session) => session.eventsEnabled,
      set: (_, value, session) => {
        session.eventsEnabled = flag(value);
      },
    },
  },
};
