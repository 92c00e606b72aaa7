import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
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

/** What was put last, for one row or for all alike, until it is taken back. */
export interface LastPut {
  readonly by: 'putPlace' | 'putPlaceInAll';
  readonly told: Told | null;
}

interface PlacesProps {
  readonly isSearching: boolean;
  readonly onSearch: (isSearching: boolean) => void;
  readonly last: LastPut;
  readonly onPut: (last: LastPut) => void;
}

/** What was put, the rows that were left, and how it is taken back. */
function Last({ last: { by, told }, onPut }: Pick<PlacesProps, 'last' | 'onPut'>) {
  return (
    <>
      {told && (
        <Note intent={told.left.length > 0 ? 'warning' : 'success'} result={by}>
          <Text>{told.said}</Text>
          {told.left.length > 0 && <RowLinks rows={told.left} />}
        </Note>
      )}
      <UndoLine kind="places" onUndone={() => onPut({ by, told: null })} />
    </>
  );
}

/** *Chercher le code*, open, for one row; nothing where nobody looks for one. */
export function PlaceSearched({ isSearching, onSearch, last, onPut }: PlacesProps) {
  return (
    <>
      {isSearching && (
        <PlaceSearch
          onClose={() => onSearch(false)}
          onPut={(told) => {
            onPut({ by: 'putPlace', told });
            onSearch(false);
          }}
        />
      )}
      {last.by === 'putPlace' && <Last last={last} onPut={onPut} />}
    </>
  );
}

/** What opens *Chercher le code*, and the births that name their place in the same words, dealt with together. */
export function Birthplaces({ isSearching, onSearch, last, onPut }: PlacesProps) {
  const { report, revision, m } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.places} aria-label={m.places.birthplaces}>
      {!isSearching && (
        <Button className={styles.open} size="small" icon={<SearchRegular />} onClick={() => onSearch(true)}>
          {m.places.open}
        </Button>
      )}
      {report && (
        <PlaceGroups
          stamp={`${report.at}/${revision}`}
          onPut={(told) => onPut({ by: 'putPlaceInAll', told })}
        />
      )}
      {last.by === 'putPlaceInAll' && <Last last={last} onPut={onPut} />}
    </section>
  );
}
