import { mkdir } from 'node:fs/promises';
import { FOLDER } from './pictures/gestures';
import { excelPictures } from './pictures/excel';
import { matchingPictures } from './pictures/matching';
import { pagePictures } from './pictures/page';
import { templatePictures } from './pictures/template';

/**
 * Takes the pictures of the README and of the guide: the built page, the pane in the emulated Excel, and the template.
 * Usage: npm run build && npm run pictures [-- page matching excel template]
 */
const SETS: Readonly<Record<string, () => Promise<void>>> = {
  page: pagePictures,
  matching: matchingPictures,
  excel: excelPictures,
  template: templatePictures,
};

const asked = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
for (const [name, take] of Object.entries(SETS)) if (asked.length === 0 || asked.includes(name)) await take();
console.log(`Pictures are in ${FOLDER}.`);
