import { Suspense, lazy } from 'react';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Ids } from './ids';
import { Lists } from './lists';
import { Missing } from './missing';
import { NoTable } from './no-table';
import { Notes } from './notes';
import { Repair } from './repair';
import { SettingsForm } from './settings-form';
import { WhereItStands } from './where-it-stands';

/** Fetched apart, for its drop-down weighs more than all the rest of the step. */
const Schema = lazy(async () => ({ default: (await import('./schema')).Schema }));

/** Fetched when it is opened. */
const Transmission = lazy(async () => ({
  default: (await import('../transmission/transmission')).Transmission,
}));

/** *Préparer*: where the workbook stands, and what it needs before anything else. */
export function Prepare() {
  const { overview, m } = usePane();
  if (overview.tables.length === 0) return <NoTable />;
  return (
    <>
      <WhereItStands />
      {overview.passages > 0 && (
        <Disclosure indent={false} label={m.transmission.title}>
          {() => (
            <Suspense>
              <Transmission />
            </Suspense>
          )}
        </Disclosure>
      )}
      <Failure text={overview.problem} />
      <Missing />
      <Notes />
      <SettingsForm />
      <Lists />
      <Suspense>
        <Schema />
      </Suspense>
      <Ids />
      <Repair />
    </>
  );
}
