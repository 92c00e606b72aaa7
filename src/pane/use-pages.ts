import { useCallback, useEffect, useRef, useState } from 'react';

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/**
 * A long list, a page at a time: `more` adds the next page to those on screen. When `key` changes, as many items
 * as are shown are asked again from the first, and the former stay on screen meanwhile.
 */
export function usePages<T>(
  ask: (offset: number, limit: number) => Promise<Page<T>>,
  key: string,
  pageSize: number,
): { readonly answer: Page<T> | null; readonly more: () => void } {
  const [answer, setAnswer] = useState<Page<T> | null>(null);
  const latest = useRef(key);
  useEffect(() => {
    latest.current = key;
    const shown = Math.max(pageSize, answer?.items.length ?? 0);
    ask(0, shown).then(
      (page) => latest.current === key && setAnswer(page),
      () => undefined,
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says when to ask again; `ask` is new at each render
  }, [key]);
  const more = useCallback(() => {
    const offset = answer?.items.length ?? 0;
    ask(offset, pageSize).then(
      ({ total, items }) =>
        latest.current === key &&
        setAnswer((former) =>
          former?.items.length === offset ? { total, items: [...former.items, ...items] } : former,
        ),
      () => undefined,
    );
  }, [ask, answer, key, pageSize]);
  return { answer, more };
}
