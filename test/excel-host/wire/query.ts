import type { Handle } from './class';
import {
  getProperty,
  navigate,
  navigationOf,
  propertyOf,
  readableProperties,
  UnknownMember,
  wireName,
} from './members';
import type { Session } from './session';

/** What a load asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Path = readonly string[];

const pathsOf = (info: QueryInfo | undefined): readonly Path[] =>
  [...(info?.Select ?? []), ...(info?.Expand ?? [])]
    .filter((path) => path !== '$none')
    .map((path) => path.split(/[/.]/).map((part) => part.trim()));

/** Answers a load: property names as on the wire, a collection as `_Items`. */
export function query(
  target: Handle,
  info: QueryInfo | undefined,
  session: Session,
): Record<string, unknown> {
  const asked = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  const paths = asked.length === 0 ? [['*']] : pathsOf(info);
  return target.type.items === undefined
    ? readObject(target, paths, session)
    : readCollection(target, paths, info, session);
}

function readCollection(
  target: Handle,
  paths: readonly Path[],
  info: QueryInfo | undefined,
  session: Session,
): Record<string, unknown> {
  const isOwn = ([first = '']: Path): boolean => propertyOf(target, wireName(first)) !== undefined;
  const ofItems = paths
    .filter((path) => !isOwn(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path))
    .map((path) => (path.length === 0 ? ['*'] : path));
  const own = readObject(target, paths.filter(isOwn), session);
  const skip = info?.Skip ?? 0;
  const items = target.type.items?.(target.self, session) ?? [];
  const picked = items.slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  return { ...own, _Items: picked.map((item) => ({ ...idOf(item), ...readObject(item, ofItems, session) })) };
}

function readObject(target: Handle, paths: readonly Path[], session: Session): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  const deeper = new Map<string, Path[]>();
  for (const [first = '', ...rest] of paths) {
    const name = wireName(first);
    if (first === '*') {
      for (const each of readableProperties(target, session)) read[each] = getProperty(target, each, session);
    } else if (propertyOf(target, name) !== undefined) read[name] = getProperty(target, name, session);
    else if (navigationOf(target, name) !== undefined)
      deeper.set(name, [...(deeper.get(name) ?? []), rest.length === 0 ? ['*'] : rest]);
    else throw new UnknownMember(`${target.type.name}.${name}`);
  }
  for (const [name, below] of deeper) {
    const next = navigate(target, name, session);
    read[name] = next === null ? null : query(next, { Select: below.map((path) => path.join('/')) }, session);
  }
  return read;
}

/** What the client keeps to find an object again. */
export const idOf = (target: Handle): Record<string, unknown> => ({ ...target.type.id?.(target.self) });
