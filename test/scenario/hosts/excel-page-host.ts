import { cellName } from '#dictionary';
import { startExcelPage, type ExcelPage, type ExcelPageOptions } from '../../excel-host/page/start';
import type { ScenarioHost } from '../host';
import { paneSteps } from './pane';

/** The pane is there, with the workbook read. */
export const paneIsReady = async ({ pane }: Pick<ExcelPage, 'pane'>): Promise<void> =>
  pane.getByRole('tab', { name: /^(Contrôler|Check)/ }).waitFor();

/** Closes the pane, and opens it again: what it knew is forgotten. */
export async function openPaneAgain({ page, pane }: Pick<ExcelPage, 'page' | 'pane'>): Promise<void> {
  await Promise.all([
    page.waitForEvent('framenavigated', (frame) => frame === pane),
    pane.evaluate(() => location.reload()),
  ]);
}

export interface ExcelPageHost extends ScenarioHost {
  readonly excelPage: () => ExcelPage;
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What was asked of others, logged as an error, or asked of Excel that the emulated one does not know. */
export const faultsOf = async ({ elsewhere, errors, excel }: ExcelPage): Promise<readonly string[]> => [
  ...elsewhere,
  ...errors,
  ...(await excel.unknown()),
];

/** The built pane beside an emulated Excel in Chromium, worked by its interface: real downloads out. */
export function excelPageHost(options: ExcelPageOptions = {}): ExcelPageHost {
  let opened: ExcelPage | null = null;
  let steps: ReturnType<typeof paneSteps> | null = null;
  const excelPage = (): ExcelPage => {
    if (opened === null) throw new Error('No workbook is open.');
    return opened;
  };
  const inPane = () => (steps ??= paneSteps(excelPage().pane));
  return {
    excelPage,
    faults: async () => faultsOf(excelPage()),
    close: async () => opened?.close(),
    open: async (content) => {
      opened = await startExcelPage(content, options);
      await paneIsReady(opened);
    },
    // Excel keeps the workbook open; it is the pane that is closed, and opened again.
    comeBack: async () => {
      await openPaneAgain(excelPage());
      await paneIsReady(excelPage());
    },
    type: async (sheet, row, column, text) =>
      excelPage().excel.act('user', { do: 'type', with: [sheet, cellName(row, column), text] }),
    cells: async (sheet) => {
      const { excel } = excelPage();
      // Excel keeps some names for itself: the sheet has another one.
      const isThere = (await excel.sheets()).some(({ name }) => name === sheet);
      const values = await excel.values(isThere ? sheet : `${sheet} accrochage`);
      return values.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
    },
    highlights: async (sheet) =>
      (await excelPage().excel.conditionalFormats(sheet))
        .map(({ formula }) => formula)
        .filter((formula) => formula.includes('accrochage')),
    check: () => inPane().check(),
    counts: () => inPane().counts(),
    findings: () => inPane().findings(),
    correctAll: () => inPane().correctAll(),
    selection: (only) => inPane().selection(only),
    generate: (only) => inPane().generate(only),
    fileAgain: () => inPane().fileAgain(),
    confirm: () => inPane().confirm(),
    readAccuse: (file) => inPane().readAccuse(file),
    applyAccuse: () => inPane().applyAccuse(),
    deposits: () => inPane().deposits(),
    statuses: () => inPane().statuses(),
  };
}
