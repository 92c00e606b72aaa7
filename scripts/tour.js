#!/usr/bin/env node
/**
 * Goes the whole way on the sample by the command line, saying in words what happens and where the files are:
 * check, correct, generate, import. The comptes rendus of the sample name a made-up flux: the copies that are
 * imported name the one that was just generated.
 * Usage: node scripts/tour.js [FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'assets/exemple');
const folder = process.argv[2] ?? join(root, 'demo');
const at = (name) => join(folder, name);

/** Runs one command; what it says is shown unless `quiet`. Exit 2 ends the tour. */
function accrochage(args, quiet = false) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    encoding: 'utf8',
  });
  if (status === 2 || status === null) throw new Error(stderr);
  if (!quiet) console.log(stdout.trimEnd().replaceAll(/^/gm, '   '));
  return stdout;
}

const say = (text) => console.log(`\n${text}`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

say('1. Contrôler le classeur d’exemple : les cases à corriger sont colorées dans la copie.');
accrochage(['check', join(sample, 'exemple-accrochage.xlsx'), '--out', at('1-controle.xlsx')]);

say('2. Appliquer les corrections sûres.');
accrochage(['correct', at('1-controle.xlsx'), '--out', at('2-corrige.xlsx')]);

say('3. Générer le flux, validé par le XSD ; le dépôt est inscrit dans le classeur.');
const generated = JSON.parse(
  accrochage(
    ['generate', at('2-corrige.xlsx'), '--out', at('flux'), '--save', at('3-genere.xlsx'), '--json'],
    true,
  ),
);
const [file] = generated.files;
console.log(`   ${file.path} : ${file.passages} passages, XSD valide.`);
for (const { row, message } of generated.left) console.log(`   Ligne ${row}, non incluse : ${message}`);

say('4. Importer l’accusé de traitement : les lignes KO sont marquées, avec la marche à suivre.');
const accuse = await readFile(join(sample, 'accuse-ok-et-ko.xml'), 'utf8');
await writeFile(
  at('accuse.xml'),
  accuse
    .replace(/<idFlux>[^<]*/, `<idFlux>${file.idFlux}`)
    .replace(/<nomFichier>[^<]*/, `<nomFichier>${basename(file.path)}`),
);
accrochage(['import', at('3-genere.xlsx'), at('accuse.xml'), '--out', at('4-accuse.xlsx')]);

say(`Les fichiers sont dans ${folder}.`);
