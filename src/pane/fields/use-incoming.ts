import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  NONE_INCOMING,
  areAccuses,
  withFiles,
  withoutFiles,
  type Incoming,
  type IncomingKind,
  type Step,
} from '#pane/state';

/** Files on their way into the workbook: what waits, and how more come and go. */
export interface Handing {
  readonly waiting: Incoming;
  /** @param kind what they are; told by their names where it is left out. */
  readonly hand: (files: readonly File[], kind?: IncomingKind) => void;
  readonly took: (files: readonly File[]) => void;
}

/**
 * The files that were handed to the pane, kept until their step takes them: a job under way loses none.
 * @param handed dropped outside the pane; handed over when the array changes.
 * @param onWaits told the files that have to wait.
 */
export function useIncoming(
  handed: readonly File[] | undefined,
  isBusy: boolean,
  goToStep: (step: Step) => void,
  onWaits: (files: readonly File[]) => void,
): Handing {
  const [waiting, setWaiting] = useState(NONE_INCOMING);
  const hand = useCallback<Handing['hand']>(
    (files, kind) => {
      if (files.length === 0) return;
      setWaiting((former) => withFiles(former, files, kind));
      goToStep((kind ?? (areAccuses(files) ? 'accuses' : 'workbooks')) === 'accuses' ? 'accuses' : 'prepare');
      if (isBusy) onWaits(files);
    },
    [goToStep, isBusy, onWaits],
  );
  const took = useCallback<Handing['took']>(
    (files) => setWaiting((former) => withoutFiles(former, files)),
    [],
  );
  useEffect(() => {
    if (handed) hand(handed);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- handed over once each, whatever is under way then
  }, [handed]);
  return useMemo(() => ({ waiting, hand, took }), [waiting, hand, took]);
}
