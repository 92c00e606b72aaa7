import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../../pane-context';
import { Note } from '../../parts/note';
import { RowLinks } from '../../parts/row-links';
import { UndoLine } from '../../parts/undo-line';
import { PlaceGroups } from './place-groups';
import { PlaceSearch, type Told } from './place-search';

const useStyles = makeStyles({
  places: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  open: { alignSelf: 'flex-start' },
});

/** *Chercher le code*: for one row, and for all those that name their birthplace in the same words. */
export function Places({
  isSearching,
  onSearch,
}: {
  readonly isSearching: boolean;
  readonly onSearch: (isSearching: boolean) => void;
}) {
  const { overview, report, revision, m } = usePane();
  const styles = useStyles();
  const [told, setTold] = useState<(Told & { readonly by: 'putPlace' | 'putPlaceInAll' }) | null>(null);
  if (overview.passages === 0) return null;
  return (
    <section className={styles.places} aria-label={m.places.birthplaces}>
      {isSearching ? (
        <PlaceSearch
          onClose={() => onSearch(false)}
          onPut={(put) => {
            setTold({ ...put, by: 'putPlace' });
            onSearch(false);
          }}
        />
      ) : (
        <Button className={styles.open} size="small" icon={<SearchRegular />} onClick={() => onSearch(true)}>
          {m.places.open}
        </Button>
      )}
      {report && (
        <PlaceGroups
          stamp={`${report.at}/${revision}`}
          onPut={(put) => setTold({ ...put, by: 'putPlaceInAll' })}
        />
      )}
      {told && (
        <Note intent={told.left.length > 0 ? 'warning' : 'success'} result={told.by}>
          <Text>{told.said}</Text>
          {told.left.length > 0 && <RowLinks rows={told.left} />}
        </Note>
      )}
      <UndoLine kind="places" onUndone={() => setTold(null)} />
    </section>
  );
}
