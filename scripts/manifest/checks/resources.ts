import { everyElement, find, type Element } from '../tree';
import type { Check, Found } from './types';

/** Source: [MS-OWEMXML], ReferenceId. */
const ID_LENGTH = 32;

/** Source: [MS-OWEMXML], ShortString, LongString and the ids of controls. */
const LENGTHS: readonly (readonly [path: string, attributes: readonly string[], longest: number])[] = [
  ['bt:ShortStrings/bt:String', ['DefaultValue'], 125],
  ['bt:ShortStrings/bt:String/bt:Override', ['Value'], 125],
  ['bt:LongStrings/bt:String', ['DefaultValue'], 250],
  ['bt:LongStrings/bt:String/bt:Override', ['Value'], 250],
  ['OfficeApp/DisplayName', ['DefaultValue'], 125],
  ['OfficeApp/DisplayName/Override', ['Value'], 125],
  ['OfficeApp/Description', ['DefaultValue'], 250],
  ['OfficeApp/Description/Override', ['Value'], 250],
  ['Group', ['id'], 125],
  ['Control', ['id'], 125],
];

/** The section that a reference is looked up in, by the end of its path; the first that matches. */
const SECTIONS: readonly (readonly [end: string, section: string])[] = [
  ['Supertip/Description', 'bt:LongStrings'],
  ['GetStarted/Description', 'bt:LongStrings'],
  ['Icon/bt:Image', 'bt:Images'],
  ['GetStarted/LearnMoreUrl', 'bt:Urls'],
  ['FunctionFile', 'bt:Urls'],
  ['Action/SourceLocation', 'bt:Urls'],
  ['Runtime', 'bt:Urls'],
  ['Label', 'bt:ShortStrings'],
  ['Title', 'bt:ShortStrings'],
];

const sectionOf = ({ path }: Element): string | undefined =>
  SECTIONS.find(([end]) => path.endsWith(`/${end}`))?.[1];

const resources = (root: Element): Element[] =>
  find(root, 'VersionOverrides/Resources').flatMap(({ children }) =>
    children.flatMap((section) => section.children),
  );

const references = (root: Element): Element[] =>
  everyElement(root).filter(({ attributes }) => attributes['resid'] !== undefined);

/** The resource that a reference names, in the section where Office looks for it. */
export const resolve = (root: Element, reference: Element): Element | undefined =>
  resources(root).find(
    ({ path, attributes }) =>
      attributes['id'] === reference.attributes['resid'] && path.includes(`/${sectionOf(reference)}/`),
  );

const repeated = (elements: readonly Element[]): Found[] =>
  elements
    .filter(
      ({ attributes }, index) =>
        elements.findIndex((other) => other.attributes['id'] === attributes['id']) < index,
    )
    .map((element) => ({ element, text: `L’id « ${element.attributes['id']} » sert deux fois.` }));

/** References and what they name. */
export const RESOURCE_CHECKS: readonly Check[] = [
  {
    code: 'id-length',
    run: (root) =>
      [...resources(root), ...references(root)].flatMap((element) => {
        const id = element.attributes['id'] ?? element.attributes['resid'] ?? '';
        return id.length >= 1 && id.length <= ID_LENGTH
          ? []
          : [{ element, text: `« ${id} » doit avoir de 1 à ${ID_LENGTH} caractères, et en a ${id.length}.` }];
      }),
  },
  {
    code: 'id-unique',
    run: (root) => [
      ...repeated(resources(root)),
      ...repeated([...find(root, 'Group'), ...find(root, 'Control')]),
    ],
  },
  {
    code: 'resid-resolved',
    run: (root) =>
      references(root)
        .filter((reference) => resolve(root, reference) === undefined)
        .map((element) => ({
          element,
          text: `<${element.name}> renvoie à « ${element.attributes['resid']} », absent de ${sectionOf(element)}.`,
        })),
  },
  {
    code: 'resource-used',
    run: (root) => {
      const used = new Set(references(root).map((reference) => resolve(root, reference)));
      return resources(root)
        .filter((resource) => !used.has(resource))
        .map((element) => ({ element, text: `« ${element.attributes['id']} » ne sert à rien.` }));
    },
  },
  {
    code: 'length',
    run: (root) =>
      LENGTHS.flatMap(([path, attributes, longest]) =>
        find(root, path).flatMap((element) =>
          attributes.flatMap((name) => {
            const { length } = element.attributes[name]?.trim() ?? '';
            return length >= 1 && length <= longest
              ? []
              : [
                  {
                    element,
                    text: `${name} de <${element.name}> doit avoir de 1 à ${longest} caractères, et en a ${length}.`,
                  },
                ];
          }),
        ),
      ),
  },
];
