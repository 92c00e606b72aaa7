import { remember } from '../remember';
import { elementReader } from './content';
import type { SchemaModel } from './model';
import { readXsdTree, type XsdNode } from './xsd-tree';
import { xsdNotFlux } from './refusals';

const UNDERSTOOD_AT_TOP: readonly string[] = [
  'annotation',
  'attribute',
  'attributeGroup',
  'complexType',
  'element',
  'group',
  'simpleType',
];

/**
 * Reads an XSD of the flux: its elements, their lengths, patterns, lists, nil and order.
 * What it uses that we do not understand is noted as `xsd:union (nir)`, the construct and where it stands.
 * Each action asks for the schema, and what is worked out of it hangs on its model: the last few texts are read once.
 * @param text the XSD, decoded.
 * @throws BadInputError when it is not an XML schema, declares a DOCTYPE, or does not describe the flux.
 */
export const readSchema: (text: string) => SchemaModel = remember(modelOf, 4);

function modelOf(text: string): SchemaModel {
  const schema = readXsdTree(text);
  const notes = new Set<string>();
  const note = (construct: string): void => void notes.add(construct);
  for (const { name } of schema.children) if (!UNDERSTOOD_AT_TOP.includes(name)) note(`xsd:${name}`);

  const elements = namedOf(schema, 'element');
  const flux = elements.get('flux');
  if (flux === undefined) throw xsdNotFlux();
  const readElement = elementReader({
    elements,
    complexTypes: namedOf(schema, 'complexType'),
    simpleTypes: namedOf(schema, 'simpleType'),
    groups: namedOf(schema, 'group'),
    note,
  });
  return {
    version: schema.attributes.get('version') ?? '',
    targetNamespace: schema.attributes.get('targetNamespace') ?? '',
    root: readElement(flux),
    notUnderstood: [...notes],
  };
}

function namedOf(schema: XsdNode, kind: string): ReadonlyMap<string, XsdNode> {
  return new Map(
    schema.children
      .filter(({ name }) => name === kind)
      .map((node) => [node.attributes.get('name') ?? '', node] as const),
  );
}
