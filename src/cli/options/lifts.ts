import { LIFTED_BY_PASSAGE, LIFTED_BY_WORKBOOK } from '#actions/checking';
import type { Lift } from '#actions/workspace';
import { usage } from '../arguments';

const FORM = /^([a-z-]+)(?::([^=]*))?=(.*)$/s;

/**
 * Reads `--lift CODE[:ID]=REASON`. What comes of who was sent is lifted passage by passage, the rest for the workbook.
 * @throws BadInputError naming what is wrong.
 */
export function readLift(typed: string): Lift {
  const [, code = '', id, reason = ''] = FORM.exec(typed) ?? [];
  const shown = `--lift ${typed}`;
  const isOfPassage = LIFTED_BY_PASSAGE.includes(code);
  if (!isOfPassage && !LIFTED_BY_WORKBOOK.includes(code)) {
    const codes = [...LIFTED_BY_PASSAGE.map((each) => `${each}:ID`), ...LIFTED_BY_WORKBOOK].join(', ');
    throw usage(
      `${shown} : écrivez CODE:ID=MOTIF ou CODE=MOTIF. Ce qui se lève : ${codes}.`,
      `${shown}: write CODE:ID=REASON or CODE=REASON. What can be lifted: ${codes}.`,
    );
  }
  if (reason.trim() === '')
    throw usage(
      `${shown} : donnez le motif, par exemple « ${code}${isOfPassage ? ':ID' : ''}=second passage ».`,
      `${shown}: give the reason, as in "${code}${isOfPassage ? ':ID' : ''}=second passage".`,
    );
  if (isOfPassage && (id ?? '').trim() === '')
    throw usage(
      `${shown} : « ${code} » se lève passage par passage. Écrivez ${code}:ID=MOTIF.`,
      `${shown}: "${code}" is lifted passage by passage. Write ${code}:ID=REASON.`,
    );
  if (!isOfPassage && id !== undefined)
    throw usage(
      `${shown} : « ${code} » se lève pour tout le classeur. Écrivez ${code}=MOTIF.`,
      `${shown}: "${code}" is lifted for the whole workbook. Write ${code}=REASON.`,
    );
  return { code, idTechnique: (id ?? '').trim(), reason: reason.trim() };
}
