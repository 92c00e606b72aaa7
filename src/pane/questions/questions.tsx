import { Text } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Section } from '../parts/section';
import { useAnswer } from '../use-answer';
import { Question } from './question';

/** What is to be settled about who was sent before it leaves: nothing is shown where nothing is asked. */
export function Questions({ isShown }: { readonly isShown: boolean }) {
  const { session, m, revision } = usePane();
  const { answer: groups } = useAnswer(
    async () => (isShown ? session.questions() : null),
    `${revision}/${isShown}`,
  );
  if (groups === null || groups.length === 0) return null;
  return (
    <Section title={m.questions.title}>
      {groups.map((group) => (
        <Disclosure
          key={`${group.code}/${group.title}`}
          label={group.title}
          count={m.questions.count(group.count)}
          open={groups.length === 1}
        >
          {() => (
            <>
              {group.questions.map((question) => (
                <Question
                  key={`${question.idTechnique}/${question.at?.sheet ?? ''}/${question.at?.row ?? ''}`}
                  question={question}
                  group={group}
                />
              ))}
              {group.count > group.questions.length && (
                <Text size={200}>{m.questions.more(group.count - group.questions.length)}</Text>
              )}
            </>
          )}
        </Disclosure>
      ))}
    </Section>
  );
}
