import { isOfRowsNotRead, lateRows, type CheckResult } from '#actions/checking';
import {
  adviceOf,
  countByCertificateur,
  describeLeft,
  FIRST_DEPOSIT,
  groupWarnings,
  warningsOfTwice,
  type Selection,
} from '#actions/sending';
import { messageOf } from '#checks';
import { BRANCHES, groupBy, value, type Branch, type Language } from '#dictionary';
import { nameOf } from '#journal';
import type { SelectionView } from '../types';

/** People who are named. */
const NAMED = 20;

/** What would be in the file, and what would be left. */
export function selectionView(
  { included, left }: Selection,
  result: CheckResult,
  language: Language,
): SelectionView {
  const { workspace, findings, rows, at } = result;
  const advice = adviceOf(included, result);
  const branches = Object.fromEntries(BRANCHES.map((branch) => [branch, 0])) as Record<Branch, number>;
  for (const { branch } of included) branches[branch] += 1;
  return {
    included: included.length,
    left: [...groupBy(left, ({ reason }) => reason)].map(([reason, rows]) => ({
      reason,
      title: describeLeft(reason, language),
      count: rows.length,
      rows: rows.map(({ sheet, row }) => ({ sheet, row })),
    })),
    people: included.slice(0, NAMED).map(({ values }) => {
      const { nom, prenom } = nameOf(values);
      return [nom, prenom].filter(Boolean).join(' ');
    }),
    branches,
    certifications: [...groupBy(included, (row) => value(row, 'code'))].map(([code, rows]) => ({
      code,
      count: rows.length,
    })),
    services: [...new Set(rows.map(({ service }) => service))].filter((name) => name !== '').sort(),
    certificateurs: countByCertificateur(result, included).map(({ idClient, nom, count }) => ({
      name: nom === '' ? idClient : `${nom} (${idClient})`,
      count,
    })),
    version: workspace.chosen.version,
    firstResend: advice.includes('first-resend'),
    firstDeposit: advice.includes('first-deposit'),
    firstSize: FIRST_DEPOSIT,
    twice: groupWarnings(warningsOfTwice(included, result), result, language).map((warned) => ({
      title: warned.title,
      people: warned.rows.slice(0, NAMED).map(({ name }) => name),
      rows: warned.rows.map(({ sheet, row }) => ({ sheet, row })),
    })),
    notRead: findings.filter(isOfRowsNotRead).map((finding) => messageOf(finding, language)),
    asksSentBefore: advice.includes('sent-before'),
    late: lateRows(rows, at.slice(0, 10)).length,
  };
}
