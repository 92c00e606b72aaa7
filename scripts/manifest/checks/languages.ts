import { everyElement, find, type Element } from '../tree';
import type { Check } from './types';

const DEFAULT = 'fr-FR';
const OTHERS = ['en-US'];

const isWritten = ({ path }: Element): boolean =>
  /^OfficeApp\/(DisplayName|Description)$/.test(path) || path.endsWith('/bt:String');

/** French by default, and English for everything that is read. */
export const LANGUAGE_CHECKS: readonly Check[] = [
  {
    code: 'default-locale',
    run: (root) =>
      find(root, 'OfficeApp/DefaultLocale')
        .filter(({ text }) => text !== DEFAULT)
        .map((element) => ({
          element,
          text: `La langue par défaut doit être ${DEFAULT}, et non « ${element.text} ».`,
        })),
  },
  {
    code: 'culture-tag',
    run: (root) =>
      everyElement(root)
        .filter(({ attributes }) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(attributes['Locale'] ?? DEFAULT))
        .map((element) => ({
          element,
          text: `« ${element.attributes['Locale']} » n’est pas une langue et un pays, comme en-US.`,
        })),
  },
  {
    code: 'translated',
    run: (root) =>
      everyElement(root)
        .filter(isWritten)
        .filter(
          ({ children }) => children.map(({ attributes }) => attributes['Locale']).join() !== OTHERS.join(),
        )
        .map((element) => ({
          element,
          text: `« ${element.attributes['DefaultValue']} » doit avoir sa traduction en ${OTHERS.join(', ')}, et elle seule.`,
        })),
  },
];
