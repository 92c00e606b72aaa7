import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { textAlign: 'start' } });

/** What went wrong, where it went wrong. */
export function Failure({ text }: { readonly text: string | null | undefined }) {
  const styles = useStyles();
  if (!text) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
    </MessageBar>
  );
}
