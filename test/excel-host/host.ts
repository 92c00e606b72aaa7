import { openWorkbook, type WorkbookContent } from './model/content';
import type { Actor, Workbook } from './model/workbook';
import { isSetSupported, settle, type HostOptions, type Settings } from './options';
import { workbookClass } from './wire/classes/workbook';
import { handle } from './wire/class';
import { type Counters, countRequest, noCounters } from './wire/counters';
import { entriesOf, type EventEntry } from './wire/event-messages';
import { type Environment, interpret, type RequestBody, type ResponseBody } from './wire/interpreter';
import { references } from './wire/references';
import { servicesOf } from './wire/services';
import type { Session } from './wire/session';

/** The body as text, and the two refusals that come before any action is carried out. */
export type Answer =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly status: number; readonly code: RefusalCode; readonly message: string };

type RefusalCode =
  'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' | 'InvalidOperationInCellEditMode';

/** A fault that a test asked for, in place of the answer to one request. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** Fails before anything is done, or once everything was. */
  readonly when?: 'before' | 'after';
}

/** An Excel that runs in this process, with one add-in in it. */
export interface Host {
  readonly workbook: Workbook;
  readonly settings: Settings;
  counters: Counters;
  /** Members that were asked for and that the emulated Excel does not know; a test should find none. */
  readonly unknown: string[];
  /** Every refusal so far, as `InvalidArgument at Range.Values: …`. */
  readonly refusals: string[];
  /** Calls refused because their requirement set is above the declared one. */
  readonly aboveSet: string[];
  readonly session: Session;
  /**
   * Answers one request of the add-in.
   * @param bytes of the request as sent. @param flags of the message; 64 waits for the end of an edit.
   */
  answer(body: RequestBody, bytes: number, flags: number): Promise<Answer>;
  /** Does something as someone else, before the nth request from now (1 is the next one). */
  beforeRequest(n: number, act: () => void): void;
  /** Makes the nth request from now fail. */
  failRequest(n: number, fault: Fault): void;
  /** Runs as the user or a co-author: events say so. */
  as<T>(actor: Actor, act: () => T): T;
  /** A cell is being edited: requests are refused, or wait. */
  startEditing(): void;
  stopEditing(): void;
  /** Told of the events that the add-in registered for. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
  /** Told after each change of the workbook, whoever made it. */
  onChange(listener: () => void): void;
  isSetSupported(name: string, version?: string | number): boolean;
  resetCounters(): void;
  /** @throws Error naming the members that nobody knows, if there are any. */
  checkUnknown(): void;
}

const WAITS_FOR_EDIT = 64;
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const TOO_BIG = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
} as const;

const refused = (code: RefusalCode, status: number): Answer => ({
  ok: false,
  status,
  code,
  message: TOO_BIG[code],
});

interface State {
  readonly registered: Map<string, number>;
  readonly acts: { after: number; act: () => void }[];
  readonly faults: { after: number; fault: Fault }[];
  readonly eventListeners: ((entries: readonly EventEntry[]) => void)[];
  readonly changeListeners: (() => void)[];
  pending: EventEntry[];
  edit: { ended: Promise<void>; end: () => void } | null;
  nextEvent: number;
}

export function createHost(content: WorkbookContent = {}, options: HostOptions = {}): Host {
  const settings = settle(options);
  const workbook = openWorkbook(content);
  workbook.locale = settings.locale;
  workbook.calculationMode = settings.calculation;
  workbook.growth = settings.growth;
  workbook.filterMisplaces = settings.filterMisplaces;
  const state: State = {
    registered: new Map(),
    acts: [],
    faults: [],
    eventListeners: [],
    changeListeners: [],
    pending: [],
    edit: null,
    nextEvent: 1,
  };
  const session = sessionOf(workbook, settings, state);
  workbook.actor = 'user';
  workbook.emit = session.emit;
  const kept = references(workbook);
  const environment: Environment = {
    session,
    root: handle(workbookClass, { workbook, references: kept }),
    references: kept,
    services: servicesOf(session.runtime),
    unknown: (member) => void host.unknown.push(member),
  };
  const host: Host = {
    workbook,
    settings,
    session,
    unknown: [],
    refusals: [],
    aboveSet: [],
    get counters() {
      return session.counters;
    },
    set counters(counters) {
      Object.assign(session, { counters });
    },
    answer: (body, bytes, flags) => answer(host, state, environment, { body, bytes, flags }),
    beforeRequest: (n, act) => void state.acts.push({ after: n, act }),
    failRequest: (n, fault) => void state.faults.push({ after: n, fault }),
    as: (actor, act) => {
      const before = workbook.actor;
      workbook.actor = actor;
      try {
        return act();
      } finally {
        workbook.actor = before;
        flush(state);
      }
    },
    startEditing() {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      state.edit = { ended, end };
    },
    stopEditing() {
      state.edit?.end();
      state.edit = null;
    },
    onEvents: (listener) => void state.eventListeners.push(listener),
    onChange: (listener) => void state.changeListeners.push(listener),
    isSetSupported: (name, version) => isSetSupported(settings.sets, name, version),
    resetCounters() {
      this.counters = noCounters();
    },
    checkUnknown() {
      if (host.unknown.length > 0)
        throw new Error(`The emulated Excel does not know: ${[...new Set(host.unknown)].join(', ')}.`);
    },
  };
  return host;
}

