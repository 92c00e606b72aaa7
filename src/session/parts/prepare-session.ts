import type { Run } from '#actions/workspace';
import type { MatchingDecided, MatchingDone, MatchingView } from '../matching/types';
import type { FirstDepositStep, Overview, Settings } from '../views/views';

/** What makes a workbook ready: settings, sheets, columns, how its tables are read. */
export interface PrepareSession {
  overview(): Promise<Overview>;
  saveSettings(
    settings: Partial<
      Pick<Settings, 'idClientEmetteur' | 'idClientCertificateur' | 'idContrat' | 'version' | 'service'>
    >,
  ): Promise<Overview>;
  /** *Avant le premier dépôt*: keeps what the user says is done. */
  tickFirstDeposit(steps: readonly FirstDepositStep[]): Promise<Overview>;
  /** Gives each row that has none an idTechnique; never touches one that exists. @returns how many. */
  assignIds(run: Run): Promise<number>;
  /**
   * *Préparer ce classeur*, for one that has a passage table: adds our sheets, our columns and the columns of required
   * fields that it lacks. Nothing of the department's is touched; a second time adds nothing.
   */
  prepare(run: Run): Promise<Overview>;
  /**
   * How the sheets may be read, as it is kept or proposed; nothing is written.
   * @param asked what is being decided, to be completed; and a sheet that is to be read though nothing looks like passages.
   */
  matching(
    asked: { readonly draft?: MatchingDecided; readonly sheet?: string },
    run: Run,
  ): Promise<MatchingView>;
  /**
   * *Utiliser ce tableau*: keeps how the sheets are read, and makes the ids that are to be made. Can be undone.
   * @param isSure whether passages that were sent may differ then; else they are counted first, and nothing is written.
   * @throws BadInputError naming what cannot be kept; nothing is then written.
   */
  keepMatching(decided: MatchingDecided, isSure: boolean, run: Run): Promise<MatchingDone>;
  /** Adds the sheets of the template to a workbook that has no passage table. */
  addTemplate(model: 'short' | 'full'): Promise<Overview>;
  /** Takes the rows filled under the passage table into it. */
  addRowsUnder(): Promise<Overview>;
  /** *Réparer la mise en forme*: lists, formats, prompts, colours and columns, no value. */
  repair(): Promise<Overview>;
  /** *Ajouter les échéances*: columns that say until when each row is to be sent and answered, and that of requests; then checks. */
  addDeadlines(run: Run): Promise<void>;
}
