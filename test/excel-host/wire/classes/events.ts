import type { Method } from '../class';

/**
 * The two methods by which the client registers and takes back each event.
 * @param target id that the client waits for: the object's, or `Workbook` for all.
 */
export function eventMethods<T>(
  target: (self: T) => string,
  events: Readonly<Record<string, number>>,
  kind: 'worksheet' | 'table' | 'workbook' = 'worksheet',
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, since]) =>
      ([true, false] as const).map((isOn): [string, Method<T>] => [
        isOn ? `_Register${event}Event` : `_Unregister${event}Event`,
        { since, run: (self, _, session) => session.register(`${kind}.${event}`, target(self), isOn) },
      ]),
    ),
  );
}
