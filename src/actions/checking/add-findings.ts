import { isOfRow, type Finding } from '#checks';
import type { CheckResult } from './check';
import { withStatuses } from './restate';

/** A check, and what was found besides of its rows. */
export function addFindings(result: CheckResult, more: readonly Finding[]): CheckResult {
  const findings = [...result.findings, ...more];
  const ofRows = findings.filter(isOfRow);
  return {
    ...result,
    findings,
    rows: withStatuses(result.rows, ofRows, result.judgement, result.workspace),
  };
}
