import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import * as checking from './checking';
import * as gathering from './gathering';
import type { Job, Measure } from './job';
import * as matching from './matching';
import * as reading from './reading';
import * as validating from './validating';
import * as writing from './writing';

/** Each work: ours first, then its peers. */
const TABLE: Readonly<Record<string, Readonly<Record<string, Job>>>> = {
  Writing: {
    'writeFlux (compiled)': writing.ours,
    'fast-xml-parser builder': writing.fastXmlParser,
    'xmlbuilder2, a fragment a passage': writing.xmlbuilder2,
  },
  Validating: {
    'validateFlux (libxml2-wasm, in slices)': validating.ours,
    'libxml2-wasm, one call': validating.oneShot,
    'xmllint --stream (native)': validating.xmllint,
  },
  'Reading back': {
    'compareFlux (saxes, compared)': reading.ours,
    'fast-xml-parser (read only)': reading.fastXmlParser,
  },
  Checking: {
    'cells and checks, every rule': checking.ours,
    'zod, the facets of the schema only': checking.zod,
    'the flux and its XSD alone': checking.xsdAlone,
  },
  Matching: {
    'a sheet of 45 columns, proposed': matching.ours,
  },
  Gathering: {
    'gather, departments of 1 000 rows': gathering.ours,
    'exceljs (read only)': gathering.exceljs,
  },
};

interface Outcome extends Measure {
  /** Of the whole process, in MB. */
  readonly peak: number;
}

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, work: { type: 'string' }, who: { type: 'string' } },
});
const rows = Number(options.rows);
if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError(`--rows ${options.rows}`);

const asked = TABLE[options.work ?? '']?.[options.who ?? ''];
if (asked === undefined) await printTable();
else console.log(JSON.stringify(await measure(asked)));

async function measure(job: Job): Promise<Outcome> {
  const measured = await job(rows);
  return { ...measured, peak: process.resourceUsage().maxRSS / 1024 };
}

/** One process a measure, one after the other: memory is each one's own. */
async function printTable(): Promise<void> {
  console.log(`${rows} invented passages, Node ${process.version}, ${process.platform} ${process.arch}\n`);
  console.log('| work | who | seconds | peak memory | × ours | said |');
  console.log('|---|---|---:|---:|---:|---|');
  for (const [work, jobs] of Object.entries(TABLE)) {
    let ours: number | null = null;
    for (const who of Object.keys(jobs)) {
      const outcome = await inAProcess(work, who);
      if (typeof outcome === 'string') console.log(`| ${work} | ${who} | – | – | – | ${outcome} |`);
      else {
        ours ??= outcome.seconds;
        const ratio = (outcome.seconds / ours).toFixed(1);
        console.log(
          `| ${work} | ${who} | ${outcome.seconds.toFixed(2)} | ${outcome.peak.toFixed(0)} MB | ${ratio} | ${outcome.said} |`,
        );
      }
    }
  }
}

/** The outcome, or why there is none. */
async function inAProcess(work: string, who: string): Promise<Outcome | string> {
  const script = fileURLToPath(import.meta.url);
  const given = [...process.execArgv, script, '--rows', String(rows), '--work', work, '--who', who];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, given);
    return JSON.parse(stdout) as Outcome;
  } catch (error) {
    return `failed: ${reasonOf(error)}`;
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text
    .split('\n')
    .find((candidate) => /error|memory|ENOENT/i.test(candidate) && !/^Command/.test(candidate));
  return (line ?? text.split('\n')[0] ?? '').trim().slice(0, 120);
}
