import { useEffect } from 'react';
import { takeable, type IncomingKind } from '#pane/state';
import { usePane } from '../pane-context';

/** Takes what waits, as soon as nothing else is under way. */
export function useTaking(kind: IncomingKind, take: (files: readonly File[]) => unknown): void {
  const { incoming, jobs } = usePane();
  const { waiting, took } = incoming;
  const files = takeable(waiting, kind, jobs.job !== null);
  useEffect(() => {
    if (files.length === 0) return;
    took(files);
    void take(files);
  }, [files, took, take]);
}
