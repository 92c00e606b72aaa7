import { usage } from '../usage-words';

/** What a report is by the name of its file. @throws BadInputError when it is neither. */
export function kindOfReport(path: string): 'page' | 'json' {
  if (/\.html?$/i.test(path)) return 'page';
  if (/\.json$/i.test(path)) return 'json';
  throw usage.report(path);
}
