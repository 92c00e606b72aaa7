import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The same for every file, so that the same content gives the same archive. */
const MADE = new Date('2026-01-01T00:00:00');

/** The files of a folder, by their paths in the archive. */
function filesOf(folder: string, under: string): Zippable {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    names.map((path) => [`${under}/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]),
  );
}

/** What is handed to whoever deploys: the site, what servers are told, and the pages to read. @throws when it is not built. */
export function archive(documents: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const texts = Object.entries(documents).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(
    { ...filesOf('dist/web', 'web'), ...filesOf('dist/hosting', 'hosting'), ...Object.fromEntries(texts) },
    { level: 9, mtime: MADE },
  );
}
