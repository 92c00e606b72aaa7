import { useEffect, useState } from 'react';

/**
 * The answer to a question asked of the session, asked again when `key` changes. The former answer stays on
 * screen meanwhile.
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  key: string,
): { readonly answer: T | null; readonly error: unknown } {
  const [state, setState] = useState<{ readonly answer: T | null; readonly error: unknown }>({
    answer: null,
    error: null,
  });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (answer) => isCurrent && setState({ answer, error: null }),
      (error: unknown) => isCurrent && setState((former) => ({ ...former, error })),
    );
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says when to ask again; `ask` is new at each render
  }, [key]);
  return state;
}
