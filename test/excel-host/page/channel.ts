import { byteLength, type Host } from '../host';
import type { RequestBody } from '../wire/interpreter';

/** A message between the client and the page that holds it, as Microsoft's own go. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    readonly Id?: string;
    readonly [key: string]: unknown;
  };
}

const REQUEST = 0;
const RESPONSE = 1;
const FINAL = 0;
const EVENT = 1;
const ACTIONS = { invoke: 0, register: 1, unregister: 2 } as const;

const METHODS = { richApi: 93, commandCompleted: 94 } as const;
const EVENTS = { documentSelection: 2, richApi: 33, command: 39 } as const;

/** Office's codes for what is refused before any action. */
const CODES = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
} as const;

export interface Channel {
  /** Runs the function that a button of the ribbon names. */
  press(command: string): void;
  readonly completed: readonly string[];
}

/** What the client is told of the Excel that it runs in. */
export interface AppContext {
  readonly sets: Readonly<Record<string, string>>;
  readonly language: string;
  readonly documentUrl: string;
}

export const APP_ID = 'add-in-1';
export const CONVERSATION = 'conversation-1';

const contextOf = ({ sets, language, documentUrl }: AppContext): object => ({
  _id: APP_ID,
  _appName: 16,
  _appVersion: '16.00',
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: documentUrl,
  _clientMode: 0,
  _settings: [],
  _reason: 0,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'correlation-1',
  _appInstanceId: APP_ID,
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(sets),
  _hostFullVersion: '16.0.18000.0',
  _addinName: 'Accrochage CPF',
  _appDomains: [],
  _hostCustomMessage: '',
});

/** Answers the client in a frame. Each event it registers for is answered as often as it happens. */
export function openChannel(host: Host, frame: HTMLIFrameElement, context: AppContext): Channel {
  const registered = new Map<number, Message>();
  const completed: string[] = [];
  let commands = 0;
  const reply = (to: Message, data: unknown, kind = FINAL): void =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: kind,
        _serializerVersion: 1,
      }),
      location.origin,
    );
  const tell = (event: number, data: object): void => {
    const to = registered.get(event);
    if (to !== undefined) reply(to, { Version: 1, ...data }, EVENT);
  };
  const execute = async (message: Message): Promise<void> => {
    const { DdaMethod, ArrayData = [], ...rest } = message._data ?? {};
    if (DdaMethod?.DispatchId === METHODS.commandCompleted) completed.push(JSON.stringify(rest));
    if (DdaMethod?.DispatchId !== METHODS.richApi) return reply(message, { Version: 1, Error: 0 });
    const text = String(ArrayData[4]);
    const body = JSON.parse(text) as RequestBody;
    const answer = await host.answer(body, byteLength(text), Number(ArrayData[6] ?? 0));
    reply(
      message,
      answer.ok
        ? { Version: 1, Error: 0, Data: [200, [], [answer.body]] }
        : { Version: 1, Error: CODES[answer.code] },
    );
  };
  host.onEvents((entries) => {
    if (entries.some(([, type]) => type === EVENTS.documentSelection)) tell(EVENTS.documentSelection, {});
    const others = entries.filter(([, type]) => type !== EVENTS.documentSelection);
    if (others.length > 0) tell(EVENTS.richApi, { ArrayData: others.map((entry) => [...entry, false]) });
  });
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = parsed(data);
    if (message?._messageType !== REQUEST) return;
    const event = message._data?.eventDispId ?? -1;
    if (message._actionType === ACTIONS.register) registered.set(event, message);
    if (message._actionType === ACTIONS.unregister) registered.delete(event);
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      return reply(message, contextOf(context));
    if (message._actionName === 'executeMethod') return void execute(message);
    reply(message, message._actionType === ACTIONS.invoke ? null : { Version: 1, Error: 0 });
  });
  return {
    completed,
    press(command) {
      const id = `command-${++commands}`;
      tell(EVENTS.command, { 0: id, 1: command, 2: JSON.stringify({ source: { id: command } }) });
    },
  };
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
