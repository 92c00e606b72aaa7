import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigWorkbook } from '../scripts/big-workbook';

const CLI = join(import.meta.dirname, '../dist/cli/main.js');

/** Each command as it is typed: the workbook, then where it writes. */
const COMMANDS: Readonly<Record<string, (workbook: string, folder: string) => readonly string[]>> = {
  'check --out': (workbook, folder) => ['check', workbook, '--out', join(folder, 'check.xlsx'), '--json'],
  correct: (workbook, folder) => ['correct', workbook, '--out', join(folder, 'correct.xlsx'), '--json'],
  'generate --save': (workbook, folder) => [
    ...['generate', workbook, '--out', join(folder, 'flux')],
    ...['--save', join(folder, 'generate.xlsx'), '--json'],
  ],
};

interface Run {
  readonly rows: number;
  readonly cpu: number;
  readonly peak: number;
}

/**
 * The built command line on workbooks of 45 columns, each twice the one before: processor seconds and peak memory of the whole
 * process, and how both grow from the first to the last: 1 is as the rows do.
 */
export async function printGrowth(sizes: readonly number[]): Promise<void> {
  if (!existsSync(CLI)) throw new Error('dist/cli/main.js: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'accrochage-growth-'));
  try {
    const runs = new Map<string, Run[]>(Object.keys(COMMANDS).map((name) => [name, []]));
    for (const rows of sizes) {
      const workbook = join(folder, `${rows}.xlsx`);
      writeFileSync(workbook, await bigWorkbook(rows));
      for (const [name, argumentsOf] of Object.entries(COMMANDS)) {
        runs.get(name)?.push({ rows, ...(await measured(argumentsOf(workbook, folder))) });
        rmSync(join(folder, 'flux'), { recursive: true, force: true });
        for (const written of ['check', 'correct', 'generate'])
          rmSync(join(folder, `${written}.xlsx`), { force: true });
      }
      rmSync(workbook);
    }
    console.log(`| command | ${sizes.join(' | ')} | exponent of time | of memory |`);
    console.log(`|---|${'---:|'.repeat(sizes.length + 2)}`);
    for (const [name, each] of runs) {
      const cells = each.map(({ cpu, peak }) => `${cpu.toFixed(1)} s, ${peak.toFixed(0)} MB`);
      const grown = ([(run: Run) => run.cpu, (run: Run) => run.peak] as const).map((of) =>
        exponent(each, of),
      );
      console.log(`| ${[name, ...cells, ...grown].join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function exponent(runs: readonly Run[], of: (run: Run) => number): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last) return '–';
  return (Math.log(of(last) / of(first)) / Math.log(last.rows / first.rows)).toFixed(2);
}

/** What the process says of itself as it ends. */
const TELL = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\nUSAGE ' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }) + '\\n'); });`;

function measured(given: readonly string[]): Promise<Omit<Run, 'rows'>> {
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn(process.execPath, ['--import', tell, CLI, ...given], { stdio: [...stdio] });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      const usage = /^USAGE (.*)$/m.exec(said)?.[1];
      if (usage === undefined) reject(new Error(said));
      else resolve(JSON.parse(usage) as Omit<Run, 'rows'>);
    });
  });
}
