import { usePane } from '../../pane-context';
import { englishWords } from './english-words';
import { frenchWords, type Words } from './french-words';

/** The words of the step, fetched with it: the pane opens without them. */
export const useWords = (): Words => (usePane().language === 'fr' ? frenchWords : englishWords);
