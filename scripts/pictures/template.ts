import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDER } from './gestures';

/** Pages of the template's PDF that are worth showing, at what resolution, and the part that is not blank: x, y, width, height. */
const TEMPLATE_PAGES = [
  { page: '1', name: 'modele-mode-emploi', dpi: 110, part: [50, 50, 1200, 540] },
  { page: '2', name: 'modele-passages', dpi: 170, part: [50, 75, 1860, 90] },
] as const;

/** The template, where LibreOffice and pdftoppm are installed. */
export async function templatePictures(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accrochage-'));
  const run = (command: string, args: readonly string[]) => spawnSync(command, [...args]).status === 0;
  const isDone =
    run('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      'assets/modele-accrochage.xlsx',
    ]) &&
    TEMPLATE_PAGES.every(({ page, dpi, part: [x, y, width, height] }) =>
      run('pdftoppm', [
        ...['-r', String(dpi), '-png', '-singlefile', '-f', page, '-l', page],
        ...['-x', String(x), '-y', String(y), '-W', String(width), '-H', String(height)],
        join(folder, 'modele-accrochage.pdf'),
        join(folder, page),
      ]),
    );
  if (isDone)
    for (const { page, name } of TEMPLATE_PAGES)
      await copyFile(join(folder, `${page}.png`), `${FOLDER}/${name}.png`);
  else console.log('LibreOffice or pdftoppm is not installed: no picture of the template.');
  await rm(folder, { recursive: true });
}
