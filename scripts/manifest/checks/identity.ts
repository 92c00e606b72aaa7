import { wrongContents } from '../order';
import { everyElement, find, type Element } from '../tree';
import type { Check, Found } from './types';

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};
const OVERRIDES = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
};
const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Excel reads one to four parts, but the web wants all four. Source: Office-Addin-Scripts, issue 207. */
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Excel 2021 stops at ExcelApi 1.14; buttons that show the pane need the shared runtime. */
const REQUIREMENTS = 'ExcelApi 1.14, SharedRuntime 1.1';

const unlike = (element: Element, wanted: Readonly<Record<string, string>>): Found[] =>
  Object.entries(wanted)
    .filter(([name, value]) => element.attributes[name] !== value)
    .map(([name, value]) => ({ element, text: `<${element.name}> doit porter ${name}="${value}".` }));

const textIs =
  (matches: (text: string) => boolean, expected: string) =>
  (element: Element): Found[] =>
    matches(element.text)
      ? []
      : [{ element, text: `<${element.name}> doit être ${expected}, et non « ${element.text} ».` }];

/** What the manifest is: its form, its order, its id and version, what it asks of Excel. */
export const IDENTITY_CHECKS: readonly Check[] = [
  {
    code: 'kind',
    run: (root) => [
      ...unlike(root, NAMESPACES),
      ...find(root, 'OfficeApp/VersionOverrides').flatMap((element) => unlike(element, OVERRIDES)),
    ],
  },
  {
    code: 'order',
    run: (root) =>
      everyElement(root).flatMap((element) => {
        const expected = wrongContents(element);
        const held = element.children.map(({ name }) => name).join(' ') || 'rien';
        return expected === null
          ? []
          : [
              {
                element,
                text: `<${element.name}> doit contenir, dans cet ordre : ${expected}. Il contient : ${held}.`,
              },
            ];
      }),
  },
  {
    code: 'id',
    run: (root) => find(root, 'OfficeApp/Id').flatMap(textIs((text) => GUID.test(text), 'un GUID')),
  },
  {
    code: 'version',
    run: (root) =>
      find(root, 'OfficeApp/Version').flatMap(
        textIs((text) => VERSION.test(text), 'en quatre parties, comme 1.0.0.0'),
      ),
  },
  {
    code: 'permissions',
    run: (root) =>
      find(root, 'OfficeApp/Permissions').flatMap(
        textIs((text) => text === 'ReadWriteDocument', 'ReadWriteDocument'),
      ),
  },
  {
    code: 'hosts',
    run: (root) => [
      ...find(root, 'OfficeApp/Hosts/Host').flatMap((element) => unlike(element, { Name: 'Workbook' })),
      ...find(root, 'VersionOverrides/Hosts/Host').flatMap((element) =>
        unlike(element, { 'xsi:type': 'Workbook' }),
      ),
    ],
  },
  {
    code: 'requirements',
    run: (root) =>
      find(root, 'Requirements/Sets').flatMap((element) => {
        const asked = element.children
          .map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`)
          .join(', ');
        return asked === REQUIREMENTS
          ? []
          : [{ element, text: `Il faut demander ${REQUIREMENTS}, et non ${asked}.` }];
      }),
  },
];
