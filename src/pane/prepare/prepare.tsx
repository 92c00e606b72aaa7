import { Suspense, useState } from 'react';
import { panePart } from '../fetched/pane-part';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { UndoLine } from '../parts/undo-line';
import { Columns } from './columns';
import { Ids } from './ids';
import { Lists } from './lists';
import { Missing } from './missing';
import { NoTable } from './no-table';
import { Notes } from './notes';
import { Profile, ProposedProfile } from './profile';
import { Repair } from './repair';
import { SettingsForm } from './settings-form';
import { Template } from './template';
import { WhereItStands } from './where-it-stands';

/** Fetched apart, for its drop-down weighs more than all the rest of the step. */
const Schema = panePart(async () => (await import('./schema')).Schema);
const MatchingStep = panePart(async () => (await import('./matching/step')).MatchingStep);

/** Fetched when it is opened. */
const Transmission = panePart(async () => (await import('../transmission/transmission')).Transmission);

const Departments = panePart(async () => (await import('../departments/departments')).Departments);

/** *Préparer*: where the workbook stands, and what it needs before anything else. */
export function Prepare() {
  const { overview, m } = usePane();
  // null as long as nobody opened or closed it: it then opens by itself where something is to be decided.
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // Said where the template was, once it is taken out.
  const [undone, setUndone] = useState<string | null>(null);
  const { tables, matching } = overview;
  const isAsked = matching === 'asked';
  const open = () => {
    setSaid(null);
    setWanted(true);
  };
  if (matching !== 'none' && (isWanted ?? isAsked))
    return (
      <Suspense>
        <ProposedProfile />
        <MatchingStep
          onKept={(words) => {
            setSaid(words);
            setWanted(null);
          }}
          onClose={() => setWanted(false)}
        />
      </Suspense>
    );
  if (tables.length === 0)
    return (
      <>
        <ProposedProfile />
        <NoTable said={undone} onAdded={() => setUndone(null)} onMatch={matching === 'none' ? null : open} />
      </>
    );
  return (
    <>
      <ProposedProfile />
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
      <Columns said={said} onOpen={open} onUndone={() => setSaid(null)} />
      <UndoLine kind="template" onUndone={setUndone} />
      <Missing />
      <Notes />
      <SettingsForm />
      <Lists />
      <Suspense>
        <Schema />
      </Suspense>
      <Suspense>
        <Departments />
      </Suspense>
      <Template />
      <Profile />
      <Ids />
      <Repair />
    </>
  );
}
