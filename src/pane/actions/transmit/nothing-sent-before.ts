import { describe } from '../action';

/** *Non, aucun*: no passage of this workbook was sent by another way. The answer is kept in *Démarches*. */
export const nothingSentBefore = describe({
  name: 'nothingSentBefore',
  step: 'transmit',
  pace: 'brief',
  does: ({ session }, reason: string, run) =>
    session.lift([{ code: 'nothing-sent-before', idTechnique: '', reason, by: '' }], run),
  says: (m) => m.questions.kept,
  changes: true,
});
