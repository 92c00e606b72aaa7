/** Excel keeps 15 significant digits. */
const SIGNIFICANT = 15;

/**
 * A number in plain digits: never `1E5`, never `35726.0`; decimals after a dot, to the 15 significant digits
 * that Excel shows (`0.1 + 0.2` is `0.3`).
 */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? '0' : String(value);
  if (Number.isInteger(value)) return withZeros(value.toExponential(SIGNIFICANT - 1));
  const shown = String(Number(value.toPrecision(SIGNIFICANT)));
  return shown.includes('e') ? withoutExponent(shown) : shown;
}

/** `1.2e+3` with its digits, then zeros: large whole numbers come here. */
function withZeros(exponential: string): string {
  const [mantissa = '', exponent = '0'] = exponential.split('e');
  return mantissa.replace('.', '') + '0'.repeat(Number(exponent) - SIGNIFICANT + 1);
}

/** Only small numbers come here (`1.5e-7`): large ones are integers. */
function withoutExponent(shown: string): string {
  const [mantissa = '', exponent = '0'] = shown.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits}`;
}
