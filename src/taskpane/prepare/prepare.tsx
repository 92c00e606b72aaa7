import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { Ids } from './ids';
import { Repair } from './repair';
import { Lists } from './lists';
import { NoTable } from './no-table';
import { Schema } from './schema';
import { SettingsForm } from './settings-form';
import { Missing } from './missing';
import { Notes } from './notes';
import { WhereItStands } from './where-it-stands';

/** *Préparer*: where the workbook stands, and what it needs before anything else. */
export function Prepare() {
  const { overview } = usePane();
  if (!overview.table) return <NoTable />;
  return (
    <>
      <WhereItStands />
      <Failure text={overview.problem} />
      <Missing />
      <Notes />
      <SettingsForm />
      <Lists />
      <Schema />
      <Ids />
      <Repair />
    </>
  );
}
