import { HostError } from '../model/errors';
import type { RangeRef, Workbook } from '../model/workbook';
import type { Handle } from './class';

/** Ranges that the client keeps from one request to the next: they follow their cells. */
export interface References {
  keep(target: Handle): null;
  get(id: string): Handle;
  /** `{_ReferenceId}` of a range that is kept. */
  idOf(target: Handle): { readonly _ReferenceId?: string };
  remove(id: string): void;
  removeAll(): void;
  count(): number;
  /** Lets a range follow its cells until the request ends. */
  follow(target: Handle): void;
  endOfRequest(): void;
}

const isRange = (self: unknown): self is RangeRef =>
  typeof self === 'object' && self !== null && 'sheet' in self && 'area' in self;

export function references(workbook: Workbook): References {
  const kept = new Map<string, Handle>();
  const ids = new Map<unknown, string>();
  let next = 1;
  const passing = new Set<RangeRef>();
  const remove = (id: string): void => {
    const target = kept.get(id);
    kept.delete(id);
    if (target === undefined) return;
    ids.delete(target.self);
    if (isRange(target.self)) workbook.tracked.delete(target.self);
  };
  return {
    keep(target) {
      if (ids.has(target.self)) return null;
      const id = `{reference-${next++}}`;
      kept.set(id, target);
      ids.set(target.self, id);
      if (isRange(target.self)) workbook.tracked.add(target.self);
      return null;
    },
    get(id) {
      const target = kept.get(id);
      if (target === undefined)
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return target;
    },
    idOf(target) {
      const id = ids.get(target.self);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    remove,
    removeAll() {
      for (const id of [...kept.keys()]) remove(id);
    },
    count: () => kept.size,
    follow({ self }) {
      if (!isRange(self) || workbook.tracked.has(self)) return;
      workbook.tracked.add(self);
      passing.add(self);
    },
    endOfRequest() {
      for (const range of passing) if (!ids.has(range)) workbook.tracked.delete(range);
      passing.clear();
    },
  };
}
