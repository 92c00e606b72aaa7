import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { printState, writeState } from '#pane/actions';
import { errorText } from '#pane/words';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { ProgressLine } from '../parts/progress-line';
import { SentLine, useSending } from '../parts/sent';
import { WrittenLine, type Written } from '../parts/written';
import { useWorkedAnswer } from '../use-worked-answer';
import { FigureRows, StateLineView } from './state-line';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ko: { margin: 0, padding: 0, listStyleType: 'none' },
});

const PLACE = 'transmission-state';

/** *État de transmission*: where the passages stand, by certification, with bars; to be printed. */
export function Transmission() {
  const { session, m, language, revision, jobs } = usePane();
  const [reason, setReason] = useState<string | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const styles = useStyles();
  const { sent, send } = useSending();
  const { answer, error } = useWorkedAnswer(
    jobs,
    PLACE,
    (run) => session.transmissionState(run),
    `${revision}`,
  );
  if (error !== null) return <Failure text={errorText(error, language)} />;
  if (answer === null)
    return jobs.job?.place === PLACE ? <ProgressLine label={m.transmission.reading} /> : null;
  const { state, words } = answer;
  return (
    <div className={styles.column}>
      {state.lines.map(({ code, title, sheet, service, ...counts }) => (
        <StateLineView
          key={`${code}/${sheet}/${service}`}
          name={[
            code || words.noCode,
            title,
            state.hasServices ? (sheet ?? (service || words.noService)) : '',
          ]
            .filter(Boolean)
            .join(' – ')}
          counts={counts}
          labels={words.parts}
          of={{ code, sheet, service }}
        />
      ))}
      {state.lines.length > 1 && (
        <StateLineView name={words.total} counts={state.total} labels={words.parts} of={{}} />
      )}
      {state.ko.length > 0 && (
        <div>
          <Text weight="semibold">{words.koTitle}</Text>
          <ul className={styles.ko}>
            {state.ko.map(({ code, title, count }) => (
              <li key={code}>
                <ToggleButton
                  size="small"
                  appearance="subtle"
                  checked={reason === code}
                  onClick={() => setReason(reason === code ? null : code)}
                >
                  {`${title}${m.state.colon}${m.format.number(count)}`}
                </ToggleButton>
                {reason === code && <FigureRows of={{ part: 'ko', ko: code }} label={title} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.buttons}>
        <ActionButton
          action={writeState}
          subject={null}
          size="small"
          onDone={(sheet, said) => setWritten({ sheet, said })}
        />
        <ActionButton
          action={printState}
          subject={null}
          size="small"
          onDone={(page) => send(page, `${m.transmission.fileName}.html`)}
        />
      </div>
      <WrittenLine written={written} by="writeState" />
      <SentLine sent={sent} />
    </div>
  );
}
