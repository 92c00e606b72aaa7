import { dataKey, likeness } from './likeness';
import { toldByRow, type RowOfPassage, type Told } from './passage';

/**
 * The rows that are the same passage as one before them. Pure; the work grows as the number of rows.
 * @param rows those that would leave together, the one that is to go first.
 */
export function secondPassages<Row extends RowOfPassage>(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Told[]>();
  return rows.filter((row) => {
    const told = toldByRow(row);
    const keys = [told.personKey, dataKey(told)].filter((key) => key !== '');
    if (keys.some((key) => first.get(key)?.some((other) => likeness(other, told) === 'same'))) return true;
    for (const key of keys) {
      const others = first.get(key);
      if (others === undefined) first.set(key, [told]);
      else others.push(told);
    }
    return false;
  });
}
