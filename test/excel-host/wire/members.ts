import { HostError } from '../model/errors';
import type { Handle, HostClass, Method, Navigation, Property } from './class';
import { countMember } from './counters';
import type { Session } from './session';

/** A member that the emulated Excel does not know: a gap of the emulator, or a call that Excel would refuse. */
export class UnknownMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', `The emulated Excel does not know ${member}.`);
  }
}

/** `values` → `Values`; `_ReferenceId` and `Id` stay. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function checkSince(
  type: HostClass<unknown>,
  member: string,
  since: number | undefined,
  session: Session,
): void {
  const needed = Math.max(since ?? 0, type.since ?? 0);
  if (needed <= session.excelApi) return;
  throw new HostError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. ` +
      `${type.name}.${member} needs ExcelApi 1.${needed}, this host has 1.${session.excelApi}.`,
  );
}

function used<M extends { readonly since?: number | undefined }>(
  { type }: Handle,
  name: string,
  member: M | undefined,
  session: Session,
  how = '',
): M {
  if (member === undefined) throw new UnknownMember(`${type.name}.${name}${how}`);
  checkSince(type, name, member.since, session);
  countMember(session.counters, `${type.name}.${name}${how}`);
  return member;
}

const own = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

export const propertyOf = ({ type }: Handle, name: string): Property<unknown> | undefined =>
  own(type.properties, name);

export const navigationOf = ({ type }: Handle, name: string): Navigation<unknown> | undefined =>
  own(type.navigations, name);

/** Reads a property. @throws UnknownMember, ApiNotFound. */
export function getProperty(target: Handle, name: string, session: Session): unknown {
  const property = used(target, name, propertyOf(target, name), session);
  if (property.get === undefined) throw new UnknownMember(`${target.type.name}.${name}`);
  return property.get(target.self, session);
}

export function setProperty(target: Handle, name: string, value: unknown, session: Session): void {
  const property = used(target, name, propertyOf(target, name), session, '=');
  if (property.set === undefined) throw new UnknownMember(`${target.type.name}.${name}=`);
  property.set(target.self, value, session);
}

export function navigate(target: Handle, name: string, session: Session): Handle | null {
  return used(target, name, navigationOf(target, name), session).to(target.self, session);
}

export function call(target: Handle, name: string, args: readonly unknown[], session: Session): unknown {
  const method: Method<unknown> = used(target, name, own(target.type.methods, name), session, '()');
  return method.run(target.self, args, session);
}

/** The plain properties that a load without names gives: those that this host's version has. */
export const readableProperties = ({ type }: Handle, session: Session): readonly string[] =>
  Object.entries(type.properties ?? {}).flatMap(([name, property]) =>
    property.get !== undefined && (property.since ?? 0) <= session.excelApi ? [name] : [],
  );
