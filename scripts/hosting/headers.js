/** Where office.js comes from: Microsoft’s rules want it from there. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * Where Excel on the web shows the pane in a frame. Microsoft publishes no list: these come from what users of add-ins
 * met (OfficeDev/office-js 3342, office-js-docs-pr 4911) and from the names under which Excel is served.
 */
export const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
];

/** What every answer allows: the page, the workers, and whatever else is asked for. */
const COMMON = {
  'default-src': ["'self'"],
  // WebAssembly is libxml2, which validates; no text is ever evaluated.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  // Fluent puts its rules into style elements as they are needed; a folder of files has no nonce to give them.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'blob:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The pane in Excel: office.js besides, which asks for a frame of its own; it validates in its worker. */
const PANE = {
  ...COMMON,
  'script-src': ["'self'", OFFICE],
  'connect-src': ["'self'"],
  'frame-src': [OFFICE],
};

/** What each page allows by itself, in its own head: who may frame it can be said by a header alone. */
export const POLICIES = { 'index.html': COMMON, 'taskpane.html': PANE };

/** @param policy sources by directive */
export const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** The page that Excel frames. */
export const PANE_FILE = 'taskpane.html';

/** Asked for by the page of Excel on the web, which is of another origin: it holds names of keys alone. */
export const SHORTCUTS_FILE = 'assets/raccourcis.json';
export const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** How long an answer may be kept, by what is asked for; the first that holds is taken. */
export const CACHES = [
  {
    what: 'hashed',
    pattern: String.raw`\.[0-9a-f]{8}\.(js|css)$`,
    value: 'public, max-age=31536000, immutable',
  },
  // Office shows no icon that it may not keep.
  { what: 'icons', pattern: '^/assets/icons/', value: 'public, max-age=86400' },
  { what: 'rest', pattern: '', value: 'no-cache' },
];

/** The same for every answer. */
export const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** The policy of the pane, and that of everything else. */
export const policyOf = (isPane, framedBy = EXCEL_ON_THE_WEB) =>
  policyText({
    ...(isPane ? PANE : COMMON),
    'frame-ancestors': isPane ? framedBy : ["'none'"],
  });

/**
 * What is to be sent with a file.
 * @param path from the root of the site, `/taskpane.html`. @param framedBy origins that may frame the pane.
 */
export function headersOf(path, framedBy = EXCEL_ON_THE_WEB) {
  const isPane = path === `/${PANE_FILE}`;
  const cache = CACHES.find(({ pattern }) => new RegExp(pattern).test(path));
  return {
    ...ALWAYS,
    ...(path === `/${SHORTCUTS_FILE}` ? OPEN : {}),
    'Cache-Control': cache?.value ?? 'no-cache',
    'Content-Security-Policy': policyOf(isPane, framedBy),
    // Older browsers know no frame-ancestors; of the pane it would keep Excel out.
    ...(isPane ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/** Types that some servers do not know. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
