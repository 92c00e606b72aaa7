import { ANSWERED_BY_ID, LIFTED_BY_WORKBOOK } from '#actions/checking';
import type { Lift } from '#actions/workspace';
import { usage } from '../usage-words';

const FORM = /^([a-z-]+)(?::([^=]*))?=(.*)$/s;

/**
 * Reads `--lift CODE[:ID]=REASON`. What comes of who was sent is answered passage by passage, the rest for the workbook.
 * @throws BadInputError naming what is wrong.
 */
export function readLift(typed: string): Lift {
  const [, code = '', id, reason = ''] = FORM.exec(typed) ?? [];
  const isOfPassage = ANSWERED_BY_ID.includes(code);
  if (!isOfPassage && !LIFTED_BY_WORKBOOK.includes(code)) {
    const codes = [...ANSWERED_BY_ID.map((each) => `${each}:ID`), ...LIFTED_BY_WORKBOOK].join(', ');
    throw usage.liftForm(typed, codes);
  }
  if (reason.trim() === '') throw usage.liftReason(typed, isOfPassage ? `${code}:ID` : code);
  if (isOfPassage && (id ?? '').trim() === '') throw usage.liftOfPassage(typed, code);
  if (!isOfPassage && id !== undefined) throw usage.liftOfWorkbook(typed, code);
  return { code, idTechnique: (id ?? '').trim(), reason: reason.trim() };
}
