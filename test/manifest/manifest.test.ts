import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { resolve } from '../../scripts/manifest/checks/resources';
import { ICON_SIZES, ICONS_SOURCE, iconFile, iconNames, pngSize } from '../../scripts/manifest/icons';
import { find, readTree, type Element } from '../../scripts/manifest/tree';

const root = readTree(readFileSync('manifest.xml', 'utf8'));

const words = (reference: Element | undefined): [fr: string | undefined, en: string | undefined] => {
  const text = reference && resolve(root, reference);
  return [text?.attributes['DefaultValue'], text?.children[0]?.attributes['Value']];
};

const buttons = (parent: string) =>
  find(root, `${parent}/Control`).map((control) => [
    find(control, 'Action/FunctionName')[0]?.text ?? find(control, 'Action/TaskpaneId')[0]?.text,
    ...words(find(control, 'Control/Label')[0]),
  ]);

describe('the manifest', () => {
  it('puts a group of four buttons on the Home tab', () => {
    expect(words(find(root, 'Group/Label')[0])[0]).toBe('Accrochage CPF');
    expect(buttons('OfficeTab/Group')).toEqual([
      ['Office.AutoShowTaskpaneWithDocument', 'Volet', 'Pane'],
      ['check', 'Contrôler', 'Check'],
      ['generate', 'Générer le flux', 'Generate the XML file'],
      ['importAccuse', 'Importer un accusé', 'Import an accusé'],
    ]);
  });

  it('puts an entry in the menu of a cell', () => {
    expect(buttons('OfficeMenu')).toEqual([['explain', 'Expliquer cette anomalie', 'Explain this issue']]);
  });

  it('gives each button an icon of its own', () => {
    const icons = find(root, 'Control/Icon').map(({ children }) => children[0]?.attributes['resid']);
    expect(new Set(icons).size).toBe(5);
  });
});

describe('the icons', () => {
  const names = iconNames(readFileSync(ICONS_SOURCE, 'utf8'));

  it('are six drawings of one source', () => {
    expect(names).toEqual(['icon', 'pane', 'check', 'generate', 'import', 'explain']);
  });

  it.each(names)('has %s in every size, in pixels of the file itself', (name) => {
    const sizes = ICON_SIZES.map((size) => pngSize(readFileSync(iconFile(name, size))));
    expect(sizes).toEqual(ICON_SIZES.map((size) => ({ width: size, height: size })));
  });
});
