import { useCallback, useMemo, useState } from 'react';
import { type PaneHost, letGo, sendToDownloads } from '#pane';
import type { CellAddress } from '#pane/state';
import { PAGE } from './start-message';
import type { Excel, ExcelSession } from './types';

const TEMPLATE = { url: 'assets/modele-accrochage.xlsx', name: 'modele-accrochage.xlsx' };
const SAMPLE = 'assets/exemple/exemple-accrochage.xlsx';

const here = (path: string): string => new URL(path, window.location.href).href;

async function fetched(path: string): Promise<Blob> {
  const answer = await fetch(here(path));
  if (!answer.ok) throw new Error(`${path} (${answer.status})`);
  return answer.blob();
}

/** What Excel can do for the pane, and what only the user's browser can. */
export function useExcelHost({
  excel,
  session,
  setSelected,
  fail,
  setFailure,
}: {
  readonly excel: Excel;
  readonly session: ExcelSession;
  readonly setSelected: (cell: CellAddress | null) => void;
  readonly fail: (error: unknown) => void;
  readonly setFailure: (failure: null) => void;
}): { readonly host: PaneHost; readonly onRead: () => void } {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [canFilter, setCanFilter] = useState(false);
  const onRead = useCallback(() => {
    excel.sheetNames().then(setSheets, () => undefined);
    session.statusColumn().then(
      (column) => setCanFilter(column !== null),
      () => undefined,
    );
  }, [excel, session]);

  const host = useMemo<PaneHost>(() => {
    /** What Excel refuses is said at the top of the pane, until it takes something. */
    const attempt = (action: () => Promise<void>) => void action().then(() => setFailure(null), fail);
    const isMac = excel.platform() === 'mac';
    return {
      goTo: (cell) => attempt(() => excel.goTo(cell)),
      activeCell: async () => {
        const cell = await excel.activeCell();
        setSelected(cell);
        return cell;
      },
      ...(canFilter && {
        filter: (status) =>
          attempt(async () => {
            const column = await session.statusColumn();
            if (column)
              await excel.filterColumn(
                column.table,
                column.header,
                status === null ? null : (column.words[status] ?? null),
              );
          }),
      }),
      sheets,
      downloadTemplate: () =>
        attempt(async () => {
          if (isMac) excel.openInBrowser(here(TEMPLATE.url));
          else letGo(sendToDownloads(await fetched(TEMPLATE.url), TEMPLATE.name));
        }),
      openSample: () =>
        attempt(async () =>
          excel.openNewWorkbook(new Uint8Array(await (await fetched(SAMPLE)).arrayBuffer())),
        ),
      ...(isMac && {
        elsewhere: {
          saveWorkbook: () => excel.save(),
          openPage: (idFlux) => excel.openInBrowser(`${here(PAGE)}#refaire=${encodeURIComponent(idFlux)}`),
        },
      }),
    };
  }, [excel, session, sheets, canFilter, setSelected, fail, setFailure]);
  return { host, onRead };
}
