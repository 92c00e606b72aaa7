/** Why nothing answers any more; null as long as something does. */
export interface Life {
  readonly end: () => Error | null;
  /** Called once, at the end, or now where it came. @returns how to listen no more. */
  readonly listen: (listener: (why: Error) => void) => () => void;
}

/** A life, and how it ends. */
export function createLife(): Life & { readonly die: (why: Error) => void } {
  let end: Error | null = null;
  const listeners = new Set<(why: Error) => void>();
  return {
    end: () => end,
    listen: (listener) => {
      if (end === null) listeners.add(listener);
      else listener(end);
      return () => listeners.delete(listener);
    },
    die: (why) => {
      if (end !== null) return;
      end = why;
      for (const listener of [...listeners]) listener(why);
      listeners.clear();
    },
  };
}

/** The same object, whose methods fail once the life is over, those under way too: else they would never answer. */
export function mortal<T extends object>(target: T, life: Life): T {
  return new Proxy(target, {
    get: (_target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          const end = life.end();
          if (end !== null) return reject(end);
          const forget = life.listen(reject);
          Promise.resolve(Reflect.apply(member, target, args) as unknown)
            .then(resolve, reject)
            .finally(forget);
        });
    },
  });
}
