import { withNoBreakSpaces, type Language } from '#dictionary';
import type { FindingCode } from '../../finding';
import { SOURCES, type Advice } from './advice';
import { businessAdvice } from './business';
import { peopleAdvice } from './people';
import { placesAdvice } from './places';
import { schemaAdvice } from './schema';
import { correctionAdvice, workbookAdvice } from './workbook';

/** Why each code is asked for: one without its own does not compile. */
const ADVICE: Readonly<Record<FindingCode, Advice>> = {
  ...correctionAdvice,
  ...schemaAdvice,
  ...placesAdvice,
  ...peopleAdvice,
  ...businessAdvice,
  ...workbookAdvice,
};

/** Why something that was found is asked, in whole sentences; what says so; an example, '' where that of the column does. */
export interface Explained {
  readonly why: string;
  readonly source: string;
  readonly example: string;
}

/** The explanation of a rule, whatever the cell. */
export function explain(rule: FindingCode, language: Language): Explained {
  const { why, source, example }: Advice = ADVICE[rule];
  const said = (text: string) => (language === 'fr' ? withNoBreakSpaces(text) : text);
  return {
    why: said(why[language]),
    source: said(SOURCES[source][language]),
    example: said(example?.[language] ?? ''),
  };
}
