import { resolve } from 'node:path';
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
  entry: { 'cli/main': './src/cli/main.ts' },
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
  // Its Node loader computes the name of a module; it is never taken, the wasm being inlined.
  ignoreWarnings: [{ module: /libxml2raw/ }],
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /cli\/main\.js$/ })],
});

export default (_env, { mode = 'production' }) => [node(mode)];
