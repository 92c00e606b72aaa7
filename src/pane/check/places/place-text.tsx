import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PlaceFound } from '#session';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  code: { fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Postal codes that are listed. */
const SHOWN = 4;

/** A commune or a country as one tells it from another: its code, its department, its postal codes, its years. */
export function PlaceText({ place }: { readonly place: PlaceFound }) {
  const { m } = usePane();
  const styles = useStyles();
  const { kind, code, name, otherName, department, postalCodes, into } = place;
  const [heir] = into;
  const about = [
    kind === 'country'
      ? m.places.country
      : department && m.places.department(department.name, department.code),
    postalCodes.slice(0, SHOWN).join(', ') + (postalCodes.length > SHOWN ? '…' : ''),
    otherName && m.places.formerly(otherName),
    m.places.years(place),
    heir && m.places.become(heir.name, heir.code),
  ].filter(Boolean);
  return (
    <span className={styles.place}>
      <span className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Text className={styles.code}>{code}</Text>
      </span>
      <Text size={200} className={styles.soft}>
        {about.join(' · ')}
      </Text>
    </span>
  );
}
