import { startTransition, useCallback, useState } from 'react';
import type { Language } from '#dictionary';
import { errorText } from '#pane/words';
import type { CheckReport, Overview, Session, Stale } from '#session';

/** What the pane knows of the workbook, as it was read last. */
export interface StateOfWorkbook {
  /** null until it was read once. */
  readonly overview: Overview | null;
  readonly report: CheckReport | null;
  /** How far the report is from the workbook, as the session says. */
  readonly stale: Stale;
  /** Goes up at each reading. */
  readonly revision: number;
  /** Why it could not be read. */
  readonly failure: string | null;
  readonly read: () => Promise<void>;
  /** Asks how far the report is from the workbook, and nothing else. */
  readonly askStale: () => void;
  readonly setOverview: (overview: Overview) => void;
  readonly setReport: (report: CheckReport) => void;
}

/** Reads the state of the workbook. @param onRead called each time it was. */
export function useStateOfWorkbook(
  session: Session,
  language: Language,
  onRead: (() => void) | undefined,
): StateOfWorkbook {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [report, setReport] = useState<CheckReport | null>(null);
  const [stale, setStale] = useState<Stale>(FRESH);
  const [revision, setRevision] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const read = useCallback(async () => {
    try {
      await session.setLanguage(language);
      const [nextOverview, nextReport, nextStale] = await Promise.all([
        session.overview(),
        session.report(),
        session.stale(),
      ]);
      // What a big workbook gives is drawn in pieces, so that typing and scrolling go on.
      startTransition(() => {
        setOverview(nextOverview);
        setReport(nextReport);
        setStale(nextStale);
        setFailure(null);
        setRevision((former) => former + 1);
      });
      onRead?.();
    } catch (error) {
      setFailure(errorText(error, language));
    }
  }, [session, language, onRead]);
  // What cannot be told now is said by the next reading.
  const askStale = useCallback(() => void session.stale().then(setStale, () => undefined), [session]);
  return { overview, report, stale, revision, failure, read, askStale, setOverview, setReport };
}

const FRESH: Stale = { rows: 0, own: 0, moved: false, sorted: false };