function sessionOf(workbook: Workbook, settings: Settings, state: State): Session {
  const session: Session = {
    workbook,
    excelApi: settings.excelApi,
    platform: settings.platform,
    overCellLimit: settings.overCellLimit,
    cellLimit: settings.cellLimit,
    keepsColours: settings.keepsColours,
    refusesWorkbooks: settings.refusesWorkbooks,
    counters: noCounters(),
    eventsEnabled: true,
    created: [],
    runtime: { visibility: 'Visible', startup: 'Inactive' },
    register(event, target, isOn) {
      const key = `${event}@${target}`;
      state.registered.set(key, Math.max(0, (state.registered.get(key) ?? 0) + (isOn ? 1 : -1)));
    },
    emit(event) {
      if (session.eventsEnabled) {
        const isRegistered = (name: string, target: string): boolean =>
          (state.registered.get(`${name}@${target}`) ?? 0) > 0;
        state.pending.push(
          ...entriesOf(event, workbook.actor, isRegistered, () => String(state.nextEvent++)),
        );
      }
      for (const listener of state.changeListeners) listener();
    },
  };
  return session;
}

/** Sends the events that wait, once whoever caused them has finished. */
/** A timer of Node waits for a millisecond; a page has no other. */
const later: (act: () => void) => void = typeof setImmediate === 'function' ? setImmediate : setTimeout;

function flush(state: State): void {
  const entries = state.pending;
  state.pending = [];
  if (entries.length > 0) for (const listener of state.eventListeners) listener(entries);
}

function due<T extends { after: number }>(waiting: T[]): readonly T[] {
  for (const each of waiting) each.after--;
  const now = waiting.filter(({ after }) => after <= 0);
  for (const each of now) waiting.splice(waiting.indexOf(each), 1);
  return now;
}

interface Request {
  readonly body: RequestBody;
  readonly bytes: number;
  readonly flags: number;
}

async function answer(
  host: Host,
  state: State,
  environment: Environment,
  { body, bytes: bytesIn, flags }: Request,
): Promise<Answer> {
  const { settings, counters } = host;
  if (settings.latency > 0) await new Promise((resolve) => setTimeout(resolve, settings.latency));
  if (state.edit !== null) {
    if ((flags & WAITS_FOR_EDIT) === 0) return refused('InvalidOperationInCellEditMode', 400);
    await state.edit.ended;
  }
  for (const { act } of due(state.acts)) host.as('user', act);
  const [fault] = due(state.faults);
  const isWeb = settings.platform === 'web';
  if (isWeb && bytesIn > settings.payloadLimit) {
    countRequest(counters, bytesIn, 0);
    return refused('RequestPayloadSizeLimitExceeded', 413);
  }
  const before = { read: counters.cellsRead, written: counters.cellsWritten };
  const answered = JSON.stringify(carryOut(host, environment, body, fault?.fault));
  const bytesOut = byteLength(answered);
  countRequest(counters, bytesIn, bytesOut);
  counters.readRequests += Number(counters.cellsRead > before.read);
  counters.writeRequests += Number(counters.cellsWritten > before.written);
  later(() => flush(state));
  return isWeb && bytesOut > settings.payloadLimit
    ? refused('ResponsePayloadSizeLimitExceeded', 413)
    : { ok: true, body: answered };
}

function carryOut(
  host: Host,
  environment: Environment,
  body: RequestBody,
  fault: Fault | undefined,
): ResponseBody {
  const failure = fault && {
    Code: fault.code,
    Message: fault.message ?? `A fault of the test: ${fault.code}.`,
    ActionIndex: 0,
    Location: '',
    HttpStatusCode: 500,
  };
  if (failure !== undefined && fault?.when !== 'after') return { Results: [], Error: failure };
  const { workbook } = host;
  const before = workbook.actor;
  workbook.actor = 'addin';
  const response = interpret(body, environment);
  workbook.actor = before;
  environment.references.endOfRequest();
  const { Error: error } = response;
  if (error !== undefined) host.refusals.push(`${error.Code} at ${error.Location}: ${error.Message}`);
  if (error?.Code === 'ApiNotFound' && / needs ExcelApi /.test(error.Message))
    host.aboveSet.push(error.Message);
  return failure === undefined ? response : { Results: [], Error: failure };
}
