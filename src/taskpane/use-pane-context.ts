import { useMemo } from 'react';
import type { PaneContext } from './pane-context';

/** What every part may use, the same object until something in it changes; null until the workbook was read. */
export function usePaneContext(
  now: Omit<PaneContext, 'overview'> & { readonly overview: PaneContext['overview'] | null },
): PaneContext | null {
  const { session, host, language, m, overview, report, revision, refresh, setOverview, setReport } = now;
  const { step, goToStep, jobs, announce, selected, stale, request, incoming, choice, setChoice } = now;
  return useMemo(
    () =>
      overview && {
        session,
        host,
        language,
        m,
        overview,
        report,
        revision,
        refresh,
        setOverview,
        setReport,
        step,
        goToStep,
        jobs,
        announce,
        selected,
        stale,
        request,
        incoming,
        choice,
        setChoice,
      },
    [
      session,
      host,
      language,
      m,
      overview,
      report,
      revision,
      refresh,
      setOverview,
      setReport,
      step,
      goToStep,
      jobs,
      announce,
      selected,
      stale,
      request,
      incoming,
      choice,
      setChoice,
    ],
  );
}
