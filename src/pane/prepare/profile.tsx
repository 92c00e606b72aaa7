import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { applyProfile, declineProfile, exportProfile, readProfile } from '#pane/actions';
import type { ProfileView } from '#session';
import { ChooseFile } from '../fields/choose-file';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { ActionIcon } from '../parts/icon';
import { Note } from '../parts/note';
import { resultOf } from '../parts/result-of';
import { Section } from '../parts/section';
import { SentLine, useSending } from '../parts/sent';
import { UndoLine } from '../parts/undo-line';
import { useAct } from '../use-act';
import { useAnswer } from '../use-answer';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  shown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** *Profil de l’organisme*: out of this workbook, or into it once it was shown. */
export function Profile() {
  const { host, m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [shown, setShown] = useState<ProfileView | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <Section title={m.organisation.profile}>
      <Text className={styles.line}>{m.organisation.profileHint}</Text>
      <div className={styles.buttons}>
        {!host.elsewhere && (
          <ActionButton
            action={exportProfile}
            subject={null}
            onDone={({ blob, name, lines }) => {
              send(blob, name);
              setSaid(lines);
            }}
          />
        )}
        <ChooseFile
          label={m.actions.readProfile}
          icon={<ActionIcon of={readProfile} />}
          accept=".json"
          disabled={jobs.job !== null}
          onFiles={([file]) => {
            setShown(null);
            setSaid([]);
            if (file) void act(readProfile, file, { onDone: setShown });
          }}
        />
      </div>
      <Failure text={jobs.failures[readProfile.name]} />
      {said.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      <SentLine sent={sent} />
      {shown !== null && (
        <div className={styles.shown} {...resultOf('readProfile')}>
          <Changes of={shown} />
          <div className={styles.buttons}>
            {shown.changes > 0 && (
              <ActionButton
                action={applyProfile}
                subject={shown.text}
                appearance="primary"
                onDone={(_done, words) => {
                  setShown(null);
                  setSaid([words]);
                }}
              />
            )}
            <Button appearance="subtle" onClick={() => setShown(null)}>
              {m.common.cancel}
            </Button>
          </div>
        </div>
      )}
      <UndoLine kind="profile" onUndone={() => setSaid([])} />
    </Section>
  );
}

const PLACE = 'proposed-profile';

/** The profile that an administrator put beside the pages, where it would change something here. */
export function ProposedProfile() {
  const { session, m, revision, language, jobs } = usePane();
  const styles = useStyles();
  const { answer } = useAnswer(() => session.proposedProfile(), `${revision}/${language}`);
  if (answer === null) return null;
  return (
    <div className={styles.shown}>
      <Note
        actions={
          <>
            <ActionButton action={applyProfile} subject={answer.text} place={PLACE} size="small" />
            <ActionButton action={declineProfile} subject={answer.text} place={PLACE} size="small" />
          </>
        }
      >
        {m.organisation.proposed(answer.changes)}
      </Note>
      <Failure text={jobs.failures[PLACE]} />
      <Disclosure label={m.organisation.see}>{() => <Changes of={answer} />}</Disclosure>
    </div>
  );
}

/** What a profile would change, one line each. */
function Changes({ of: { lines } }: { readonly of: ProfileView }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
