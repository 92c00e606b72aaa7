/** What a worker says once it listens: the lock that it holds as long as it lives, where there are locks. */
export interface Alive {
  readonly alive: string | null;
}

export const isAlive = (said: unknown): said is Alive =>
  typeof said === 'object' && said !== null && 'alive' in said;

/** In a worker: says that it lives, and holds a lock that is let go by its end, however it ends: nothing else tells of it. */
export function holdLife(): void {
  const { locks } = navigator as Partial<Navigator>;
  const say = (alive: string | null) => self.postMessage({ alive } satisfies Alive);
  if (locks === undefined) return say(null);
  const name = `accrochage-${Math.random().toString(36).slice(2)}`;
  void locks.request(name, async () => {
    say(name);
    return new Promise(() => undefined);
  });
}
