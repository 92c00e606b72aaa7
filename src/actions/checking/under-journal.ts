import { isOfRow } from '#checks';
import type { Journal } from '#journal';
import { aboutWorkbook, inRowOrder, type CheckResult } from './check';
import { identityFindings, isOfIdentity, judgeRows } from './identity';
import { withStatuses } from './restate';

/**
 * A check once something was sent, answered or decided: what was found of who was sent is found again, the statuses follow.
 * Other findings stay as they were. Nothing is written.
 */
export function underJournal(result: CheckResult, journal: Journal): CheckResult {
  if (journal === result.journal) return result;
  const { workspace, rows, engine, ids, notes, at } = result;
  const judgement = judgeRows(journal, workspace, rows);
  const ofIdentity = identityFindings(judgement, rows);
  const found = inRowOrder(workspace, [
    ...result.findings.filter(isOfRow).filter((finding) => !isOfIdentity(finding)),
    ...ofIdentity,
  ]);
  const restated = withStatuses(rows, found, judgement, workspace);
  return {
    ...result,
    journal: judgement.journal,
    judgement,
    rows: restated,
    findings: [...aboutWorkbook({ ids, notes, workspace, judgement, rows: restated, at, engine }), ...found],
    engine: {
      ...engine,
      across: [...engine.across.filter((finding) => !isOfIdentity(finding)), ...ofIdentity],
    },
  };
}
