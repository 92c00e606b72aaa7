import { badFile } from './messages';
import { PACKAGE, PROLOG } from './namespaces';
import type { Package } from './package';
import { appendChildren, applySplices, removal } from './xml/splice';
import { escapeAttribute } from './xml/text';
import { childrenOf, parseXml, prefixOf } from './xml/tree';

/** A link from a part to another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, whatever the dialect (transitional or strict). */
  readonly kind: string;
  readonly type: string;
  /** Path of the part in the package; of an external link, as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** @returns where the relationships of a part are; of the package itself, for ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @returns the relationships of a part; none when it has no such file. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!parts.has(path)) return [];
  return childrenOf(parseXml(parts.readText(path)), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const isExternal = TargetMode === 'External';
    return {
      id: Id,
      type: Type,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: isExternal ? Target : resolveTarget(part, Target),
      isExternal,
    };
  });
}

/** @returns the path in the package of a target: `/xl/a.xml`, or relative to the part that names it. */
export function resolveTarget(part: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  if (path.startsWith('/')) return path.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    throw badFile('workbook-damaged');
  }
}

const EMPTY = `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

/** @returns the path from a part to another one, as Excel writes it: some programs know no absolute one. */
function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

/** Links a part to another one. @returns the id of the link. */
export function addRelationship(parts: Package, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const text = parts.has(path) ? parts.readText(path) : EMPTY;
  const root = parseXml(text);
  const taken = new Set(childrenOf(root, 'Relationship').map(({ attributes }) => attributes['Id']));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(encodeURI(relativeTarget(part, target)))}"/>`;
  parts.put(path, applySplices(text, appendChildren(text, root, xml)));
  return id;
}

/** Says what a new part is. */
export function addContentType(parts: Package, target: string, contentType: string): void {
  const path = '[Content_Types].xml';
  const text = parts.readText(path);
  const root = parseXml(text);
  const xml = `<${prefixOf(root)}Override PartName="/${escapeAttribute(encodeURI(target))}" ContentType="${contentType}"/>`;
  parts.put(path, applySplices(text, appendChildren(text, root, xml)));
}

/** Unlinks a part from another one, by the id of the link. */
export function removeRelationship(parts: Package, part: string, id: string): void {
  removeFrom(parts, relationshipsPath(part), 'Relationship', ({ Id }) => Id === id);
}

/** Says no more what a part is, once it is gone. */
export function removeContentType(parts: Package, target: string): void {
  const name = `/${encodeURI(target)}`.toLowerCase();
  removeFrom(
    parts,
    '[Content_Types].xml',
    'Override',
    ({ PartName = '' }) => PartName.toLowerCase() === name,
  );
}

function removeFrom(
  parts: Package,
  path: string,
  local: string,
  isGone: (attributes: Readonly<Record<string, string | undefined>>) => boolean,
): void {
  const text = parts.readText(path);
  const gone = childrenOf(parseXml(text), local).filter(({ attributes }) => isGone(attributes));
  parts.put(path, applySplices(text, gone.map(removal)));
}
