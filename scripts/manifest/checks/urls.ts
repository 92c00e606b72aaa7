import { pngSize } from '../icons';
import { everyElement, find, type Element } from '../tree';
import { resolve } from './resources';
import type { Check, Found, Surroundings } from './types';

/** Sizes of the two icons of the list of add-ins, in pixels. */
const LIST_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Sizes of the icons of buttons, in pixels: those that Office needs, and those that it takes. Source: [MS-OWEMXML]. */
const NEEDED = [16, 32, 80];
const TAKEN = [...NEEDED, 20, 24, 40, 48, 64];

interface Address {
  readonly element: Element;
  readonly url: string;
}

const addresses = (root: Element): Address[] =>
  everyElement(root).flatMap((element) =>
    [
      ...Object.entries(element.attributes).filter(([name]) => !name.startsWith('xmlns')),
      ['', element.text] as const,
    ]
      .map(([, value]) => value)
      .filter((value) => /^[a-z]+:\/\//i.test(value) || element.name === 'AppDomain')
      .map((url) => ({ element, url })),
  );

const urlOf = (element: Element | undefined): string => element?.attributes['DefaultValue'] ?? '';

const pathOf = (url: string, { origin }: Surroundings): string =>
  url.slice(origin.length + 1).replace(/[?#].*$/, '');

function wrongIcon(element: Element, url: string, size: number, surroundings: Surroundings): Found[] {
  const bytes = surroundings.read(pathOf(url, surroundings));
  const real = bytes && pngSize(bytes);
  if (real?.width === size && real.height === size) return [];
  const found = !bytes
    ? 'elle n’existe pas'
    : !real
      ? 'ce n’est pas un PNG'
      : `elle en fait ${real.width} × ${real.height}`;
  return [{ element, text: `L’image ${url} doit faire ${size} pixels de côté : ${found}.` }];
}

/** Addresses, and the files that stand behind them. */
export const URL_CHECKS: readonly Check[] = [
  {
    code: 'https',
    run: (root) =>
      addresses(root)
        .filter(({ url }) => !url.startsWith('https://'))
        .map(({ element, url }) => ({ element, text: `« ${url} » doit commencer par https://.` })),
  },
  {
    code: 'one-origin',
    run: (root, { origin }) =>
      addresses(root)
        .filter(({ url }) => !url.startsWith(`${origin}/`))
        .map(({ element, url }) => ({
          element,
          text: `« ${url} » doit être sous ${origin}, comme toutes les autres.`,
        })),
  },
  {
    code: 'page-exists',
    run: (root, surroundings) =>
      addresses(root)
        .filter(({ url }) => url.endsWith('.html') && surroundings.read(pathOf(url, surroundings)) === null)
        .map(({ element, url }) => ({ element, text: `La page ${url} n’existe pas.` })),
  },
  {
    code: 'list-icons',
    run: (root, surroundings) =>
      Object.entries(LIST_ICONS).flatMap(([name, size]) =>
        find(root, `OfficeApp/${name}`).flatMap((element) =>
          wrongIcon(element, urlOf(element), size, surroundings),
        ),
      ),
  },
  {
    code: 'ribbon-icons',
    run: (root, surroundings) =>
      find(root, 'Icon/bt:Image').flatMap((image) =>
        wrongIcon(image, urlOf(resolve(root, image)), Number(image.attributes['size']), surroundings),
      ),
  },
  {
    code: 'icon-sizes',
    run: (root) =>
      find(root, 'Icon').flatMap((element) => {
        const sizes = element.children.map(({ attributes }) => Number(attributes['size']));
        const missing = NEEDED.filter((size) => !sizes.includes(size));
        const unknown = sizes.filter((size, index) => !TAKEN.includes(size) || sizes.indexOf(size) < index);
        return [
          ...missing.map((size) => ({ element, text: `Il manque l’icône de ${size} pixels.` })),
          ...unknown.map((size) => ({ element, text: `L’icône de ${size} pixels est de trop.` })),
        ];
      }),
  },
];
