/** Something that others may be told of. */
export interface Signal<T> {
  readonly tell: (news: T) => void;
  /** @returns how to stop listening. */
  readonly listen: (listener: (news: T) => void) => () => void;
}

export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(news: T) => void>();
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
