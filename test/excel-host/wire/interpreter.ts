import { HostError, itemNotFound } from '../model/errors';
import { type Handle, isHandle } from './class';
import { call, navigate, setProperty, UnknownMember } from './members';
import { idOf, query, type QueryInfo } from './query';
import type { References } from './references';
import type { Session } from './session';

/** The body of a request: what to do, on objects found by paths. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path, else 0; nested for arrays of objects. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ResponseBody {
  /** The trace actions that were reached: the client completes some registrations of events on them. */
  readonly TraceIds?: readonly number[];
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?:
    | {
        readonly Code: string;
        readonly Message: string;
        readonly ActionIndex: number;
        readonly Location: string;
        readonly HttpStatusCode: number;
      }
    | undefined;
}

const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** What a request needs besides the tables of members. */
export interface Environment {
  readonly session: Session;
  readonly root: Handle;
  readonly references: References;
  /** Services outside the workbook, by the name of their type. */
  readonly services: Readonly<Record<string, Handle>>;
  /** Told of each member that nobody knows. */
  unknown(member: string): void;
}

/** Carries out a request as Excel does: action by action, up to the first that fails. */
export function interpret(body: RequestBody, environment: Environment): ResponseBody {
  const resolve = resolver(body, environment);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: perform(action, resolve, environment) });
    } catch (error) {
      if (error instanceof UnknownMember) environment.unknown(error.member);
      return { Results, TraceIds, Error: refusal(error, index, body) };
    }
  }
  return { Results, TraceIds };
}

function refusal(error: unknown, index: number, body: RequestBody): ResponseBody['Error'] {
  const action = body.Actions[index];
  const path = body.ObjectPaths[String(action?.ObjectPathId)];
  const isKnown = error instanceof HostError;
  if (!isKnown) console.error('The emulated Excel failed:', error);
  return {
    Code: isKnown ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    ActionIndex: index,
    Location: action?.Name || path?.Name || '',
    HttpStatusCode: isKnown && error.code === 'ItemNotFound' ? 404 : isKnown ? 400 : 500,
  };
}

type Resolve = (id: number) => Handle | null;

function resolver(body: RequestBody, environment: Environment): Resolve {
  const known = new Map<number, Handle | null>();
  const resolve: Resolve = (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `No object path ${id}.`);
    const found = follow(path, resolve, environment);
    if (found !== null) environment.references.follow(found);
    known.set(id, found);
    return found;
  };
  return resolve;
}

function follow(path: ObjectPath, resolve: Resolve, environment: Environment): Handle | null {
  const { session, references } = environment;
  if (path.ObjectPathType === PATH.global) return environment.root;
  if (path.ObjectPathType === PATH.nullObject) return null;
  if (path.ObjectPathType === PATH.reference) return references.get(path.Name);
  if (path.ObjectPathType === PATH.newObject) {
    const service = environment.services[path.Name];
    if (service === undefined) throw new UnknownMember(`new ${path.Name}()`);
    return service;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const args = argumentsOf(path.ArgumentInfo, resolve);
  if (path.ObjectPathType === PATH.property) return navigate(parent, path.Name, session);
  if (path.ObjectPathType === PATH.method)
    return asHandle(call(parent, path.Name, args, session), parent, path.Name);
  if (path.ObjectPathType !== PATH.indexer)
    throw new UnknownMember(`object path of type ${path.ObjectPathType}`);
  if (parent.type.item === undefined) throw new UnknownMember(`${parent.type.name}.getItem()`);
  const item = parent.type.item(parent.self, args[0], session);
  if (item === undefined) throw itemNotFound();
  return item;
}

function asHandle(value: unknown, parent: Handle, name: string): Handle | null {
  if (value === null || isHandle(value)) return value;
  throw new UnknownMember(`${parent.type.name}.${name}() as an object`);
}

/** The client keeps a reference to any range that it makes, even to one that is not there. */
function onNullObject({ Name }: Action): null {
  if (Name === '_KeepReference') return null;
  throw itemNotFound();
}

/** Plain data in which an object of the workbook is written as the id of its path. */
function withObjects(value: unknown, resolve: Resolve): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withObjects(each, resolve)]));
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const replace = (value: unknown, id: unknown): unknown => {
    if (typeof id === 'number' && id > 0) return resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) {
      const values: readonly unknown[] = value;
      const ids: readonly unknown[] = id;
      return values.map((each, index) => replace(each, ids[index]));
    }
    return withObjects(value, resolve);
  };
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => replace(value, ids[index]));
}

function perform(action: Action, resolve: Resolve, environment: Environment): unknown {
  const { session, references } = environment;
  if (action.ActionType === ACTION.trace) return null;
  const target = resolve(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate)
    return target === null ? null : { ...idOf(target), ...references.idOf(target) };
  if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson)
    return target === null ? null : query(target, action.QueryInfo, session);
  if (target === null) return onNullObject(action);
  const args = argumentsOf(action.ArgumentInfo, resolve);
  if (action.ActionType === ACTION.setProperty) {
    setProperty(target, action.Name, args[0], session);
    return null;
  }
  if (action.ActionType === ACTION.update) {
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      setProperty(target, name, value, session);
    return null;
  }
  if (action.ActionType !== ACTION.method) throw new UnknownMember(`action of type ${action.ActionType}`);
  if (action.Name === '_KeepReference') return references.keep(target);
  const value = call(target, action.Name, args, session);
  return isHandle(value) ? null : (value ?? null);
}
