import type { Status } from '#pane/state';
import { describe } from './action';

interface Wanted {
  /** null shows all. */
  readonly status: Status | null;
  /** Passages that have it. */
  readonly passages: number;
}

/** Shows only the passages of a status, or all again; said once the workbook shows it. */
export const filterTable = describe({
  name: 'filterTable',
  step: null,
  pace: 'free',
  label: (m, { status, passages }: Wanted) =>
    status === null ? m.head.releaseFilter : m.head.showOnly(m.status[status](passages)),
  does: async ({ host }, { status }) => host.filter?.show(status),
  says: (m, _nothing, { status, passages }) =>
    status === null ? m.head.allShown : m.head.filtered(m.status[status](passages)),
  changes: false,
});
