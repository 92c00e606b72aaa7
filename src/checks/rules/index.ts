import { abroadCountryCode } from './abroad-country-code';
import { abroadPostalCode } from './abroad-postal-code';
import { abroadWithoutInsee } from './abroad-without-insee';
import { abroadWithoutTown } from './abroad-without-town';
import { birthDateUnreadable } from './birth-date-unreadable';
import { birthDayNotShown } from './birth-day-not-shown';
import { branchNotInSchema } from './branch-not-in-schema';
import { codeForm } from './code-form';
import { codeOfBloc } from './code-of-bloc';
import { codeTypeDisagree } from './code-type-disagree';
import { codeWithoutPrefix } from './code-without-prefix';
import { countryCodeOfFrance } from './country-code-of-france';
import { cpfNameTooLong } from './cpf-name-too-long';
import { dateOutOfYears } from './date-out-of-years';
import { deliveredInFuture } from './delivered-in-future';
import { digitsLost } from './digits-lost';
import { duplicateId } from './duplicate-id';
import { endBeforeStart } from './end-before-start';
import { enrolledAfterExam } from './enrolled-after-exam';
import {
  digitalLevelMissing,
  digitalLevelUnexpected,
  languageLevelMissing,
  languageLevelUnexpected,
  scoringMissing,
  vaeRouteMissing,
  vaeRouteUnexpected,
} from './expected-fields';
import { fieldNotInSchema } from './field-not-in-schema';
import { formulaError } from './formula-error';
import { formulaWithoutResult } from './formula-without-result';
import { identificationUnreadable } from './identification-unreadable';
import { illegalCharacterRule } from './illegal-character';
import { impossibleBirthDate } from './impossible-birth-date';
import { impossibleDate } from './impossible-date';
import { inseeForm } from './insee-form';
import { inseePostalDisagree } from './insee-postal-disagree';
import { length } from './length';
import { nameWithBrackets } from './name-with-brackets';
import { nameWithTitle } from './name-with-title';
import { nameWithUsageName } from './name-with-usage-name';
import { nilName } from './nil-name';
import { nilWord } from './nil-word';
import { nirFirstDigit } from './nir-first-digit';
import { nirKeyWrong } from './nir-key-wrong';
import { nirMonth } from './nir-month';
import { nirPlace } from './nir-place';
import { nirSex } from './nir-sex';
import { nirYear } from './nir-year';
import { notABoolean } from './not-a-boolean';
import { notADate } from './not-a-date';
import { notAnInteger } from './not-an-integer';
import { notInList } from './not-in-list';
import { outOfRange } from './out-of-range';
import { pattern } from './pattern';
import { postalCodeForm } from './postal-code-form';
import { postalCodeWithoutTown } from './postal-code-without-town';
import { provisionalResult } from './provisional-result';
import { required } from './required';
import { resultatsOutOfBounds } from './resultats-out-of-bounds';
import { resultatsUnreadable } from './resultats-unreadable';
import { samePassageTwice } from './same-passage-twice';
import { scoringUnexpected } from './scoring-unexpected';
import { shownOtherwise } from './shown-otherwise';
import { timeInDate } from './time-in-date';
import { typeUnknown } from './type-unknown';
import { validityEndBeforeStart } from './validity-end-before-start';
import { certificationNotListed } from './certification-not-listed';
import { codeCountsUp } from './code-counts-up';
import { codeIsName } from './code-is-name';
import { cpfFileForm } from './cpf-file-form';
import { idTechniqueForm } from './id-technique-form';
import { ministryComment } from './ministry-comment';
import { natureDisagrees } from './nature-disagrees';
import { ageAtDelivery } from './dates/age-at-delivery';
import { bornAfterDelivery } from './dates/born-after-delivery';
import { examAfterDelivery } from './dates/exam-after-delivery';
import { outsideCertificationDates } from './dates/outside-certification-dates';
import { invisibleInName } from './names/invisible-in-name';
import { lookAlikeLetter } from './names/look-alike-letter';
import { nameWithDigit } from './names/name-with-digit';
import { nearDuplicate } from './names/near-duplicate';
import { severalFirstNames } from './names/several-first-names';
import { shortenedFirstName } from './names/shortened-first-name';
import { swappedNames } from './names/swapped-names';
import { unknownWord } from './names/unknown-word';
import { textDamaged } from './names/text-damaged';
import { countryCodeForm } from './places/country-code-form';
import { countryContradicted } from './places/country-contradicted';
import { countryNameDisagree } from './places/country-name-disagree';
import { countryNameUnknown } from './places/country-name-unknown';
import { countryUnknown } from './places/country-unknown';
import { inseeEnded } from './places/insee-ended';
import { inseeIsPostal } from './places/insee-is-postal';
import { inseeNameDisagree } from './places/insee-name-disagree';
import { inseeOfNoCountry } from './places/insee-of-no-country';
import { inseeUnknown } from './places/insee-unknown';
import { postalIsInsee } from './places/postal-is-insee';
import { postalNameDisagree } from './places/postal-name-disagree';
import { townIsCode } from './places/town-is-code';
import { townIsCountry } from './places/town-is-country';
import { replacementCharacter } from './replacement-character';
import { urlForm } from './url-form';

