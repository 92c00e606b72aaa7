/** How a long work tells where it is, in passages, and is told to stop. */
export interface Run {
  readonly onProgress?: (done: number, total: number) => void;
  /** When it aborts the work rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Lets others go first, then stops if it must. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
