import { fields, readCode, type CellValue, type Field, type FieldKey, type Kind } from '#dictionary';
import { readBoolean } from './read-boolean';
import { readDate } from './read-date';
import { readInteger } from './read-integer';
import { readText } from './read-text';

/** Reads a cell of one column: '' when it is blank, what was typed when it does not read. */
export type Reader = (value: CellValue) => string;

/** How the cells of a kind are read. Birth dates, which give several values, are read apart. */
export function readerOf(kind: Kind, date1904: boolean): Reader {
  switch (kind.type) {
    case 'date':
      return memoised((value) => readDate(value, date1904));
    case 'boolean':
      return memoised(readBoolean);
    case 'integer':
      return memoised(readInteger);
    case 'code': {
      const { list } = kind;
      return memoised((value) => {
        const text = readText(value);
        return readCode(list, text) ?? text;
      });
    }
    case 'digits':
      return readDigits;
    default:
      return readText;
  }
}

/**
 * A value that no cell holds, as a cell of its field would read.
 * @returns null when it does not read.
 */
export function readConstant(field: FieldKey, text: string): string | null {
  const { kind }: Field = fields[field];
  const read = readerOf(kind, false)(text.trim());
  const isRead: Readonly<Partial<Record<Kind['type'], () => boolean>>> = {
    date: () => /^\d{4}-\d\d-\d\d$/.test(read),
    boolean: () => read === 'true' || read === 'false',
    code: () => kind.type === 'code' && readCode(kind.list, read) === read,
    integer: () => /^\d+$/.test(read),
  };
  return read !== '' && (isRead[kind.type]?.() ?? true) ? read : null;
}

/** The departments of Corsica, typed in small letters. */
const CORSICA = /^(?:[12]\d{4})?2[ab]\d/;

/** A code as text: `2a004` is 2A004, and so in a NIR. Source: cases of the field. */
function readDigits(value: CellValue): string {
  const text = readText(value);
  return CORSICA.test(text) ? text.toUpperCase() : text;
}

/** Distinct cells remembered a column; beyond, the memory starts again. */
const REMEMBERED = 5000;

function memoised(read: Reader): Reader {
  const known = new Map<CellValue, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const text = read(value);
    known.set(value, text);
    return text;
  };
}
