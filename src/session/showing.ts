import { correctionKinds } from '#cells';
import { groupBy } from '#dictionary';
import type { Knowledge } from './knowledge';
import type { Session } from './types';
import { correctionView } from './views/correction-view';
import { cellOf, findingView } from './views/findings/finding-views';
import { groupOf, toldOf } from './views/findings/told';

/** What a session shows of its last check; nothing is read. */
export function showing(
  known: Knowledge,
): Pick<Session, 'report' | 'stale' | 'findings' | 'findingsAt' | 'corrections' | 'correctionGroups'> {
  return {
    report: async () => {
      const result = known.result();
      return result === null ? null : known.report(result);
    },
    stale: async () => (known.result() === null ? NOT_STALE : known.stale()),
    findings: async ({ group, severity, search, offset, limit }) => {
      const result = known.result();
      if (result === null) return { total: 0, items: [] };
      const wanted = toldOf(result).filter(
        (finding) =>
          (group === undefined || groupOf(finding) === group) &&
          (severity === undefined || finding.severity === severity),
      );
      if (search === undefined || search.trim() === '')
        return {
          total: wanted.length,
          items: wanted
            .slice(offset, offset + limit)
            .map((finding) => findingView(finding, result, known.words)),
        };
      const text = search.trim().toLowerCase();
      const found = wanted
        .map((finding) => findingView(finding, result, known.words))
        .filter(({ row, fieldLabel, person, value, message }) =>
          [String(row ?? ''), fieldLabel, person, value ?? '', message].some((part) =>
            part.toLowerCase().includes(text),
          ),
        );
      return { total: found.length, items: found.slice(offset, offset + limit) };
    },
    findingsAt: async (cell) => {
      const result = known.result();
      if (result === null) return [];
      return result.findings
        .filter((finding) => {
          const isThere = finding.row === cell.row && finding.sheet === cell.sheet;
          return isThere && cellOf(finding, result)?.column === cell.column;
        })
        .map((finding) => findingView(finding, result, known.words));
    },
    correctionGroups: async () => {
      const groups = groupBy(known.result()?.corrections ?? [], ({ rule }) => rule);
      return [...groups]
        .map(([rule, { length }]) => ({
          rule,
          reason: correctionKinds[rule].reason[known.words],
          count: length,
        }))
        .sort((a, b) => b.count - a.count);
    },
    corrections: async ({ rule, offset, limit }) => {
      const result = known.result();
      if (result === null) return { total: 0, items: [] };
      const corrections = result.corrections.filter((each) => rule === undefined || each.rule === rule);
      const shown = corrections.slice(offset, offset + limit);
      return {
        total: corrections.length,
        items: shown.map((each) => correctionView(each, known.words)),
      };
    },
  };
}

const NOT_STALE = { rows: 0, own: 0, moved: false, sorted: false };
