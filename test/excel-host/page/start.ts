import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Frame,
  Page,
  Request,
  WebError,
} from 'playwright-core';
import { openChromium } from '../../browser/chromium';
import type { WorkbookContent } from '../model/content';
import { PATIENCE_MS } from '../../patience';
import type { HostOptions } from '../options';
import type { PageControl, PageSetup, Remote } from './control';
import { HOST_PAGE, HOSTED, ORIGIN } from './serve';

/** A Chromium that holds an emulated Excel, the built pane in it, and Microsoft's own office.js. */
export interface ExcelPage {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  readonly context: BrowserContext;
  readonly excel: Remote<PageControl>;
  /** What was asked of any other origin than this one and Microsoft's. */
  readonly elsewhere: readonly string[];
  /** What the pages logged as an error. */
  readonly errors: readonly string[];
  readonly origin: string;
  close(): Promise<void>;
}

export interface ExcelPageOptions extends HostOptions {
  readonly pane?: string;
  readonly paneWidth?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: string;
  readonly commands?: PageSetup['commands'];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Keeps office.js from loading, as a proxy does. */
  readonly isOfficeBlocked?: boolean;
  /** A browser that is open already; it is left open. */
  readonly browser?: Browser;
}

/** Buttons as the manifest names them, but *Volet*: Excel itself shows the pane. */
const COMMANDS: PageSetup['commands'] = [
  { name: 'check', label: 'Contrôler' },
  { name: 'generate', label: 'Générer le flux' },
  { name: 'importAccuse', label: 'Importer un accusé' },
  { name: 'explain', label: 'Expliquer cette anomalie' },
];

function remote(page: Page): Remote<PageControl> {
  return new Proxy({} as Remote<PageControl>, {
    get: (_, name) =>
      typeof name !== 'string' || name === 'then'
        ? undefined
        : (...args: readonly unknown[]) =>
            page.evaluate(
              ([method, given]) => {
                const host = window.excelHost as unknown as Record<
                  string,
                  (...args: readonly unknown[]) => unknown
                >;
                return host[method]?.(...given);
              },
              [name, args] as const,
            ),
  });
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * Opens a workbook in an emulated Excel, in Chromium, with the built pane beside it.
 * @throws when the pane is not built.
 */
export async function startExcelPage(
  content: WorkbookContent = {},
  options: ExcelPageOptions = {},
): Promise<ExcelPage> {
  const { pane = '/taskpane.html', paneWidth = 350, theme = 'light', language = 'fr-FR' } = options;
  const { commands = COMMANDS, viewport = { width: 1280, height: 800 }, platform = 'windows' } = options;
  const browser = options.browser ?? (await openChromium());
  const { isOfficeBlocked = false } = options;
  const context = await contextOf(
    browser,
    { locale: language, viewport, colorScheme: theme },
    isOfficeBlocked,
  );
  const { elsewhere, errors, stop } = listenTo(context);
  const setup = {
    content,
    options: plain({ ...options, platform, browser: undefined }),
    pane,
    paneWidth,
    theme,
    language,
    commands,
  };
  const page = await context.newPage();
  await page.addInitScript((given) => {
    if (location.pathname.startsWith('/excel-host/')) window.excelSetup = given;
  }, setup);
  if (isOfficeBlocked) await page.route(`${HOSTED}**`, (route) => route.abort());
  await page.goto(HOST_PAGE);
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForLoadState('domcontentloaded');
  return {
    page,
    pane: frame,
    context,
    excel: remote(page),
    elsewhere,
    errors,
    origin: ORIGIN,
    close: async () => {
      stop();
      await Promise.all(context.pages().map((each) => each.close()));
      if (options.browser === undefined) await browser.close();
    },
  };
}

type Look = Pick<BrowserContextOptions, 'locale' | 'viewport' | 'colorScheme'>;

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** Pages of one look follow each other in one context, which keeps what it was served, and compiled. */
function contextOf(browser: Browser, look: Look, isOfficeBlocked: boolean): Promise<BrowserContext> {
  const ofBrowser = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, ofBrowser);
  // Where office.js was served, it would be there however it is kept back.
  const key = JSON.stringify([look, isOfficeBlocked]);
  const context = ofBrowser.get(key) ?? newContext(browser, look);
  ofBrowser.set(key, context);
  return context;
}

async function newContext(browser: Browser, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...look, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

function listenTo(context: BrowserContext) {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const onRequest = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(`${ORIGIN}/`) && !url.startsWith(HOSTED) && !/^(blob|data|about):/.test(url))
      elsewhere.push(url);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(message.text());
  };
  const onError = (error: WebError) => errors.push(error.error().message);
  context.on('request', onRequest).on('console', onConsole).on('weberror', onError);
  return {
    elsewhere,
    errors,
    stop: () => context.off('request', onRequest).off('console', onConsole).off('weberror', onError),
  };
}
