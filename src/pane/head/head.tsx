import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { ClockAlarmRegular, QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef, useState, type Ref } from 'react';
import type { Language } from '#dictionary';
import { panePart } from '../fetched/pane-part';
import { usePane } from '../pane-context';
import { onEscape } from '../parts/on-escape';
import { StatusBar } from './status-bar';

/** Fetched when it is opened: menus weigh more than all the rest of the head. */
const SettingsMenu = panePart(async () => (await import('./settings-menu')).SettingsMenu);
/** Fetched when it is asked for: it knows every action. */
const Help = panePart(async () => (await import('./help')).Help);

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    // At twice the size in a narrow pane.
    '@container (max-width: 240px)': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    },
  },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    '@container (max-width: 240px)': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  deadline: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  icon: { flexShrink: 0 },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** What is always there: how many passages, where they stand, the deadline, settings and help. */
export function Head({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { overview, m, step } = usePane();
  const styles = useStyles();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const settings = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useEffect(() => setHelpOpen(false), [step]);
  useEffect(() => {
    if (!isHelpOpen) return undefined;
    const close = onEscape(() => setHelpOpen(false));
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isHelpOpen]);
  const { deadline } = overview;
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        <Title3 as="h2" className={styles.title}>
          {overview.tables.length > 0 ? m.format.passages(overview.passages) : m.head.noTable}
        </Title3>
        <Button
          // Fluent types the ref of a button that may be a link too.
          ref={settings as Ref<never>}
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={m.head.settings}
          title={m.head.settings}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          onClick={() => setMenuOpen(!isMenuOpen)}
        />
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={m.head.help}
          title={m.head.help}
          aria-expanded={isHelpOpen}
          onClick={() => setHelpOpen(!isHelpOpen)}
        />
      </div>
      {overview.tables.length > 0 && <StatusBar />}
      {deadline && (
        <div className={styles.deadline}>
          <ClockAlarmRegular fontSize={16} className={styles.icon} />
          <Text size={200}>
            {deadline.rows > deadline.past && m.head.deadline(deadline.rows - deadline.past, deadline.date)}{' '}
            {deadline.past > 0 && <span className={styles.late}>{m.head.late(deadline.past)}</span>}
          </Text>
        </div>
      )}
      <Suspense>
        {isMenuOpen && (
          <SettingsMenu
            button={settings.current}
            onLanguage={onLanguage}
            onClose={() => {
              setMenuOpen(false);
              settings.current?.focus();
            }}
          />
        )}
      </Suspense>
      <Suspense>{isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}</Suspense>
    </div>
  );
}
