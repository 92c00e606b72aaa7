import type { GenerateChoice } from '#actions/sending';
import { readDate } from '#cells';
import { isRealDate, parseIsoDate } from '#dictionary';
import type { Given } from '../arguments';
import { usage } from '../usage-words';
import { readRows } from './rows';

/** What goes into a file: its action, and by what its rows are narrowed. @throws BadInputError naming what is wrong. */
export function readChoice(given: Given): GenerateChoice {
  const { action = 'CREATION', only, replace, rows, sheet, service, certification, from, to, limit } = given;
  const wanted = action.toUpperCase();
  if (wanted !== 'CREATION' && wanted !== 'SUPPRESSION')
    throw usage.choose(`--action ${action}`, 'CREATION', 'SUPPRESSION');
  if (only !== undefined && only !== 'ready' && only !== 'ko')
    throw usage.choose(`--only ${only}`, 'ready', 'ko');
  if (wanted === 'SUPPRESSION' && rows === undefined) throw usage.deletionOfWhich();
  const days = {
    ...(from === undefined ? {} : { from: readDay('--from', from) }),
    ...(to === undefined ? {} : { to: readDay('--to', to) }),
  };
  if (days.from !== undefined && days.to !== undefined && days.to < days.from)
    throw usage.days(`--to ${to ?? ''}`);
  return {
    action: wanted,
    ...(only === undefined ? {} : { only }),
    ...(rows === undefined ? {} : { rows: rows.map(readRows) }),
    ...(sheet === undefined ? {} : { sheets: sheet }),
    ...(service === undefined ? {} : { services: service }),
    ...(certification === undefined
      ? {}
      : { certifications: certification.map((code) => code.trim().toUpperCase()) }),
    ...days,
    ...(limit === undefined ? {} : { limit: readCount('--limit', limit) }),
    replace: replace === true,
  };
}

/** A day as it is typed. @returns `2026-01-31`. @throws BadInputError when it is none. */
export function readDay(option: string, typed: string): string {
  const day = readDate(typed, false);
  const parsed = parseIsoDate(day);
  if (parsed === null || !isRealDate(parsed)) throw usage.days(`${option} ${typed}`);
  return day;
}

/** A whole number, 1 or more. */
export function readCount(option: string, typed: string): number {
  if (/^[1-9]\d*$/.test(typed)) return Number(typed);
  throw usage.count(option, typed);
}
