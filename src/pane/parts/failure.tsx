import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../pane-context';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  text: { textAlign: 'start' },
  detail: {
    margin: '0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** What went wrong, where it went wrong: a sentence, and under it the detail for support where there is one. */
export function Failure({ text }: { readonly text: string | null | undefined }) {
  const styles = useStyles();
  if (!text) return null;
  const [sentence, ...detail] = text.split('\n');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>
        {sentence}
        {detail.length > 0 && <Detail lines={detail.join('\n')} />}
      </MessageBarBody>
    </MessageBar>
  );
}

/** To be copied: selected where the browser keeps pages from the clipboard, as it does in Excel. */
function Detail({ lines }: { readonly lines: string }) {
  const { m } = usePane();
  const styles = useStyles();
  const shown = useRef<HTMLPreElement>(null);
  const select = () => {
    if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
  };
  const copy = () => {
    select();
    void navigator.clipboard?.writeText(lines).catch(select);
  };
  return (
    <Disclosure label={m.run.detail} indent={false}>
      {() => (
        <>
          <pre ref={shown} className={styles.detail}>
            {lines}
          </pre>
          <Button size="small" onClick={copy}>
            {m.run.copyDetail}
          </Button>
        </>
      )}
    </Disclosure>
  );
}
