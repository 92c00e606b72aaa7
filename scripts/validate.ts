import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { checkManifest } from './manifest/check';
import { DEV_ORIGIN } from './manifest/origin.js';
import { builtSurroundings, sourceSurroundings } from './manifest/surroundings';

const SOURCE = 'manifest.xml';
const BUILT = 'dist/web/manifest.xml';
const PATIENCE = 30_000;

/** The origin that a manifest is for: that of its pane. */
const originIn = (xml: string): string =>
  /<SourceLocation DefaultValue="(https:\/\/[^/"]+)\//.exec(xml)?.[1] ?? DEV_ORIGIN;

/** Checks a manifest and says what is wrong. @returns whether all is well. */
function checkOurselves(file: string): boolean {
  const xml = readFileSync(file, 'utf8');
  const origin = originIn(xml);
  const isSource = resolve(file) === resolve(SOURCE);
  const surroundings = isSource ? sourceSurroundings('.') : builtSurroundings(dirname(file), origin);
  const problems = checkManifest(xml, surroundings);
  for (const { check, line, text } of problems) console.error(`${file}:${line}  ${text}  [${check}]`);
  if (problems.length === 0) console.log(`${file} : conforme, pour ${surroundings.origin}.`);
  return problems.length === 0;
}

const late = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE).unref());

/** Asks Microsoft's validator, which needs the network. @returns false only when it refuses the manifest. */
async function askMicrosoft(file: string): Promise<boolean> {
  const isProduction = originIn(readFileSync(file, 'utf8')) !== DEV_ORIGIN;
  const answer = await Promise.race([validateManifest(file, isProduction), late()]).catch(() => null);
  if (!answer?.report) {
    console.log('Le validateur de Microsoft n’a pas pu être joint : seul notre contrôle a été fait.');
    return true;
  }
  for (const { title, content } of answer.report.errors ?? [])
    console.error(`${file}  ${title} : ${content}  [Microsoft]`);
  console.log(`${file} : ${answer.isValid ? 'accepté' : 'refusé'} par le validateur de Microsoft.`);
  return answer.isValid;
}

/** Usage: npm run validate [-- FILE…]; without a name, the source and what was built from it. */
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : [SOURCE, BUILT].filter(existsSync);
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  console.error(`Il n’y a pas de fichier ${missing}.`);
  process.exit(2);
}
const conform = files.map(checkOurselves).every(Boolean);
process.exit(conform && (await askMicrosoft(files.at(-1) ?? SOURCE)) ? 0 : 1);
