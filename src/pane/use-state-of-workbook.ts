import { startTransition, useCallback, useState } from 'react';
import type { Language } from '#dictionary';
import { errorText } from '#pane/words';
import type { CheckReport, Overview, Session } from '#session';

/** What the pane knows of the workbook, as it was read last. */
export interface StateOfWorkbook {
  /** null until it was read once. */
  readonly overview: Overview | null;
  readonly report: CheckReport | null;
  /** Goes up at each reading. */
  readonly revision: number;
  /** Why it could not be read. */
  readonly failure: string | null;
  readonly read: () => Promise<void>;
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
  const [revision, setRevision] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const read = useCallback(async () => {
    try {
      await session.setLanguage(language);
      const [nextOverview, nextReport] = await Promise.all([session.overview(), session.report()]);
      // What a big workbook gives is drawn in pieces, so that typing and scrolling go on.
      startTransition(() => {
        setOverview(nextOverview);
        setReport(nextReport);
        setFailure(null);
        setRevision((former) => former + 1);
      });
      onRead?.();
    } catch (error) {
      setFailure(errorText(error, language));
    }
  }, [session, language, onRead]);
  return { overview, report, revision, failure, read, setOverview, setReport };
}
