import { useCallback, useEffect, useMemo, useState } from 'react';
import { letGo, sendToDownloads } from '#pane';
import type { CellAddress, PaneHost, Status } from '#pane/state';
import { errorText } from '#pane/words';
import type { Language } from '#dictionary';
import { PAGE } from './start-message';
import type { Excel, ExcelSession } from './types';

const TEMPLATE = { url: 'assets/modele-accrochage.xlsx', name: 'modele-accrochage.xlsx' };
const SAMPLE = { url: 'assets/exemple/exemple-accrochage.xlsx', name: 'exemple-accrochage.xlsx' };

const here = (path: string): string => new URL(path, window.location.href).href;

async function fetched(path: string): Promise<Blob> {
  const answer = await fetch(here(path));
  if (!answer.ok) throw new Error(`${path} (${answer.status})`);
  return answer.blob();
}

/** The columns of statuses, and the status that they are filtered on. */
interface Filter extends NonNullable<Awaited<ReturnType<ExcelSession['statusColumns']>>> {
  readonly only: Status | null;
}

async function filterNow(excel: Excel, session: ExcelSession): Promise<Filter | null> {
  const statuses = await session.statusColumns();
  if (statuses === null) return null;
  const word = await excel.filteredOn(statuses.columns);
  const [only] = Object.entries(statuses.words).find(([, each]) => each === word) ?? [];
  return { ...statuses, only: (only as Status | undefined) ?? null };
}

const isHiddenRow = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'row-hidden';

/** What Excel can do for the pane, and what only the user's browser can. */
export function useExcelHost({
  excel,
  session,
  language,
  setSelected,
  fail,
  setFailure,
}: {
  readonly excel: Excel;
  readonly session: ExcelSession;
  readonly language: Language;
  readonly setSelected: (cell: CellAddress | null) => void;
  readonly fail: (error: unknown) => void;
  readonly setFailure: (failure: null) => void;
}): { readonly host: PaneHost; readonly onRead: () => void } {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [hiddenRow, setHiddenRow] = useState<{ readonly cell: CellAddress; readonly error: unknown } | null>(
    null,
  );
  const readFilter = useCallback(async () => setFilter(await filterNow(excel, session)), [excel, session]);
  const lookAtFilter = useCallback(() => void readFilter().catch(() => undefined), [readFilter]);
  const onRead = useCallback(() => {
    excel.sheetNames().then(setSheets, () => undefined);
    lookAtFilter();
  }, [excel, lookAtFilter]);
  // A filter that is taken off in Excel raises no event on every host: it is looked at again when one comes back.
  useEffect(() => {
    const { documentElement } = document;
    window.addEventListener('focus', lookAtFilter);
    documentElement.addEventListener('pointerenter', lookAtFilter);
    return () => {
      window.removeEventListener('focus', lookAtFilter);
      documentElement.removeEventListener('pointerenter', lookAtFilter);
    };
  }, [lookAtFilter]);

  const host = useMemo<PaneHost>(() => {
    /** What Excel refuses is said at the top of the pane, until it takes something. */
    const attempt = (action: () => Promise<void>) => void action().then(() => setFailure(null), fail);
    const isMac = excel.platform() === 'mac';
    const handOver = async ({ url, name }: typeof TEMPLATE) => {
      if (isMac) excel.openInBrowser(here(url));
      else letGo(sendToDownloads(await fetched(url), name));
    };
    return {
      goTo: (cell) =>
        attempt(async () => {
          setHiddenRow(null);
          try {
            await excel.goTo(cell);
          } catch (error) {
            if (!isHiddenRow(error)) throw error;
            setHiddenRow({ cell, error });
          }
        }),
      hiddenRow: hiddenRow && {
        text: errorText(hiddenRow.error, language),
        show: async () => {
          await excel.showRow(hiddenRow.cell);
          setHiddenRow(null);
          await readFilter();
          await excel.goTo(hiddenRow.cell);
        },
      },
      activeCell: async () => {
        const cell = await excel.activeCell();
        setSelected(cell);
        return cell;
      },
      selectedRows: () => excel.selectedRows(),
      ...(filter && {
        filter: {
          only: filter.only,
          show: async (status) => {
            const word = status === null ? null : (filter.words[status] ?? null);
            await excel.filterColumns(filter.columns, word);
            await readFilter();
          },
        },
      }),
      sheets,
      downloadTemplate: () => attempt(() => handOver(TEMPLATE)),
      // Refused on some hosts, opened behind on others (office-js 3646, 6943): it can be downloaded as well.
      openSample: async () =>
        excel.openNewWorkbook(new Uint8Array(await (await fetched(SAMPLE.url)).arrayBuffer())),
      downloadSample: () => attempt(() => handOver(SAMPLE)),
      ...(isMac && {
        elsewhere: {
          saveWorkbook: () => excel.save(),
          openPage: (idFlux) => excel.openInBrowser(`${here(PAGE)}#refaire=${encodeURIComponent(idFlux)}`),
        },
      }),
    };
  }, [excel, sheets, filter, readFilter, hiddenRow, language, setSelected, fail, setFailure]);
  return { host, onRead };
}
