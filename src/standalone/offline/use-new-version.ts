import { useEffect, useState } from 'react';
import { keepForOffline } from './new-version';

/** How to take another version of the page, once it was fetched; null while there is none. */
export function useNewVersion(): (() => void) | null {
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    // What is worked on while it is developed is to be seen at once.
    if (process.env.NODE_ENV === 'production') void keepForOffline((next) => setTake(() => next));
  }, []);
  return take;
}
