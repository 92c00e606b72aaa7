import { readFile, writeFile } from 'node:fs/promises';
import { openChromium } from '../test/browser/chromium';
import { ICON_SIZES, ICONS_FOLDER, ICONS_SOURCE, iconFile, iconNames } from './manifest/icons';

/** Draws every symbol of the source at every size, on a transparent ground. Usage: npm run make-icons */
const svg = await readFile(ICONS_SOURCE, 'utf8');
const names = iconNames(svg);
const symbols = svg.slice(svg.indexOf('<defs>'), svg.indexOf('</defs>') + '</defs>'.length);

const browser = await openChromium();
const page = await browser.newPage();
for (const size of ICON_SIZES) {
  await page.setViewportSize({ width: size, height: size });
  for (const name of names) {
    await page.setContent(`
      <style>body { margin: 0 } svg { display: block }</style>
      <svg width="${size}" height="${size}">${symbols}<use href="#${name}" width="${size}" height="${size}" /></svg>`);
    await writeFile(iconFile(name, size), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
console.log(`${names.length * ICON_SIZES.length} icons in ${ICONS_FOLDER}`);