/** Every rule, in the order in which they speak of a row: what cannot be read first, then the schema, then the trade. */
export const rules = [
  formulaError,
  formulaWithoutResult,
  digitsLost,
  shownOtherwise,
  illegalCharacterRule,
  replacementCharacter,
  fieldNotInSchema,
  nilWord,
  nirFirstDigit,
  nirKeyWrong,
  cpfNameTooLong,
  codeIsName,
  nilName,
  identificationUnreadable,
  branchNotInSchema,
  required,
  length,
  pattern,
  notInList,
  notAnInteger,
  outOfRange,
  notADate,
  impossibleDate,
  dateOutOfYears,
  notABoolean,
  birthDateUnreadable,
  impossibleBirthDate,
  resultatsUnreadable,
  resultatsOutOfBounds,
  unknownWord,
  typeUnknown,
  codeWithoutPrefix,
  codeForm,
  codeTypeDisagree,
  codeOfBloc,
  natureDisagrees,
  idTechniqueForm,
  ministryComment,
  certificationNotListed,
  outsideCertificationDates,
  languageLevelMissing,
  languageLevelUnexpected,
  digitalLevelMissing,
  digitalLevelUnexpected,
  scoringMissing,
  scoringUnexpected,
  vaeRouteMissing,
  vaeRouteUnexpected,
  provisionalResult,
  endBeforeStart,
  validityEndBeforeStart,
  enrolledAfterExam,
  examAfterDelivery,
  deliveredInFuture,
  bornAfterDelivery,
  ageAtDelivery,
  birthDayNotShown,
  timeInDate,
  inseeForm,
  inseeOfNoCountry,
  inseeIsPostal,
  inseeUnknown,
  inseeEnded,
  postalCodeForm,
  postalIsInsee,
  inseePostalDisagree,
  inseeNameDisagree,
  postalNameDisagree,
  townIsCode,
  townIsCountry,
  postalCodeWithoutTown,
  abroadCountryCode,
  abroadWithoutTown,
  abroadPostalCode,
  abroadWithoutInsee,
  countryCodeForm,
  countryUnknown,
  countryNameDisagree,
  countryNameUnknown,
  countryContradicted,
  countryCodeOfFrance,
  nameWithUsageName,
  nameWithTitle,
  nameWithBrackets,
  textDamaged,
  invisibleInName,
  lookAlikeLetter,
  nameWithDigit,
  severalFirstNames,
  shortenedFirstName,
  swappedNames,
  nirSex,
  nirYear,
  nirMonth,
  nirPlace,
  cpfFileForm,
  urlForm,
  duplicateId,
  samePassageTwice,
  nearDuplicate,
  codeCountsUp,
] as const;
