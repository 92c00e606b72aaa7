import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** What a store holds; whoever asks is drawn again when it changes, and nobody else. */
export const useStored = <T>(store: Store<T>): T => useSyncExternalStore(store.listen, store.get);
