import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as answering from './answering';
import * as checking from './checking';
import { median, type Job } from './job';
import * as reading from './reading';
import * as writing from './writing';

/**
 * A few rows of each work beside its peer, in turn, in one process: how many times the processor time of the peer ours takes.
 * Both feel a busy machine alike, so that the ratio stays. Prints the ratios beside those that are committed, and ends badly when
 * one of them doubled. `--keep` commits to those of today.
 */
const SHORT: Readonly<Record<string, { readonly rows: number; readonly ours: Job; readonly peer: Job }>> = {
  writing: { rows: 3000, ours: writing.ours, peer: writing.bareStrings },
  'reading back': { rows: 1000, ours: reading.ours, peer: reading.saxesAlone },
  checking: { rows: 2000, ours: checking.ours, peer: checking.zod },
  'a compte rendu': { rows: 10_000, ours: answering.ours, peer: answering.saxesAlone },
};

/** The first of these is of a cold process, and not counted. */
const ROUNDS = 5;
const TOO_MUCH = 2;
const KEPT = fileURLToPath(new URL('./ratios.json', import.meta.url));

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const kept = options.keep ? {} : (JSON.parse(readFileSync(KEPT, 'utf8')) as Readonly<Record<string, number>>);
const ratios: Record<string, number> = {};
for (const [work, each] of Object.entries(SHORT)) {
  const before = kept[work];
  const most = before === undefined ? Infinity : TOO_MUCH * before;
  let ratio = await ratioOf(each);
  // What is slow by accident is not slow twice.
  if (ratio > most) ratio = Math.min(ratio, await ratioOf(each));
  ratios[work] = Math.round(ratio * 100) / 100;
  if (ratio > most) process.exitCode = 1;
  const doubled = ratio > most ? ', which is too much' : '';
  console.log(`${work}: ${ratio.toFixed(2)} times its peer, ${before ?? 'nothing'} committed${doubled}`);
}
if (options.keep) writeFileSync(KEPT, `${JSON.stringify(ratios, null, 2)}\n`);

async function ratioOf({ rows, ours, peer }: (typeof SHORT)[string]): Promise<number> {
  const [own, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [a, b] = [await ours(rows), await peer(rows)];
    if (round === 0) continue;
    own.push(a.cpu);
    others.push(b.cpu);
  }
  return median(own) / median(others);
}
