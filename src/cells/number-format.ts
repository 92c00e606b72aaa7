/** What a format shows as it is: quoted text, an escaped or padded character, a condition or a colour. */
const LITERALS = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;

/** Whether an Excel number format (en-US codes) shows the day: `dd/mm/yyyy` does, `mm/yyyy` and `General` do not. */
export function showsDay(format: string): boolean {
  const [positive = ''] = format.replace(LITERALS, '').split(';');
  return /d/i.test(positive);
}
