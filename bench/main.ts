import { execFile } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import * as answering from './answering';
import * as checking from './checking';
import * as gathering from './gathering';
import { printGrowth } from './growth';
import { median, type Job, type Measure } from './job';
import * as matching from './matching';
import * as reading from './reading';
import * as validating from './validating';
import * as writing from './writing';

/** Each work: ours first, then its peers. */
const TABLE: Readonly<Record<string, Readonly<Record<string, Job>>>> = {
  Writing: {
    'writeFlux (compiled)': writing.ours,
    'bare strings, in blocks': writing.bareStrings,
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
    'saxes, doing nothing': reading.saxesAlone,
    'fast-xml-parser (read only)': reading.fastXmlParser,
  },
  'A compte rendu': {
    'readCompteRendu, one id a row': answering.ours,
    'saxes, doing nothing': answering.saxesAlone,
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
  options: {
    rows: { type: 'string', default: '100000' },
    work: { type: 'string' },
    who: { type: 'string' },
    growth: { type: 'boolean', default: false },
    times: { type: 'string', default: '3' },
  },
});
const rows = Number(options.rows);
if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError(`--rows ${options.rows}`);

const asked = TABLE[options.work ?? '']?.[options.who ?? ''];
if (options.growth) await printGrowth([8, 4, 2, 1].map((part) => Math.ceil(rows / part)));
else if (asked === undefined) await printTable(Number(options.times));
else console.log(JSON.stringify(await measure(asked)));

async function measure(job: Job): Promise<Outcome> {
  const measured = await job(rows);
  return { ...measured, peak: process.resourceUsage().maxRSS / 1024 };
}

/** One process a measure, one after the other: memory is each one's own. Of several times, the median of each. */
async function printTable(times: number): Promise<void> {
  const cores = availableParallelism();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}, ${cores} cores, load ${loadavg()[0]?.toFixed(1)}: ${rows} invented passages, median of ${times}\n`,
  );
  console.log('| work | who | seconds | processor | peak memory | × ours | said |');
  console.log('|---|---|---:|---:|---:|---:|---|');
  for (const [work, jobs] of Object.entries(TABLE)) {
    if (options.work !== undefined && options.work !== work) continue;
    const all = new Map(Object.keys(jobs).map((who) => [who, [] as (Outcome | string)[]]));
    for (let time = 0; time < times; time += 1)
      for (const [who, outcomes] of all) outcomes.push(await inAProcess(work, who));
    let ours: number | null = null;
    for (const [who, outcomes] of all) {
      const done = outcomes.filter((outcome) => typeof outcome !== 'string');
      const [first] = outcomes;
      if (done.length < outcomes.length || done[0] === undefined) {
        console.log(
          `| ${work} | ${who} | – | – | – | – | ${outcomes.find((each) => typeof each === 'string') ?? String(first)} |`,
        );
        continue;
      }
      const [seconds, cpu, peak] = [
        median(done.map((each) => each.seconds)),
        median(done.map((each) => each.cpu)),
        median(done.map((each) => each.peak)),
      ];
      ours ??= cpu;
      console.log(
        `| ${work} | ${who} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${peak.toFixed(0)} MB | ${(cpu / ours).toFixed(2)} | ${done[0].said} |`,
      );
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
