import { proxy, wrap } from 'comlink';
import { createRoot } from 'react-dom/client';
import { COMMANDS, isQuiet } from '#pane/actions';
import { createSignal } from '#pane/state';
import * as office from '#taskpane/office';
import { lookOf } from '#taskpane/office';
import type { Workbook } from '#workbook';
import { letRunsCross, type Engine } from '#worker';
import { ExcelApp } from './excel-app';
import type { Excel } from './types';
import './taskpane.css';

letRunsCross();

/** The engine starts with the pane, so that it is warm when Office answers. */
const worker = new Worker(new URL('../worker/main.ts', import.meta.url), {
  type: 'module',
  name: 'accrochage',
});
const engine = wrap<Engine>(worker);
/** A worker that cannot start answers nothing at all. */
const broken = new Promise<never>((_done, refuse) =>
  worker.addEventListener('error', ({ message }) => refuse(new Error(message || 'worker')), { once: true }),
);
broken.catch(() => undefined);

const waiting = createSignal<boolean>();

/** What speaks to Excel comes while Office does, so that the pane shows itself sooner. */
const adapter = import('#workbook/excel');
let opened: Promise<Workbook> | null = null;
/** The open workbook, once Office has answered. */
const workbook = () =>
  (opened ??= adapter.then(({ excelHost, excelWorkbook }) => excelWorkbook(excelHost(waiting.tell))));

const excel: Excel = {
  start: office.startOffice,
  language: office.readLanguage,
  platform: office.readPlatform,
  look: () => lookOf(office.readTheme()),
  watchLook: (listener) => office.watchTheme((theme) => listener(lookOf(theme))),
  onCommand: (listener) => office.onCommand(COMMANDS, listener, isQuiet),
  connect: async (language) => await Promise.race([engine.attach(proxy(await workbook()), language), broken]),
  watch: async (listener) => (await workbook()).watch(listener),
  watchWaiting: waiting.listen,
  watchSelection: office.watchSelection,
  activeCell: office.activeCell,
  selectedRows: office.selectedRows,
  goTo: async (cell) => (await workbook()).goTo(cell),
  sheetNames: office.sheetNames,
  filterColumns: async (columns, word) =>
    (await adapter).refusing('', () => office.filterColumns(columns, word)),
  filteredOn: office.filteredOn,
  showRow: async (cell) => (await adapter).refusing(cell.sheet, () => office.showRow(cell)),
  save: async () => (await adapter).refusing('', office.saveWorkbook),
  openNewWorkbook: async (bytes) => (await adapter).refusing('', () => office.openNewWorkbook(bytes)),
  openInBrowser: office.openInBrowser,
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<ExcelApp excel={excel} />);
