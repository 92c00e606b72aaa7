import type { FieldKey } from '#dictionary';
import { fieldRule } from '../../rule';
import { damagedPart, surelyDamagedPart } from '../../text/damaged';
import { isNameOrTown } from '../../text/name-fields';
import { isPlain } from '../../text/unseen';

/** What else the holder reads: signs are at home there, so only what is sure is told. */
const TOLD: ReadonlySet<FieldKey> = new Set(['libelleOption', 'verbatim', 'scoring', 'commentairesMEN']);

/** Letters that are right in some names, and in others the trace of an encoding. */
const UNUSUAL = /[ÃÅÄÂâãåï]|\p{Ll}[À-ÖØ-ÞŽ]|\p{Lu}[À-ÖØ-ÞŽ]\p{Ll}/u;

/** Letters that an encoding damaged before the text reached us: `FranÃ§ois`, `Zo&eacute;`, `Zo?`. Source: cases of the field; a warning. */
export const textDamaged = fieldRule({
  code: 'text-damaged',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value }) => {
    const isRead = isNameOrTown(key);
    if (!isRead && !TOLD.has(key)) return null;
    if (isPlain(value) && !UNUSUAL.test(value)) return null;
    const part = isRead ? damagedPart(value) : surelyDamagedPart(value);
    return part === null ? null : { part };
  },
});
