const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * `2026-11-23T15:30:00+01:00`: the Paris time of an instant, with the offset that Paris has then; no
 * milliseconds, no `Z`. Source: domain.md, the XSD.
 * @throws RangeError when the date is invalid
 */
export function horodatageParis(date: Date): string {
  const instant = Math.floor(date.getTime() / 1000) * 1000;
  const parts = Object.fromEntries(PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  const civil = `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
  return civil + offset((Date.parse(`${civil}Z`) - instant) / 60_000);
}

function offset(minutes: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(absolute / 60)}:${two(absolute % 60)}`;
}
