import { proxy, wrap } from 'comlink';
import { createRoot } from 'react-dom/client';
import { excelHost, excelWorkbook } from '#workbook/excel';
import * as office from '#workbook/excel/office';
import { letRunsCross, type Engine } from '#worker';
import { ExcelApp } from './excel/excel-app';
import type { Excel, ExcelSession } from './excel/types';
import { createSignal } from './signal';
import './pane.css';

letRunsCross();

/** The engine starts with the pane, so that it is warm when Office answers. */
const engine = wrap<Engine>(
  new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module', name: 'accrochage' }),
);

const waiting = createSignal<boolean>();

let opened: ReturnType<typeof excelWorkbook> | null = null;
/** The open workbook, once Office has answered. */
const workbook = () => (opened ??= excelWorkbook(excelHost(waiting.tell)));

const excel: Excel = {
  start: office.startOffice,
  language: office.readLanguage,
  platform: office.readPlatform,
  look: office.readTheme,
  watchLook: office.watchTheme,
  onCommand: office.onCommand,
  connect: async (language) => (await engine.attach(proxy(workbook()), language)) as unknown as ExcelSession,
  watch: (listener) => workbook().watch(listener),
  watchWaiting: waiting.listen,
  watchSelection: office.watchSelection,
  activeCell: office.activeCell,
  goTo: (cell) => workbook().goTo(cell),
  sheetNames: office.sheetNames,
  filterColumn: office.filterColumn,
  save: office.saveWorkbook,
  openNewWorkbook: office.openNewWorkbook,
  openInBrowser: office.openInBrowser,
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<ExcelApp excel={excel} />);
