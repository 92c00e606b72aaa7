import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { isPressed, setAside, takeBack, titleWithKeys } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { FreeChoice } from '../fields/free-choice';
import { onEscape } from '../parts/on-escape';
import { resultOf } from '../parts/result-of';
import { UndoLine } from '../parts/undo-line';
import { useAct } from '../use-act';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  links: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& .fui-Link': { fontSize: 'inherit' },
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What came of it, in words. */
interface Said {
  readonly by: 'setAside' | 'takeBack';
  readonly words: string;
}

/** *Mettre de côté…* and *Reprendre*, for the rows that are selected in the table. */
export function AsideRows() {
  const { host, overview, step, m } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const isOffered = host.selectedRows !== undefined && overview.passages > 0;
  const onDone = useCallback((_done: unknown, words: string) => {
    setSaid({ by: 'setAside', words });
    setOpen(false);
    setReason('');
  }, []);
  const onTakenBack = useCallback((_done: unknown, words: string) => setSaid({ by: 'takeBack', words }), []);

  useEffect(() => {
    if (step !== 'check' || !isOffered) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (isPressed(setAside.keys, event)) setOpen(true);
      else if (isPressed(takeBack.keys, event)) void act(takeBack, null, { onDone: onTakenBack });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act, step, isOffered, onTakenBack]);

  if (!isOffered) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') void act(setAside, reason, { onDone });
  };
  return (
    <section aria-label={m.aside.title}>
      {isOpen ? (
        <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(() => setOpen(false))}>
          <FreeChoice
            label={m.aside.reason}
            options={overview.asideReasons}
            value={reason}
            placeholder={m.aside.choose}
            autoFocus
            onChange={setReason}
          />
          <div className={styles.line}>
            <ActionButton
              action={setAside}
              subject={reason}
              appearance="primary"
              size="small"
              onDone={onDone}
            />
            <Button size="small" onClick={() => setOpen(false)}>
              {m.common.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.links}>
          <span>
            {m.aside.title}
            {m.state.colon.trimEnd()}
          </span>
          <Link as="button" title={titleWithKeys(m, setAside)} onClick={() => setOpen(true)}>
            {m.aside.open}
          </Link>
          <ActionButton action={takeBack} subject={null} appearance="link" onDone={onTakenBack} />
        </div>
      )}
      {said !== null && (
        <Text size={200} block {...resultOf(said.by)}>
          {said.words}
        </Text>
      )}
      <UndoLine kind="aside" onUndone={() => setSaid(null)} />
    </section>
  );
}
