import type { SchemaElement, SchemaModel } from '#dictionary';
import type { Node } from './node';
import type { Random } from './random';
import { validValue } from './values';

/**
 * A document that a schema should accept: what is optional is there or not by chance, so is a nil, and a
 * choice goes any way, but for `target`, whose element is there with its text.
 * @param target names from the root, `flux/emetteur/idClient`.
 */
export function baseDocument({ root }: SchemaModel, random: Random, target: string): Node {
  return build(root, root.name);

  function build(element: SchemaElement, path: string): Node {
    const isOnTheWay = target === path || target.startsWith(`${path}/`);
    const node: Node = {
      name: element.name,
      prefix: 'cpf',
      path,
      attributes: {},
      children: [],
      text: element.content === null ? validValue(element.facets, random) : null,
      extra: '',
    };
    if (element.nillable && !isOnTheWay && random.chance(0.2)) {
      node.attributes['xsi:nil'] = 'true';
      node.text = '';
    } else for (const child of chosen(element, path)) node.children.push(...copies(child, path));
    return node;
  }

  function chosen({ content }: SchemaElement, path: string): readonly SchemaElement[] {
    if (content === null || content.children.length === 0) return [];
    const aimed = content.children.find(({ name }) => isAimed(path, name));
    if (content.model === 'choice') return [aimed ?? random.pick(content.children)];
    return content.children.filter((child) => child.required || child === aimed || random.chance(0.5));
  }

  function copies(child: SchemaElement, path: string): readonly Node[] {
    const times = child.repeated && random.chance(0.4) ? 2 : 1;
    return Array.from({ length: times }, () => build(child, `${path}/${child.name}`));
  }

  function isAimed(path: string, name: string): boolean {
    return target === `${path}/${name}` || target.startsWith(`${path}/${name}/`);
  }
}

/** Where an element is in a schema. */
export interface Place {
  readonly path: string;
  readonly element: SchemaElement;
}

/** Every element of a schema by its path. */
export function placesOf({ root }: SchemaModel): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const visit = (element: SchemaElement, path: string, depth: number): void => {
    if (places.has(path) || depth > 40) return;
    places.set(path, { path, element });
    for (const child of element.content?.children ?? []) visit(child, `${path}/${child.name}`, depth + 1);
  };
  visit(root, root.name, 0);
  return places;
}
