/** How a long work tells where it is, in passages, and is told to stop. */
export interface Run {
  readonly onProgress?: (done: number, total: number) => void;
  /** When it aborts the work rejects with its reason. */
  readonly signal?: AbortSignal;
}
