import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { BRANCHES } from '#dictionary';
import type { SelectionView } from '#session';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Note } from '../parts/note';
import { RowLinks } from '../parts/row-links';

const useStyles = makeStyles({
  what: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  included: { fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** What goes into the file, what does not and why. */
export function WhatGoesIn({ selection }: { readonly selection: SelectionView }) {
  const { m } = usePane();
  const styles = useStyles();
  const { included, left, branches, certifications, certificateurs, version, notRead, twice } = selection;
  const out = left.reduce((sum, { count }) => sum + count, 0);
  const ways = BRANCHES.filter((branch) => branches[branch] > 0).map((branch) =>
    m.transmit.branches[branch](branches[branch]),
  );
  return (
    <div className={styles.what}>
      <Title3 as="h3" className={styles.included}>
        {m.transmit.included(included)}
      </Title3>
      {included === 0 && <Text>{m.transmit.nothing}</Text>}
      {included > 0 && (
        <Text size={200} className={styles.soft}>
          {ways.join(' · ')}
          <br />
          {certifications.map(({ code }) => code).join(', ')} · {m.prepare.version(version)}
          {certificateurs.length > 1 && (
            <>
              <br />
              {m.transmit.certificateurs(certificateurs)}
            </>
          )}
        </Text>
      )}
      {twice.map(({ title, people, rows }) => (
        <Note key={title} intent="warning">
          {m.transmit.twice(title, people, rows.length)}
          <RowLinks rows={rows} />
        </Note>
      ))}
      {notRead.map((text) => (
        <Note key={text} intent="warning">
          {text}
        </Note>
      ))}
      {out > 0 && (
        <Disclosure label={m.transmit.left(out)}>
          {() =>
            left.map(({ reason, title, count, rows }) => (
              <Disclosure key={reason} label={title} count={m.format.number(count)}>
                {() => <RowLinks rows={rows} />}
              </Disclosure>
            ))
          }
        </Disclosure>
      )}
    </div>
  );
}
