import { FluentProvider, Link, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '#dictionary';
import { ChooseFile, useSending } from '#pane';
import { errorText, useMessages } from '#pane/words';
import type { RewrittenFile } from '#session';
import type { OpenFile } from '#standalone/engine';
import { WORKBOOKS, isWorkbook } from '#standalone/files';
import { Front } from './front';
import { pageMessages } from './messages';
import { DropAnywhere } from './parts/drop-anywhere';
import { useTheme } from './theme';

const useStyles = makeStyles({
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  file: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, textAlign: 'center' },
  name: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

const isUnknown = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'deposit-missing';

/**
 * *Retrouver le fichier à déposer*: from the saved workbook, the file that Excel could not hand over, made again and
 * proved to be the same. The workbook is only read.
 */
export function RewritePage({ idFlux, openFile }: { readonly idFlux: string; readonly openFile: OpenFile }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>('fr');
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<((language: Language) => string) | null>(null);
  const [done, setDone] = useState<RewrittenFile | null>(null);
  const { sent, send } = useSending();
  const words = pageMessages(language);
  const m = useMessages(language);
  const { rewrite } = words;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = rewrite.title;
  }, [language, rewrite]);

  const take = useCallback(
    async (files: readonly File[]) => {
      const workbook = files.find(isWorkbook);
      if (!workbook) {
        setFailure(() => (spoken: Language) => pageMessages(spoken).rewrite.notWorkbook);
        return;
      }
      setReading(workbook.name);
      setFailure(null);
      setDone(null);
      try {
        const bytes = new Uint8Array(await workbook.arrayBuffer());
        const { session, close } = await openFile(bytes, workbook.name, language);
        try {
          const file = await session.rewrite(idFlux);
          setDone(file);
          send(file.blob, file.name);
        } finally {
          close();
        }
      } catch (error) {
        setFailure(
          () => (spoken: Language) =>
            isUnknown(error) ? pageMessages(spoken).rewrite.unknown : errorText(error, spoken),
        );
      } finally {
        setReading(null);
      }
    },
    [openFile, idFlux, language, send],
  );

  return (
    <FluentProvider theme={theme}>
      <DropAnywhere words={rewrite.dropHere} onFiles={(files) => void take(files)} />
      <Front
        words={words}
        title={rewrite.title}
        lead={rewrite.lead}
        failure={failure?.(language) ?? null}
        onLanguage={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
      >
        {reading !== null ? (
          <Spinner label={rewrite.reading(reading)} labelPosition="below" />
        ) : (
          <>
            <DocumentCheckmarkRegular className={styles.icon} />
            {done && (
              <div className={styles.file} role="status">
                <Text weight="semibold" className={styles.name}>
                  {done.name}
                </Text>
                <Text>{m.transmit.file(done.passages, done.blob.size)}</Text>
                <Text size={200} className={styles.soft}>
                  SHA-256 <span className={styles.hash}>{done.sha256}</span>
                </Text>
                <Text>{rewrite.same}</Text>
                {sent && (
                  <Text>
                    {rewrite.sent}{' '}
                    <Link inline href={sent.url} download={sent.name}>
                      {rewrite.sendAgain}
                    </Link>
                  </Text>
                )}
                <Text>{rewrite.then}</Text>
              </div>
            )}
            {!done && <Text size={400}>{rewrite.drop}</Text>}
            <ChooseFile
              label={done ? rewrite.another : rewrite.pick}
              accept={WORKBOOKS}
              appearance={done ? 'secondary' : 'primary'}
              size={done ? 'medium' : 'large'}
              onFiles={(files) => void take(files)}
            />
          </>
        )}
      </Front>
    </FluentProvider>
  );
}
