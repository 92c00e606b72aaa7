import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { makeDossier } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { ChooseFile } from '../fields/choose-file';
import { Note } from '../parts/note';
import { ProgressLine } from '../parts/progress-line';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';
import { SentLine, useSending } from '../parts/sent';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** *Dossier de preuve*: what CDC asks to keep of the passages that came back KO twice, with the files that were kept. */
export function Proof({ passages }: { readonly passages: number }) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [given, setGiven] = useState<readonly File[]>([]);
  const [said, setSaid] = useState('');
  return (
    <Section title={m.accuses.proof}>
      <div className={styles.column}>
        <Text size={200}>{m.accuses.proofWhy(passages)}</Text>
        {jobs.job?.place === makeDossier.name ? (
          <ProgressLine label={m.actions.makeDossier} action={makeDossier.name} />
        ) : (
          <>
            <ChooseFile
              label={m.accuses.proofFiles}
              accept=".xml"
              multiple
              size="small"
              disabled={jobs.job !== null}
              onFiles={(files) => setGiven([...given, ...files])}
            />
            {given.length > 0 && <Text size={200}>{given.map(({ name }) => name).join(', ')}</Text>}
            <ActionButton
              action={makeDossier}
              subject={given}
              place={makeDossier.name}
              size="small"
              onDone={({ blob, name }, words) => {
                send(blob, name);
                setSaid(words);
              }}
            />
          </>
        )}
        <Failure text={jobs.failures[makeDossier.name]} />
        {said !== '' && <Note result="makeDossier">{said}</Note>}
        <SentLine sent={sent} />
      </div>
    </Section>
  );
}
