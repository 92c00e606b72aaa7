/** What the add-in cost, in requests, bytes and cells. */
export interface Counters {
  /** Requests answered: one for each `context.sync()` that had something to say. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
  biggestRequest: number;
  biggestResponse: number;
  /** Requests that read cell contents (values, formulas, texts, number formats), and the cells they read. */
  readRequests: number;
  cellsRead: number;
  /** Requests that wrote values or formulas, and the cells they wrote. */
  writeRequests: number;
  cellsWritten: number;
  /** How often each member was used, such as `Range.Values=` for a write. */
  readonly members: Map<string, number>;
}

export const noCounters = (): Counters => ({
  requests: 0,
  bytesIn: 0,
  bytesOut: 0,
  biggestRequest: 0,
  biggestResponse: 0,
  readRequests: 0,
  cellsRead: 0,
  writeRequests: 0,
  cellsWritten: 0,
  members: new Map(),
});

export function countMember(counters: Counters, member: string): void {
  counters.members.set(member, (counters.members.get(member) ?? 0) + 1);
}

/** Adds up one request. */
export function countRequest(counters: Counters, bytesIn: number, bytesOut: number): void {
  counters.requests++;
  counters.bytesIn += bytesIn;
  counters.bytesOut += bytesOut;
  counters.biggestRequest = Math.max(counters.biggestRequest, bytesIn);
  counters.biggestResponse = Math.max(counters.biggestResponse, bytesOut);
}
