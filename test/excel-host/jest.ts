import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { byteLength, createHost, type Host } from './host';
import type { RequestBody } from './wire/interpreter';
import type { WorkbookContent } from './model/content';
import type { HostOptions } from './options';

export type { WorkbookContent } from './model/content';
export type { Host } from './host';
export type { HostOptions } from './options';

/** The real client, unmodified, beside the Excel that answers it. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** As much of `Office` as the client and an adapter look at outside a page. */
  readonly Office: OfficeLike;
  readonly host: Host;
}

interface OfficeLike {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly platform: string;
    readonly host: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
  };
}

const PLATFORMS = { web: 'OfficeOnline', windows: 'PC', mac: 'Mac' } as const;

const FILE = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let script: vm.Script | undefined;

const compiled = (): vm.Script => (script ??= new vm.Script(readFileSync(FILE, 'utf8'), { filename: FILE }));

const nothing = (): undefined => undefined;
const element = (): object => ({
  setAttribute: nothing,
  appendChild: nothing,
  addEventListener: nothing,
  style: {},
});

/** As much of a page as the client touches while it loads. */
const PAGE = {
  document: {
    URL: 'https://localhost/taskpane.html',
    cookie: '',
    head: element(),
    body: element(),
    documentElement: element(),
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  },
  location: {
    href: 'https://localhost/taskpane.html',
    origin: 'https://localhost',
    protocol: 'https:',
    host: 'localhost',
    pathname: '/taskpane.html',
    search: '',
    hash: '',
  },
  navigator: { userAgent: 'node', language: 'fr-FR', appVersion: '5.0', platform: '' },
  history: {},
  addEventListener: nothing,
  removeEventListener: nothing,
  postMessage: nothing,
};

/** The client works with the very classes of the tests: what it is given and gives is of one world. */
const SHARED = { Object, Array, Error, TypeError, Promise, Date, RegExp, JSON, Map, Set, WeakMap, Symbol };

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

/** The bridge that Microsoft's client speaks to when a native host is there. */
function bridgeTo(host: Host) {
  const bridge = {
    onMessageFromHost: nothing as unknown as (text: string) => void,
    sendMessageToHost(text: string): void {
      const { id, type, flags = 0, message } = JSON.parse(text) as Message;
      void host.answer(message.body, byteLength(text), flags).then((answer) => {
        const reply = answer.ok
          ? { statusCode: 200, headers: {}, body: answer.body }
          : {
              statusCode: answer.status,
              headers: {},
              body: JSON.stringify({ error: { code: answer.code, message: answer.message } }),
            };
        bridge.onMessageFromHost(JSON.stringify({ id, type, message: reply }));
      });
    },
  };
  host.onEvents((entries) => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } })));
  return bridge;
}

/**
 * Opens a workbook in an emulated Excel and loads the real client against it. Each call is an Excel of its own:
 * several can live side by side.
 */
export function openExcel(content: WorkbookContent = {}, options: HostOptions = {}): OpenExcel {
  const host = createHost(content, options);
  const page: Record<string, unknown> = {
    ...PAGE,
    ...SHARED,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    URL,
    _richApiNativeBridge: bridgeTo(host),
  };
  for (const self of ['window', 'self', 'parent', 'top']) page[self] = page;
  vm.createContext(page);
  compiled().runInContext(page);
  const Office: OfficeLike = {
    context: {
      requirements: { isSetSupported: (name, version) => host.isSetSupported(name, version) },
      platform: PLATFORMS[host.settings.platform],
      host: 'Excel',
      displayLanguage: host.settings.locale,
      contentLanguage: host.settings.locale,
    },
  };
  page.Office = Office;
  const client = page as unknown as Pick<OpenExcel, 'Excel' | 'OfficeExtension'>;
  const extension = client.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office, host };
}

export { lookAt, type SheetLook } from './look';
export { personIn, type Person } from './user';
