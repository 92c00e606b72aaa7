import { LIFTED_BY_PASSAGE } from '#actions/checking';
import { describeLeft, isDone, type LeftReason } from '#actions/sending';
import { groupBy, type Language, type RowAt } from '#dictionary';
import { say } from './messages';

/** A row that does not go, why, and under which id; '' when it has none. */
export interface LeftLine extends RowAt {
  readonly reason: LeftReason;
  readonly message: string;
  readonly idTechnique: string;
}

/**
 * What is said of the rows that are left: one line a row, with how to lift what stops it; but those of which nothing is asked,
 * that are counted, for they are most of a workbook that has lived.
 * @param isEach whether these too are named one by one.
 */
export function leftLines(
  left: readonly LeftLine[],
  { isEach, isSeveral, language }: { isEach: boolean; isSeveral: boolean; language: Language },
): readonly string[] {
  if (left.length === 0) return [];
  const isCounted = ({ reason }: LeftLine) => !isEach && isDone(reason);
  const counted = [...groupBy(left.filter(isCounted), ({ reason }) => reason)];
  return [
    ...left
      .filter((each) => !isCounted(each))
      .map((each) =>
        say.about(language, say.row(language, each, isSeveral), each.message + howToLift(each, language)),
      ),
    ...counted.map(([reason, rows]) => say.doneCount(language, describeLeft(reason, language), rows.length)),
    say.leftCount(language, left.length),
    ...(counted.length === 0 ? [] : [say.listThem[language]]),
  ];
}

function howToLift({ reason, idTechnique }: LeftLine, language: Language): string {
  const isLifted = idTechnique !== '' && LIFTED_BY_PASSAGE.includes(reason);
  return isLifted ? say.lift(language, reason, idTechnique) : '';
}
