import { useEffect, useState } from 'react';
import type { Language } from '#dictionary';
import { loadMessages, messagesOf, type Messages } from './messages';

/** The words of a language, in French until they are there. */
export function useMessages(language: Language): Messages {
  const [, setLoaded] = useState<Language>('fr');
  useEffect(() => {
    void loadMessages(language).then(
      () => setLoaded(language),
      // Cut from the network, the pane goes on in French.
      () => undefined,
    );
  }, [language]);
  return messagesOf(language);
}
