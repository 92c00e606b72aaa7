import type { Session } from './session';

/** An argument of a call: plain data, or an object of the workbook. */
export type Argument = unknown;

/** The minor version of ExcelApi that brought a member: 7 for ExcelApi 1.7. Without one, it was always there. */
type Since = number;

export interface Property<T> {
  readonly since?: Since | undefined;
  get?(self: T, session: Session): unknown;
  set?(self: T, value: Argument, session: Session): void;
}

export interface Navigation<T> {
  readonly since?: Since | undefined;
  to(self: T, session: Session): Handle | null;
}

export interface Method<T> {
  readonly since?: Since | undefined;
  /** Gives an object of the workbook (null for a null object), or plain data. */
  run(self: T, args: readonly Argument[], session: Session): unknown;
}

/** A class of Office.js as a table of the members that the emulated Excel knows, under their names on the wire. */
export interface HostClass<T> {
  readonly name: string;
  readonly since?: Since | undefined;
  /** What the client finds an object again by. */
  id?(self: T): Readonly<Record<string, string | number>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The items of a collection, and how to find one by its key. */
  items?(self: T, session: Session): readonly Handle[];
  item?(self: T, key: Argument, session: Session): Handle | undefined;
}

/** An object of the workbook, as one class of Office.js. */
export interface Handle {
  readonly type: HostClass<unknown>;
  readonly self: unknown;
}

/** An object of the workbook seen as a class. */
export const handle = <T>(type: HostClass<T>, self: T): Handle => ({
  type: type as HostClass<unknown>,
  self,
});

/** The same, where there may be nothing. */
export const handleOrNull = <T>(type: HostClass<T>, self: T | null | undefined): Handle | null =>
  self === null || self === undefined ? null : handle(type, self);

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
