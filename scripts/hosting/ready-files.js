import { ALWAYS, CACHES, OPEN, PANE_FILE, policyOf, SHORTCUTS_FILE, TYPES } from './headers.js';

const cacheOf = (what) => CACHES.find((cache) => cache.what === what)?.value ?? 'no-cache';
const plain = (type) => type.replace('; charset=utf-8', '');

/** For nginx: to be included in its `http` block, with the name, the certificate and the folder of the site put in. */
export function nginxConf() {
  const caches = CACHES.map(({ pattern, value }) =>
    pattern === '' ? `  default ${quoted(value)};` : `  ${quoted(`~${pattern}`)} ${quoted(value)};`,
  );
  const types = Object.entries(TYPES).map(([extension, type]) => `    ${plain(type)} ${extension.slice(1)};`);
  const always = Object.entries(ALWAYS).map(
    ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
  );
  return `# Accrochage CPF : à inclure dans le bloc http de nginx. Changez server_name, root et le certificat.
map $uri $cpf_cache {
${caches.join('\n')}
}
map $uri $cpf_policy {
  "/${PANE_FILE}" ${quoted(policyOf(true))};
  default ${quoted(policyOf(false))};
}
map $uri $cpf_frame {
  "/${PANE_FILE}" "";
  default "DENY";
}
map $uri $cpf_open {
  "/${SHORTCUTS_FILE}" ${quoted(OPEN['Access-Control-Allow-Origin'])};
  default "";
}
server {
  listen 443 ssl;
  server_name cpf.example.org;
  ssl_certificate /etc/ssl/cpf.example.org.crt;
  ssl_certificate_key /etc/ssl/cpf.example.org.key;
  root /var/www/accrochage-cpf;
  index index.html;
  charset utf-8;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  add_header Cache-Control $cpf_cache always;
  add_header Content-Security-Policy $cpf_policy always;
  add_header X-Frame-Options $cpf_frame always;
  add_header Access-Control-Allow-Origin $cpf_open always;
${always.join('\n')}
  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/index.html =404;
  }
}
`;
}

const quoted = (text) => `"${text}"`;
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const add = (name, value) => `        <add name="${name}" value="${attribute(value)}" />`;
const remove = (name) => `        <remove name="${name}" />`;

/** For IIS, at the root of the site. It has no way to tell hashed names: they are asked for again, and not sent again. */
export function webConfig() {
  const types = Object.entries(TYPES).flatMap(([extension, type]) => [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  const location = (path, headers) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers.map((line) => line.replace(/^/gm, '  ')).join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Accrochage CPF : à la racine du site. -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[
  add('Cache-Control', cacheOf('rest')),
  add('Content-Security-Policy', policyOf(false)),
  add('X-Frame-Options', 'DENY'),
  ...Object.entries(ALWAYS).map(([name, value]) => add(name, value)),
].join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
  </system.webServer>
${location(PANE_FILE, [
  remove('Content-Security-Policy'),
  add('Content-Security-Policy', policyOf(true)),
  remove('X-Frame-Options'),
])}
${location(
  SHORTCUTS_FILE,
  Object.entries(OPEN).map(([name, value]) => add(name, value)),
)}
${location('assets/icons', [remove('Cache-Control'), add('Cache-Control', cacheOf('icons'))])}
</configuration>
`;
}

/** For Azure Static Web Apps, at the root of the site: the first route that holds is taken. */
export function staticWebApp() {
  const config = {
    globalHeaders: {
      ...ALWAYS,
      'Cache-Control': cacheOf('rest'),
      'Content-Security-Policy': policyOf(false),
      'X-Frame-Options': 'DENY',
    },
    routes: [
      // An empty value takes a header out.
      {
        route: `/${PANE_FILE}`,
        headers: { 'Content-Security-Policy': policyOf(true), 'X-Frame-Options': '' },
      },
      { route: `/${SHORTCUTS_FILE}`, headers: { ...OPEN } },
      { route: '/sw.js', headers: { 'Cache-Control': cacheOf('rest') } },
      { route: '/*.{js,css}', headers: { 'Cache-Control': cacheOf('hashed') } },
      { route: '/assets/icons/*', headers: { 'Cache-Control': cacheOf('icons') } },
    ],
    mimeTypes: Object.fromEntries(Object.entries(TYPES).map(([extension, type]) => [extension, plain(type)])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
