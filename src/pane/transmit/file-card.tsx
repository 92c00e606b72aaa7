import { Button, Card, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { cancelDeposit, confirmDeposit, download } from '#pane/actions';
import type { GeneratedFileView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { resultOf } from '../parts/result-of';
import { SentLine, useSending } from '../parts/sent';
import { MadeElsewhere } from './made-elsewhere';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  card: { gap: tokens.spacingVerticalS },
  top: { display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  details: {
    margin: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    '& dd': {
      margin: 0,
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      overflowWrap: 'anywhere',
      userSelect: 'all',
    },
  },
});

/** A file just made: download it, drop it, confirm; or make it again, when its rows changed. */
export function FileCard({
  file,
  outOfDate,
  onDone,
  onLater,
  onRemake,
}: {
  readonly file: GeneratedFileView;
  /** Why this file is not the one to deposit, in words; null when it is. */
  readonly outOfDate: string | null;
  readonly onDone: (by: 'confirmDeposit' | 'cancelDeposit', words: string) => void;
  readonly onLater: () => void;
  readonly onRemake: () => void;
}) {
  const { host, m, jobs } = usePane();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [isOpened, setOpened] = useState(false);
  const isOut = sent !== null || isOpened;
  const place = `file/${file.idFlux}`;

  return (
    <div className={styles.column}>
      <Card
        className={styles.card}
        size="small"
        role="group"
        aria-label={file.name}
        {...resultOf('generate')}
      >
        <div className={styles.top}>
          <DocumentCheckmarkRegular fontSize={28} />
          <div>
            <Text block weight="semibold" className={styles.name}>
              {file.name}
            </Text>
            <Text block size={200} className={styles.soft}>
              {file.action === 'SUPPRESSION' && `${m.transmit.SUPPRESSION} · `}
              {m.transmit.file(file.passages, file.bytes)}
            </Text>
          </div>
        </div>
        {outOfDate !== null && (
          <>
            <Note intent="warning">{outOfDate}</Note>
            <div className={styles.actions}>
              <Button
                appearance="primary"
                disabledFocusable={jobs.job !== null}
                data-target
                onClick={onRemake}
              >
                {m.transmit.remake}
              </Button>
            </div>
          </>
        )}
        {host.elsewhere ? (
          outOfDate === null && (
            <MadeElsewhere idFlux={file.idFlux} place={place} onOpened={() => setOpened(true)} />
          )
        ) : (
          <div className={styles.actions}>
            <ActionButton
              action={download}
              subject={{ idFlux: file.idFlux, isAgain: false }}
              place={place}
              appearance={isOut || outOfDate !== null ? 'secondary' : 'primary'}
              isTarget={outOfDate === null}
              onDone={(bytes) => send(bytes, file.name)}
            />
            <SentLine sent={sent} />
          </div>
        )}
        <Disclosure label={m.transmit.details} indent={false}>
          {() => (
            <dl className={styles.details}>
              <dt>{m.transmit.idFlux}</dt>
              <dd>{file.idFlux}</dd>
              <dt>{m.transmit.sha256}</dt>
              <dd>{file.sha256}</dd>
            </dl>
          )}
        </Disclosure>
      </Card>
      {outOfDate === null && <Text>{m.transmit.deposit}</Text>}
      <Text size={200} className={styles.soft}>
        {m.transmit.privacy}
      </Text>
      <div className={styles.actions}>
        <ActionButton
          action={confirmDeposit}
          subject={file.idFlux}
          place={place}
          appearance={isOut && outOfDate === null ? 'primary' : 'secondary'}
          onDone={(_overview, words) => onDone('confirmDeposit', words)}
        />
        <Link as="button" onClick={onLater}>
          {m.transmit.later}
        </Link>
      </div>
      <div className={styles.actions}>
        {outOfDate === null && (
          <Link as="button" onClick={onRemake}>
            {m.transmit.remake}
          </Link>
        )}
        <ActionButton
          action={cancelDeposit}
          subject={file.idFlux}
          place={place}
          appearance="link"
          onDone={(_overview, words) => onDone('cancelDeposit', words)}
        />
      </div>
      <Failure text={jobs.failures[place]} />
    </div>
  );
}
