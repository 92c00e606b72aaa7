/** What a format shows as it is: quoted text, an escaped or padded character, a condition or a colour. */
const LITERALS = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;

/** Whether an Excel number format (en-US codes) shows the day: `dd/mm/yyyy` does, `mm/yyyy` and `General` do not. */
export function showsDay(format: string): boolean {
  const [positive = ''] = format.replace(LITERALS, '').split(';');
  return /d/i.test(positive);
}

const ZEROS = /^0{2,}$/;

/** How many digits a format always shows, as `00000` does; 0 for any other. */
export function digitsShown(format: string): number {
  const [positive = ''] = format.split(';');
  return ZEROS.test(positive) ? positive.length : 0;
}
