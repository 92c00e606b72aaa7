import { format as render } from 'numfmt';
import { numberText } from './number-text';

/** Formats under which a whole number is seen as it is held. `General` and `@` may show it shorter, which says nothing. */
const PLAIN = /^(?:General|@|0+|#|#,##0)$/i;

/** Blanks, and the bar of Excel's own format of the NIR: they part digits, and say nothing. */
const PARTING = /[\s|]+/g;
const ZERO_DECIMALS = /[.,]0+$/;

/**
 * What a number format shows of a number, where that is something else than the number: `T-0007` for 7 under
 * `"T-"0000`, `1,00E+05` for an id `1E5` that Excel took for a number, `2-janv` for an id `1-2` that it took for a
 * date. Blanks between digits and decimals that are zeros are no difference.
 * @param format en-US codes, as files and Office.js have them.
 * @param text what the cell reads as.
 * @returns null when the format shows what is held, or is not understood.
 */
export function shownOtherwise(value: number, format: string, text: string): string | null {
  if (PLAIN.test(format) && Number.isInteger(value)) return null;
  const shown = rendered(value, format).trim();
  const seen = shown.replace(PARTING, '').replace(ZERO_DECIMALS, '');
  const isSame = shown === '' || seen === text || seen === numberText(value);
  return isSame || /^#+$/.test(shown) ? null : shown;
}

/** As a French Excel shows it; '' for a format that is none. */
function rendered(value: number, format: string): string {
  try {
    return render(format, value, { locale: 'fr' });
  } catch {
    return '';
  }
}
