import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { httpsOptions } from './scripts/dev-certificates.js';
import { nginxConf, staticWebApp, webConfig } from './scripts/hosting/ready-files.js';
import { Precache } from './scripts/offline/precache.js';
import { DEV_ORIGIN, readOrigin, withOrigin } from './scripts/manifest/origin.js';

const root = import.meta.dirname;

/** What every bundle shares: TypeScript through swc, extensionless imports, `#room` doors from package.json. */
const shared = (mode) => ({
  mode,
  // Maps would be five sixths of the folder to deploy.
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
  experiments: { outputModule: true },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The manifest, for the origin that serves the pages. */
const manifest = (origin) => ({
  from: 'manifest.xml',
  transform: (content) => withOrigin(content.toString(), origin),
});

/**
 * The command line: an ES module for Node 20, beside nothing but the schemas/ and assets/ folders; and the
 * manifest, which an administrator hands to Microsoft 365 apart from the pages.
 */
const node = (mode, origin) => ({
  ...shared(mode),
  name: 'node',
  target: 'node20',
  entry: { 'cli/main': './src/cli/main.ts' },
  output: {
    path: resolve(root, 'dist'),
    filename: '[name].js',
    chunkFormat: 'module',
    module: true,
    clean: { keep: /^(web|hosting|release)\// },
  },
  // import.meta.url must stay that of the file on disk: schemas/ is found from there.
  module: {
    rules: shared(mode).module.rules,
    parser: { javascript: { importMeta: false, url: false } },
  },
  optimization: { minimize: false },
  // Its loader for Node computes the names of modules, which no bundle can follow.
  externals: { 'libxml2-wasm': 'import libxml2-wasm' },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /cli\/main\.js$/ }),
    new CopyPlugin({ patterns: [manifest(origin)] }),
  ],
});

/** What servers are told to send with the files; nginx reads its own from elsewhere than the site. */
const READY_FILES = [
  { to: 'web.config', content: webConfig },
  { to: 'staticwebapp.config.json', content: staticWebApp },
  { to: '../hosting/nginx.conf', content: nginxConf },
].map(({ to, content }) => ({
  from: 'scripts/hosting/ready-files.js',
  to,
  toType: 'file',
  transform: content,
  info: { minimized: true },
}));

/** The page for whoever has no Excel, and the pane in Excel: each with the scripts that it needs and no other. */
const PAGES = [
  {
    name: 'standalone',
    entry: './src/standalone/main.tsx',
    html: './src/standalone/index.html',
    to: 'index.html',
  },
  {
    name: 'taskpane',
    entry: './src/taskpane/main.tsx',
    html: './src/taskpane/taskpane.html',
    to: 'taskpane.html',
  },
];

/**
 * Both pages, in dist/web, with the manifest: static files for any https host. Nothing there comes from elsewhere but
 * office.js, in the pane alone. The grid, the XSD validator and the reference data are chunks, fetched when first needed.
 */
const web = (mode, origin) => ({
  ...shared(mode),
  name: 'web',
  target: ['web', 'es2022'],
  entry: Object.fromEntries(PAGES.map(({ name, entry }) => [name, entry])),
  output: {
    path: resolve(root, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  experiments: {},
  module: {
    rules: [
      ...shared(mode).module.rules,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /libxml2raw/, loader: resolve(root, 'scripts/page-address.js') },
    ],
  },
  optimization: {
    splitChunks: { cacheGroups: { libxml2: { test: /libxml2raw/, name: 'libxml2', chunks: 'all' } } },
    minimizer: [
      // swc takes a fifth of the time of Terser. libxml2 comes minified, and grows when its text is written again.
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, exclude: /libxml2/ }),
    ],
  },
  // xmlbuilder2 carries a URL parser that would ask Node for international host names: never called here.
  resolve: { ...shared(mode).resolve, fallback: { url: false } },
  // libxml2-wasm imports Node's `module` by an expression, when it runs in Node.
  ignoreWarnings: [{ module: /libxml2raw/ }],
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    ...PAGES.map(
      ({ name, html, to }) =>
        new HtmlPlugin({ template: html, filename: to, chunks: [name], scriptLoading: 'defer' }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'schemas', to: 'schemas', noErrorOnMissing: true },
        { from: 'assets', to: 'assets', noErrorOnMissing: true },
        manifest(origin),
        ...READY_FILES,
      ],
    }),
    new Precache(),
  ],
});

/** https on the origin that manifest.xml holds, and no other, so that Excel finds what it was told. */
const devServer = async () => ({
  host: 'localhost',
  port: new URL(DEV_ORIGIN).port,
  server: { type: 'https', options: await httpsOptions() },
  // A pane that is reloaded loses the work in progress; a developer reloads it.
  hot: false,
  liveReload: false,
  client: false,
  static: false,
});

const originOf = (env) => {
  try {
    return 'origin' in env ? readOrigin(env.origin) : DEV_ORIGIN;
  } catch (refused) {
    console.error(refused.message);
    process.exit(2);
  }
};

export default async (env, { mode = 'production' }) => {
  if (env.WEBPACK_SERVE) return { ...web(mode, DEV_ORIGIN), devServer: await devServer() };
  const origin = originOf(env);
  return [node(mode, origin), web(mode, origin)];
};
