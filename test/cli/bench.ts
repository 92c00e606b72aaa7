import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeHost, runCli } from '#cli';

const SAMPLE = new URL('../../assets/exemple/', import.meta.url);

/** A file of the sample, by its path. */
export const sample = (name: string): string => fileURLToPath(new URL(name, SAMPLE));

/** What a command gave. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Of `--json`. */
  readonly json: unknown;
}

/** Runs a command line in this process, on the real machine. */
export async function accrochage(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCli(argv, nodeHost(), {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  const json: unknown = argv.includes('--json') ? JSON.parse(out.join('\n')) : null;
  return { exit, out: out.join('\n'), err: err.join('\n'), json };
}

/** Findings but those of the calendar, which are others each day. */
export const withoutDeadlines = <F extends { readonly rule?: unknown }>(
  findings: readonly F[],
): readonly F[] => findings.filter(({ rule }) => rule !== 'late' && rule !== 'due-soon');

/** A folder of its own for a test, emptied by `clean`. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'accrochage-'));
  return {
    path,
    at: (name: string) => join(path, name),
    /** Every file and folder, with its size. */
    listing: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .map((entry) => {
          const at = join(entry.parentPath, entry.name);
          return entry.isDirectory() ? `${at}/` : `${at} ${readFileSync(at).toString('base64').slice(0, 64)}`;
        })
        .sort(),
    clean: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A file that `generate --json` says it wrote. */
export interface WrittenFile {
  readonly path: string;
  readonly idFlux: string;
  readonly passages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly valid: boolean;
}
export const filesOf = ({ json }: Ran) => (json as { readonly files: readonly WrittenFile[] }).files;
export const leftOf = ({ json }: Ran) =>
  (json as { readonly left: readonly { row: number; reason: string; message: string }[] }).left;

export const book = sample('exemple-accrochage.xlsx');

/** The sample, corrected, then generated into `flux` with the deposit kept in `depose.xlsx`. */
export async function sent(dir: ReturnType<typeof folder>, ...more: readonly string[]): Promise<Ran> {
  await accrochage('correct', book, '--out', dir.at('corrige.xlsx'));
  const out = ['--out', dir.at('flux'), '--save', dir.at('depose.xlsx')];
  return accrochage('generate', dir.at('corrige.xlsx'), ...out, '--json', ...more);
}
