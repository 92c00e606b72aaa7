import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';

const { Compilation, sources } = webpack;

const TEMPLATE = new URL('../../src/standalone/offline/sw.js', import.meta.url);

/** What the page never asks for: the pane, which Excel opens, what Office is told, and what servers read. */
const LEFT_OUT =
  /^(sw\.js|taskpane\.|manifest\.xml|web\.config|staticwebapp\.config\.json|\.\.\/)|\.(map|md)$|\.LICENSE\.txt$|^assets\/(raccourcis\.json$|icons\/(?!icon-32))/;

/** Writes `sw.js`: the list of what the page is made of, and a version that follows from its content alone. */
export class Precache {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Precache', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Precache', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = compilation
            .getAssets()
            .filter(({ name }) => !LEFT_OUT.test(name))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
          const hash = createHash('sha256');
          for (const { name, source } of files) hash.update(name).update(source.buffer());
          const text = readFileSync(TEMPLATE, 'utf8')
            .replace('__VERSION__', hash.digest('hex').slice(0, 16))
            .replaceAll('__FILES__', JSON.stringify(files.map(({ name }) => name)));
          compilation.emitAsset('sw.js', new sources.RawSource(text));
        },
      );
    });
  }
}
