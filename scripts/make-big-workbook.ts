import { writeFile } from 'node:fs/promises';
import { bigWorkbook } from './big-workbook';

/** Writes a workbook of many invented passages. Usage: npx tsx scripts/make-big-workbook.ts 20000 grand-classeur.xlsx */
const [rows, path] = process.argv.slice(2);
const count = Number(rows);
if (!Number.isInteger(count) || count < 1 || path === undefined) {
  console.error('Usage : npx tsx scripts/make-big-workbook.ts NOMBRE_DE_LIGNES FICHIER.xlsx');
  process.exit(2);
}
await writeFile(path, await bigWorkbook(count));
console.log(`${path} : ${count} lignes, personnes inventées.`);
