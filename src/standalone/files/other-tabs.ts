/** What a tab says to the others. */
type Word =
  | { readonly kind: 'open' | 'here'; readonly from: string; readonly keys: readonly string[] }
  | { readonly kind: 'closed'; readonly from: string };

/** A workbook that a tab holds open, as far as other tabs are concerned. */
export interface HeldOpen {
  /** Says that the workbook is this file as well: what was just saved of it. */
  readonly add: (key: string) => void;
  readonly close: () => void;
}

const CHANNEL = 'accrochage-classeurs';

/**
 * Lets tabs of this page that hold one file open know of each other. Nothing is stored, and only a digest of the file
 * is said, to this origin alone. A tab that crashed answers no more, and counts no more.
 * @param onOthers is told each time whether another tab holds one of the files of this workbook.
 */
export function holdOpen(key: string, onOthers: (isThere: boolean) => void): HeldOpen {
  const channel = new BroadcastChannel(CHANNEL);
  const me = Math.random().toString(36).slice(2);
  const keys = new Set([key]);
  const others = new Set<string>();
  const say = (word: Word) => channel.postMessage(word);
  const announce = (kind: 'open' | 'here') => say({ kind, from: me, keys: [...keys] });
  channel.onmessage = ({ data: word }: MessageEvent<Word>) => {
    if (word.kind === 'closed') others.delete(word.from);
    else if (word.keys.some((each) => keys.has(each))) {
      others.add(word.from);
      if (word.kind === 'open') announce('here');
    }
    onOthers(others.size > 0);
  };
  // A page that is left may come back as it was, by the Back button.
  const leave = () => say({ kind: 'closed', from: me });
  const comeBack = () => announce('open');
  const page = globalThis as Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>>;
  page.addEventListener?.('pagehide', leave);
  page.addEventListener?.('pageshow', comeBack);
  announce('open');
  return {
    add: (saved) => {
      keys.add(saved);
      announce('open');
    },
    close: () => {
      leave();
      channel.close();
      page.removeEventListener?.('pagehide', leave);
      page.removeEventListener?.('pageshow', comeBack);
    },
  };
}

/** What tells a file from others: its content; over plain http, which has no digest, its name and its size. */
export async function fileKey(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return `${name} ${bytes.length}`;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
