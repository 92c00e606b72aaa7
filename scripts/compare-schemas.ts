import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSchemas, type Comparison, type Difference } from './compare-schemas/compare';

const USAGE =
  'Usage : npm run compare-schemas -- A.xsd B.xsd [--mutants 5000] [--seed 1]\n' +
  'Dit où deux schémas du flux jugent différemment un même document. 0 : aucune différence, 1 : des différences, 2 : comparaison impossible.';
const EXAMPLES_SHOWN = 3;

/** @returns the exit code. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { mutants: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
  });
  const [a, b, ...others] = positionals;
  const [mutants, seed] = [Number(values.mutants), Number(values.seed)];
  if (a === undefined || b === undefined || others.length > 0 || !(mutants >= 1) || !Number.isInteger(seed)) {
    console.error(USAGE);
    return 2;
  }
  const comparison = compareSchemas(readFileSync(a, 'utf8'), readFileSync(b, 'utf8'), mutants, seed);
  console.log(`A = ${a}\nB = ${b}\n${report(comparison)}`);
  if (comparison.differences.length > 0) return 1;
  if (comparison.acceptedByBoth > 0 && comparison.refusedByBoth > 0) return 0;
  console.error('Comparaison sans valeur : tout est accepté, ou tout est refusé.');
  return 2;
}

function report(comparison: Comparison): string {
  const { judged, acceptedByBoth, refusedByBoth, differences, deck, onlyInA, onlyInB } = comparison;
  const share = (count: number): string => `${count} (${Math.round((100 * count) / judged)} %)`;
  return [
    `${judged} documents, tirés de ${deck} mutations${judged < deck ? ' : toutes n’ont pas été essayées' : ''}.`,
    `Acceptés par les deux : ${share(acceptedByBoth)}. Refusés par les deux : ${share(refusedByBoth)}.`,
    `Jugés différemment : ${share(differences.length)}.`,
    ...onlyInA.map((path) => `Seulement dans A : ${path}`),
    ...onlyInB.map((path) => `Seulement dans B : ${path}`),
    ...byKind(differences).flatMap(describe),
  ].join('\n');
}

function byKind(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const kinds = new Map<string, Difference[]>();
  for (const difference of differences)
    kinds.set(difference.kind, [...(kinds.get(difference.kind) ?? []), difference]);
  return [...kinds.values()].sort((a, b) => b.length - a.length);
}

function describe(group: readonly Difference[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    `\n${first.kind} : ${group.length}`,
    ...group
      .slice(0, EXAMPLES_SHOWN)
      .map(
        ({ path, acceptedBy, message, xml }) =>
          `  ${path}, accepté par ${acceptedBy} seulement\n    ${message}\n    ${xml.slice(0, 20_000)}`,
      ),
  ];
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`Comparaison impossible : ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
