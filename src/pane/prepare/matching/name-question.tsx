import { Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnMatch } from '#session';
import { answerName, type NameAnswer } from './decide';
import type { Deciding } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const ANSWERS: readonly NameAnswer[] = ['birth', 'usage', 'unknown'];
const isAnswer = (value: string): value is NameAnswer => ANSWERS.some((each) => each === value);

/** The one question about the name: what nobody may guess. */
export function NameQuestion({
  sheet,
  column,
  decide,
}: {
  readonly sheet: string;
  readonly column: ColumnMatch;
  readonly decide: Deciding['decide'];
}) {
  const styles = { ...useMatchingStyles(), ...useStyles() };
  const all = useWords();
  const words = all.name;
  const [answer, setAnswer] = useState<NameAnswer | null>(null);
  const title = words.title(column.header || all.unnamed(column.column));
  const answers = column.split === null ? ANSWERS : ANSWERS.filter((each) => each !== 'usage');
  return (
    <section className={styles.card} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <Text size={200} className={styles.samples}>
        {column.samples.join(' · ')}
      </Text>
      <RadioGroup
        aria-label={title}
        value={answer ?? ''}
        onChange={(_event, { value }) => {
          if (!isAnswer(value)) return;
          setAnswer(value);
          decide(answerName(sheet, column, value), true);
        }}
      >
        {answers.map((each) => (
          <Radio key={each} value={each} label={words[each]} />
        ))}
      </RadioGroup>
      <Text size={200} className={styles.soft}>
        {answer === 'usage' ? words.usageHint : answer === 'unknown' ? words.unknownHint : words.why}
      </Text>
    </section>
  );
}
