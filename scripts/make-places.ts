import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { reduceCommunes, type Commune } from './places/communes';
import { reduceCountries, type Country } from './places/countries';
import { departments as departmentNames } from './places/departments';

/** Where the made file stands, from the root of the project. */
export const PLACES_PATH = 'src/dictionary/places/places.json';

/** What it may weigh, gzipped. */
export const PLACES_LIMIT = 450_000;

/** The text of the file: one line a department, one for the countries, one for the names of departments. How to read it: `src/dictionary/places/decode.ts`. */
export function makePlaces(): string {
  const departments = new Map<string, string[]>();
  let before = '';
  for (const commune of reduceCommunes()) {
    const department = commune.code.slice(0, 2);
    const lines = departments.get(department) ?? [];
    departments.set(department, lines);
    lines.push(communeLine(commune, lines.length === 0 ? '' : before));
    before = commune.code;
  }
  return `${JSON.stringify(
    {
      communes: Object.fromEntries(
        [...departments].map(([department, lines]) => [department, lines.join(';')]),
      ),
      countries: reduceCountries().map(countryLine).join(';'),
      departments: departmentNames()
        .map(({ code, name }) => `${code}|${name}`)
        .join(';'),
    },
    null,
    2,
  )}\n`;
}

function communeLine(commune: Commune, before: string): string {
  const { code, names, postalCodes, into, from, until, isPart } = commune;
  const department = code.slice(0, 2).replace(/2[AB]/, '20');
  const short = (full: string, start: string) => (full.startsWith(start) ? full.slice(start.length) : full);
  const rank = code.slice(2);
  return trimmed([
    before !== '' && Number(rank) === Number(before.slice(2)) + 1 ? '' : rank,
    names.join(','),
    postalCodes.map((postal) => short(postal, department)).join(','),
    into.map((other) => short(other, code.slice(0, 2))).join(','),
    until === null ? '' : `${isPart ? '-' : ''}${until}`,
    from === null ? '' : String(from),
  ]);
}

function countryLine({ code, name, iso, names, wider, until }: Country): string {
  return trimmed([
    code,
    name,
    iso.join('/'),
    names.join('/'),
    wider.join('/'),
    until === null ? '' : String(until),
  ]);
}

/** The parts, those that say nothing at the end left out. */
const trimmed = (parts: readonly string[]) => parts.join('|').replace(/\|+$/, '');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = makePlaces();
  await writeFile(PLACES_PATH, text);
  console.log(`${PLACES_PATH} written: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
}
