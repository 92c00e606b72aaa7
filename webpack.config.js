import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** What every bundle shares: TypeScript through swc, extensionless imports, `#room` doors from package.json. */
const shared = (mode) => ({
  mode,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
  experiments: { outputModule: true },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The command line and its worker: ES modules for Node 20, beside nothing but the schemas/ and assets/ folders. */
const node = (mode) => ({
  ...shared(mode),
  name: 'node',
  target: 'node20',
  entry: { 'cli/main': './src/cli/main.ts', 'worker/node-main': './src/worker/node-main.ts' },
  output: {
    path: resolve(root, 'dist'),
    filename: '[name].js',
    chunkFormat: 'module',
    module: true,
    clean: { keep: /^web\// },
  },
  // import.meta.url must stay that of the file on disk: schemas/ is found from there.
  module: {
    rules: shared(mode).module.rules,
    parser: { javascript: { importMeta: false, url: false } },
  },
  optimization: { minimize: false },
  // Its loader for Node computes the names of modules, which no bundle can follow.
  externals: { 'libxml2-wasm': 'import libxml2-wasm' },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /cli\/main\.js$/ })],
});

/**
 * The standalone page, in dist/web: nothing there comes from elsewhere. The grid, the XSD validator and the
 * reference data are chunks of their own, fetched when first needed.
 */
export const web = (mode, entry = './src/standalone/main.tsx') => ({
  ...shared(mode),
  name: 'web',
  target: ['web', 'es2022'],
  entry: { standalone: entry },
  output: {
    path: resolve(root, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  experiments: {},
  module: {
    rules: [...shared(mode).module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }],
  },
  // xmlbuilder2 carries a URL parser that would ask Node for international host names: never called here.
  resolve: { ...shared(mode).resolve, fallback: { url: false } },
  // libxml2-wasm imports Node's `module` by an expression, when it runs in Node.
  ignoreWarnings: [{ module: /libxml2raw/ }],
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './src/standalone/index.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'schemas', to: 'schemas', noErrorOnMissing: true },
        { from: 'assets', to: 'assets', noErrorOnMissing: true },
      ],
    }),
  ],
});

export default (_env, { mode = 'production' }) => [node(mode), web(mode)];
