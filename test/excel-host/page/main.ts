import { activeSheet } from '../model/workbook';
import { formatArea, qualify } from '../model/address';
import { select, activate, findSheet } from '../model/sheets';
import { createHost, type Host } from '../host';
import { lookAt } from '../look';
import { personIn } from '../user';
import { APP_ID, type Channel, CONVERSATION, openChannel } from './channel';
import type { Act, PageControl, PageSetup } from './control';
import { drawGrid, type GridView } from './grid';
import { OFFICE_THEMES, type ThemeName } from './themes';

const PLATFORMS = { web: 'OfficeOnline', windows: 'PC', mac: 'Mac' } as const;

declare global {
  interface Window {
    excelSetup: PageSetup;
    excelHost: PageControl & NativeSide;
  }
}

/** What the desktop clients ask of their host by other ways than messages. */
interface NativeSide {
  readonly platform: string;
  officeTheme(): object;
  openBrowserWindow(url: string): void;
}

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`No #${id} in the page.`);
  return element;
};

/** Loads the pane in its frame as Excel on the web does. */
function loadPane(frame: HTMLIFrameElement, { pane, language }: PageSetup): void {
  const info = `Excel$Web$16.00$${language}$correlation-1$$$0`;
  const xdm = `${CONVERSATION}|${APP_ID}|${location.origin}`;
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: info,
    xdmInfo: xdm,
    serializerVersion: '1',
    flights: '[]',
  });
  // Office.js reads this as it stands: no character of it may be escaped.
  frame.src = `${new URL(pane, location.href).href}?_host_Info=${info}#&_serializer_version=1&_xdm_Info=${encodeURIComponent(xdm)}`;
}

function run(host: Host, as: 'user' | 'coauthor', act: Act): void {
  const person = personIn(host, as);
  const method = person[act.do] as (...args: unknown[]) => void;
  method(...act.with);
}

function control(
  host: Host,
  channel: Channel,
  view: GridView,
  setup: PageSetup,
  frame: HTMLIFrameElement,
): Window['excelHost'] {
  const opened: string[] = [];
  let theme: ThemeName = setup.theme;
  const front = () => activeSheet(host.workbook);
  const setTheme = (name: ThemeName): void => {
    theme = name;
    document.documentElement.dataset.theme = name;
  };
  setTheme(theme);
  return {
    platform: PLATFORMS[host.settings.platform],
    officeTheme: () => OFFICE_THEMES[theme],
    openBrowserWindow: (url) => void opened.push(url),
    act: (as, act) => run(host, as, act),
    actBeforeRequest: (n, as, act) => host.beforeRequest(n, () => run(host, as, act)),
    failRequest: (n, fault) => host.failRequest(n, fault),
    startEditing: () => host.startEditing(),
    stopEditing: () => host.stopEditing(),
    press: (command) => channel.press(command),
    completed: () => [...channel.completed],
    values: (sheet, address) => lookAt(host, sheet).values(address),
    format: (sheet, address, property) => lookAt(host, sheet).format(address, property),
    sheets: () =>
      host.workbook.sheets.map(({ name, visibility, protection }) => ({
        name,
        visibility,
        isProtected: protection !== null,
      })),
    tables: () =>
      host.workbook.sheets.flatMap((sheet) =>
        sheet.tables.map(({ name, area }) => ({ name, sheet: sheet.name, area: formatArea(area) })),
      ),
    conditionalFormats: (sheet) =>
      lookAt(host, sheet).conditionalFormats.map(({ areas, formula }) => ({ areas, formula })),
    activeSheet: () => front().name,
    selection: () => qualify(front().name, formatArea(front().selection)),
    hiddenRows: (sheet) => lookAt(host, sheet).hiddenRows,
    counters: () => ({ ...host.counters, members: undefined }),
    resetCounters: () => host.resetCounters(),
    unknown: () => [...host.unknown],
    refusals: () => [...host.refusals],
    openedUrls: () => [...opened],
    created: () => [...host.session.created],
    saves: () => host.counters.members.get('Workbook.Save()') ?? 0,
    isPaneShown: () => host.session.runtime.visibility === 'Visible',
    setTheme,
    setPaneWidth: (pixels) => {
      frame.style.width = `${pixels}px`;
    },
    scrollTo: (row, column) => view.scrollTo(row - 1, column - 1),
  };
}

function start(setup: PageSetup): void {
  const host = createHost(setup.content, setup.options);
  const frame = byId('pane') as HTMLIFrameElement;
  frame.style.width = `${setup.paneWidth}px`;
  const view = drawGrid(byId('grid'), host.workbook, {
    select: (sheet, area) => host.as('user', () => select(sheet, area)),
    activate: (name) =>
      host.as('user', () => activate(findSheet(host.workbook, name) ?? activeSheet(host.workbook))),
  });
  host.onChange(view.changed);
  host.onChange(() => {
    frame.hidden = host.session.runtime.visibility !== 'Visible';
  });
  const channel = openChannel(host, frame, {
    sets: host.settings.sets,
    language: setup.language,
    documentUrl: `https://example.org/${host.workbook.name}`,
  });
  window.excelHost = control(host, channel, view, setup, frame);
  for (const { name, label } of setup.commands) {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => channel.press(name));
    byId('ribbon').append(button);
  }
  loadPane(frame, setup);
}

start(window.excelSetup);
