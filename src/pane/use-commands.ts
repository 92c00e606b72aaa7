import { useEffect, useRef, useState } from 'react';
import { follow, type CommandQueue, type PaneState, type Request } from '#pane/actions';

/** Takes the commands once the pane is ready: each leads to its step, which carries the request out. */
export function useCommands(
  commands: CommandQueue | undefined,
  state: PaneState & { readonly isReady: boolean },
): Request | null {
  const [request, setRequest] = useState<Request | null>(null);
  const now = useRef(state);
  now.current = state;
  const { isReady } = state;
  useEffect(() => {
    if (!isReady) return undefined;
    return commands?.listen((command) => void follow(command, now.current, setRequest));
  }, [commands, isReady]);
  return request;
}

/** Carries a request out, once, as soon as the step can. */
export function useRequest(
  request: Request | null,
  command: Request['command'],
  canAct: boolean,
  act: (request: Request) => void,
): void {
  const done = useRef<Request | null>(null);
  useEffect(() => {
    if (request === null || request.command !== command || !canAct || done.current === request) return;
    done.current = request;
    act(request);
  });
}
