import { parseArgs } from 'node:util';
import { BadInputError } from '#dictionary';
import { tryCompteRendu } from './comptes-rendus';
import { tryMatching } from './matchings';
import { tryProfile } from './profiles';
import { randomOf, type Random } from './random';
import { trySchema } from './schemas';
import { tryWorkbook } from './workbooks';

/**
 * npm run fuzz -- workbooks|comptes-rendus|schemas|matchings|profiles [--seed 1] [--count 1000] [--seconds 60] [--only N]
 * Tries mutants until the count or the time is reached. Each follows from the seed and its number alone: `--only N`
 * tries that one again. What is found is printed; the exit code is then 1.
 */
const KINDS: Readonly<Record<string, (random: Random) => Promise<string | null>>> = {
  workbooks: tryWorkbook,
  'comptes-rendus': tryCompteRendu,
  schemas: trySchema,
  matchings: tryMatching,
  profiles: tryProfile,
};

/** Slower is a find: in ms of processor, for a busy machine makes anything wait. What never ends ends the run unsettled. */
const HANG = 10_000;

const processorTime = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string' },
  },
});
const [kind = ''] = positionals;
const attempt = KINDS[kind];
if (attempt === undefined) throw new Error(`One of ${Object.keys(KINDS).join(', ')}`);

const first = Number(values.only ?? 0);
const last = values.only === undefined ? Number(values.count) : first + 1;
const end = performance.now() + 1000 * Number(values.seconds);
const tally = { tried: 0, held: 0, refused: 0, found: 0, slowest: 0 };

for (let number = first; number < last && performance.now() < end; number++) {
  const start = process.cpuUsage();
  let found: string | null = null;
  try {
    found = await attempt(randomOf(Number(values.seed) * 1_000_003 + number));
    if (found === null) tally.held++;
  } catch (error) {
    if (error instanceof BadInputError) tally.refused++;
    else found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = processorTime(start);
  if (took > HANG) found = `${Math.round(took)} ms of processor`;
  tally.tried++;
  tally.slowest = Math.max(tally.slowest, Math.round(took));
  if (found === null) continue;
  tally.found++;
  process.stdout.write(`${kind} --seed ${values.seed} --only ${number}: ${found}\n`);
}

const rss = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ kind, seed: Number(values.seed), ...tally, peakMB: rss })}\n`);
process.exitCode = tally.found > 0 ? 1 : 0;
