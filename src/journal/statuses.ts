import type { Status } from './types';

/** What a status means to whoever tells statuses apart. */
export interface StatusFacts {
  /**
   * Who said so last: our check; the file that was made; CDC, or whoever dropped the file, for good; CDC, for somebody to
   * work on; CDC, that took the passage out; or the user, who set the row aside.
   */
  readonly by: 'check' | 'file' | 'cdc' | 'cdc-to-work-on' | 'cdc-deleted' | 'user';
  /** Whether the passage is still to be sent, so that its 3 months count. */
  readonly isToSend: boolean;
}

/** One line a status. Source: design.md. */
export const STATUS_FACTS: Readonly<Record<Status, StatusFacts>> = {
  draft: { by: 'check', isToSend: true },
  invalid: { by: 'check', isToSend: true },
  ready: { by: 'check', isToSend: true },
  generated: { by: 'file', isToSend: true },
  deposited: { by: 'cdc', isToSend: false },
  accepted: { by: 'cdc', isToSend: false },
  known: { by: 'cdc', isToSend: false },
  doubtful: { by: 'cdc-to-work-on', isToSend: false },
  ko: { by: 'cdc-to-work-on', isToSend: true },
  deleting: { by: 'cdc', isToSend: false },
  deleted: { by: 'cdc-deleted', isToSend: false },
  aside: { by: 'user', isToSend: true },
};
