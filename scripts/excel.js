#!/usr/bin/env node
/**
 * Opens Excel with the add-in, served by this machine, and closes it.
 * Usage: node scripts/excel.js start|stop, by way of npm start and npm stop
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TOOL = fileURLToPath(import.meta.resolve('office-addin-debugging/cli.js'));
const ARGUMENTS = {
  start: ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--dev-server-port', '3000'],
  stop: ['stop', 'manifest.xml', 'desktop'],
};
const INSTEAD =
  'Excel ne s’installe pas sur ce système : lancez « npm run demo », ou « npm run dev-server » puis chargez manifest.xml dans Excel sur le web (Accueil, Compléments).';

const asked = ARGUMENTS[process.argv[2]];
if (asked === undefined) {
  console.error('Usage : node scripts/excel.js start|stop');
  process.exit(2);
}
if (process.platform !== 'win32' && process.platform !== 'darwin') console.log(INSTEAD);
else
  spawn(process.execPath, [TOOL, ...asked], { stdio: 'inherit' }).on('exit', (code) =>
    process.exit(code ?? 1),
  );
