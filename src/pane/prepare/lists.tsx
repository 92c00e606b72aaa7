import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Section } from '../parts/section';

/** The sheets a user keeps by hand, in either language of a workbook. */
const KEPT_BY_HAND = ['Mes certifications', 'My certifications', 'Certificateurs', 'Certifying bodies'];

const useStyles = makeStyles({
  lists: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** *Mes certifications* and *Certificateurs*: links to the sheets that the workbook has. */
export function Lists() {
  const { host, m } = usePane();
  const styles = useStyles();
  const sheets = KEPT_BY_HAND.filter((name) => host.sheets?.includes(name));
  if (sheets.length === 0) return null;
  return (
    <Section title={m.prepare.lists}>
      <div className={styles.lists}>
        {sheets.map((sheet) => (
          <Link key={sheet} as="button" onClick={() => host.goTo({ sheet, row: 1, column: 1 })}>
            {sheet}
          </Link>
        ))}
      </div>
    </Section>
  );
}
