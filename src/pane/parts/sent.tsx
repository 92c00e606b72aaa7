import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../pane-context';

/** A file that was sent to the downloads, at an address that can be used again. */
export interface Sent {
  readonly url: string;
  readonly name: string;
}

/** Addresses are let go this long after nothing shows them any more: a download may still be reading. */
const REVOKE_AFTER_MS = 120_000;

/** Sends a file to the user's downloads, by an address that stays good. Nothing ever tells that it arrived. */
export function sendToDownloads(blob: Blob, name: string): Sent {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return { url, name };
}

/** Lets an address go, late. */
export const letGo = ({ url }: Sent) => setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);

/** A file to send, and what was sent last. */
export function useSending(): {
  readonly sent: Sent | null;
  readonly send: (blob: Blob, name: string) => void;
} {
  const [sent, setSent] = useState<Sent | null>(null);
  useEffect(
    () => () => {
      if (sent) letGo(sent);
    },
    [sent],
  );
  const send = useCallback((blob: Blob, name: string) => setSent(sendToDownloads(blob, name)), []);
  return { sent, send };
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** « Envoyé vers vos téléchargements », and the link that stays. */
export function SentLine({ sent }: { readonly sent: Sent | null }) {
  const { m } = usePane();
  const styles = useStyles();
  if (!sent) return null;
  return (
    <Text size={200} className={styles.line}>
      <span>{m.transmit.sent}</span>
      <Link inline href={sent.url} download={sent.name}>
        {m.transmit.sendAgain}
      </Link>
    </Text>
  );
}
